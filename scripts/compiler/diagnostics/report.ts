import pc from 'picocolors';
import { codes } from './codes.ts';
import { byPlace, type Diagnostic } from './diagnostic.ts';
import { frame } from './frame.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export interface ReportOptions {
  /** Page texts by file; with them each diagnostic is shown in its lines. */
  texts?: ReadonlyMap<string, string>;
  color?: boolean;
}

/** All diagnostics in one text, by file and position. `json` is an array, `github` annotations. */
export function report(diagnostics: readonly Diagnostic[], format: Format, options: ReportOptions = {}): string {
  const sorted = [...diagnostics].sort(byPlace);
  if (format === 'json') return `${JSON.stringify(sorted.map(asJson), null, 2)}\n`;
  if (format === 'github') return sorted.map((found) => `${annotation(found)}\n`).join('');
  return sorted.map((found) => `${asText(found, options)}\n`).join('');
}

/** `3 errors, 12 warnings in 4 files` */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}${files > 0 ? ` in ${plural(files, 'file')}` : ''}`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function asText(found: Diagnostic, { texts, color = false }: ReportOptions): string {
  const { bold, dim, red, yellow } = pc.createColors(color);
  const severity = found.severity === 'error' ? red(found.severity) : yellow(found.severity);
  const line = `${bold(`${found.file}:${found.line}:${found.column}`)}  ${severity}  ${found.code}  ${found.message}`;
  const text = texts?.get(found.file);
  if (text === undefined) return line;
  const { mend, section } = codes[found.code];
  return `${line}\n${frame(text, found, color)}${dim(`  ${mend} (spec/dialect.md §${section})`)}\n`;
}

interface JsonDiagnostic {
  code: string;
  severity: string;
  message: string;
  file: string;
  line: number;
  column: number;
  expected?: string;
  actual?: string;
}

function asJson({ code, severity, message, file, line, column, expected, actual }: Diagnostic): JsonDiagnostic {
  return {
    code,
    severity,
    message,
    file,
    line,
    column,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
}

/** Workflow command of GitHub Actions; its values escape `%`, line ends and, in properties, `:` and `,`. */
function annotation({ severity, file, line, column, endLine, endColumn, code, message }: Diagnostic): string {
  const value = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string | number): string => value(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn},title=${property(code)}::${value(message)}`;
}
