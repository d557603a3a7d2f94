import { VFile } from 'vfile';
import { onePerCause } from './causes.ts';
import { codes } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { urlOf } from './links.ts';

/** Converts diagnostics to messages of virtual files, for editors and for reporters of unified. */
export function asVFiles(diagnostics: readonly Diagnostic[]): VFile[] {
  const files = new Map<string, VFile>();
  for (const found of onePerCause(diagnostics)) {
    const { file, code, severity, line, column, endLine, endColumn, expected, actual } = found;
    const vfile = files.get(file) ?? new VFile({ path: file });
    files.set(file, vfile);
    const place = { start: { line, column }, end: { line: endLine, column: endColumn } };
    const [source, ruleId] = [code.slice(0, code.indexOf('/')), code.slice(code.indexOf('/') + 1)];
    const message = vfile.message(found.message, { place, source, ruleId });
    message.fatal = severity === 'error';
    message.note = codes[code].mend;
    message.url = urlOf(code);
    if (actual !== undefined) message.actual = actual;
    if (expected !== undefined) message.expected = [expected];
  }
  return [...files.values()];
}
