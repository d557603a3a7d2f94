import { VFile } from 'vfile';
import { codes } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics as messages of virtual files, for editors and for every reporter of the unified family. */
export function asVFiles(diagnostics: readonly Diagnostic[]): VFile[] {
  const files = new Map<string, VFile>();
  for (const { file, code, severity, message, line, column, endLine, endColumn, expected, actual } of diagnostics) {
    const vfile = files.get(file) ?? new VFile({ path: file });
    files.set(file, vfile);
    const place = { start: { line, column }, end: { line: endLine, column: endColumn } };
    const [source, ruleId] = [code.slice(0, code.indexOf('/')), code.slice(code.indexOf('/') + 1)];
    const told = vfile.message(message, { place, source, ruleId });
    told.fatal = severity === 'error';
    told.note = codes[code].mend;
    if (actual !== undefined) told.actual = actual;
    if (expected !== undefined) told.expected = [expected];
  }
  return [...files.values()];
}
