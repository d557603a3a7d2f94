import { type Compilation, compile } from '../../scripts/compiler/compile.ts';
import type { SourceFile } from '../../scripts/compiler/read/reference.ts';

/** Pages from their texts by path; bytes stand for themselves. */
export function filesOf(texts: Readonly<Record<string, string | Uint8Array>>): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({
    path,
    content: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
}

/** Compiles pages that are given as texts, under a title of the tests. */
export function compileTexts(texts: Readonly<Record<string, string | Uint8Array>>): Compilation {
  return compile(filesOf(texts), { facts: { info: { title: 'Test', version: '0.0.0' } } });
}
