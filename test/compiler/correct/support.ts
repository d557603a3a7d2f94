import { type Compilation, compile } from '../../../scripts/compiler/compile.ts';
import { filesOf } from '../../support/compile-texts.ts';

/** Compiles pages with corrections. */
export const compileCorrected = (pages: Readonly<Record<string, string | Uint8Array>>, text: string): Compilation =>
  compile(filesOf(pages), {
    facts: { info: { title: 'Test', version: '0.0.0' } },
    corrections: { path: 'corrections.yaml', text },
  });

/** The diagnostics as lines: place, code and message. */
export const lines = ({ diagnostics }: Pick<Compilation, 'diagnostics'>): string[] =>
  diagnostics.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`);
