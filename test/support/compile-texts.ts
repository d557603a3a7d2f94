import { type Compilation, compile } from '../../scripts/compiler/compile.ts';
import type { SourceFile } from '../../scripts/compiler/read/reference.ts';

/** Converts texts by path to source files; bytes are used as they are. */
export function filesOf(texts: Readonly<Record<string, string | Uint8Array>>): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({
    path,
    content: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
}

/** Compiles pages from texts by path. */
export function compileTexts(texts: Readonly<Record<string, string | Uint8Array>>): Compilation {
  return compile(filesOf(texts), { facts: { info: { title: 'Test', version: '0.0.0' } } });
}
