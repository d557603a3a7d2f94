import pc from 'picocolors';
import { onePerCause } from './causes.ts';
import { codes } from './codes.ts';
import { byPlace, type Diagnostic, isError, type Point } from './diagnostic.ts';
import { codeFrame } from './frame.ts';
import { pageOf, ruleUrl, urlOf } from './links.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export interface ReportOptions {
  /** Texts of the pages by file. If given, each diagnostic shows its line. */
  texts?: ReadonlyMap<string, string>;
  color?: boolean;
}

/**
 * Formats diagnostics, one for each cause: errors first, then by file and position. `json` is one
 * array; `github` is one annotation per line.
 */
export function report(diagnostics: readonly Diagnostic[], format: Format, options: ReportOptions = {}): string {
  const sorted = errorsFirst(onePerCause(diagnostics));
  if (format === 'json') return `${JSON.stringify(sorted.map(asJson), null, 2)}\n`;
  if (format === 'github') return sorted.map((found) => `${annotation(found)}\n`).join('');
  return sorted.map((found) => `${asText(found, options)}\n`).join('');
}

/** With more diagnostics than this, the errors at the top may no longer be on the screen. */
const screenful = 10;
/** The largest number of errors that the summary repeats. */
const mostRepeated = 5;

/** `3 errors, 2 warnings in 4 files`, or after many diagnostics `1 error (devices.md:3:1), 12 warnings in 4 files`. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const shown = onePerCause(diagnostics);
  const errors = shown.filter(isError).sort(byPlace);
  const files = new Set(shown.map(({ file }) => file)).size;
  const places = shown.length > screenful && errors.length > 0 ? ` (${listed(errors)})` : '';
  return [
    `${plural(errors.length, 'error')}${places}, ${plural(shown.length - errors.length, 'warning')}`,
    files > 0 ? ` in ${plural(files, 'file')}` : '',
  ].join('');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The first places of a list, and the number of the others. */
function listed(places: readonly Point[]): string {
  const more = places.length - mostRepeated;
  const first = places.slice(0, mostRepeated).map(({ file, line, column }) => `${file}:${line}:${column}`);
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function errorsFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => Number(isError(b)) - Number(isError(a)) || byPlace(a, b));
}

/** One diagnostic as text: with a code frame and a blank line after it if the text of the page is known. */
function asText(found: Diagnostic, { texts, color = false }: ReportOptions): string {
  const { bold, dim, red, yellow } = pc.createColors(color);
  const { code, severity, message, file, line, column, first, also } = found;
  const { mend, section } = codes[code];
  const shown = severity === 'error' ? red(severity) : yellow(severity);
  const text = texts?.get(file);
  return [
    `${bold(`${file}:${line}:${column}`)}  ${shown}  ${code}  ${message}`,
    ...(text === undefined ? [] : [codeFrame(text, found, color).trimEnd()]),
    ...(also ? [dim(`  Also at ${listed(also)}.`)] : []),
    // How to fix it is said where the same fault is first.
    ...(first ? [] : [dim(`  ${mend} (spec/dialect.md §${section}, ${pageOf(code)})`)]),
    ...(text === undefined ? [] : ['']),
  ].join('\n');
}

/** `JSON.stringify` leaves out members that are undefined. */
const asJson = ({
  code,
  severity,
  message,
  file,
  line,
  column,
  expected,
  actual,
  first,
  also,
}: Diagnostic): object => ({
  ...{ code, severity, message, file, line, column, expected, actual, first, also },
  mend: codes[code].mend,
  // The section of the dialect that states the rule, and the page of the code.
  rule: ruleUrl(codes[code].section),
  url: urlOf(code),
});

/** A workflow command of GitHub Actions. Escapes `%` and line ends, and `:` and `,` in properties. */
function annotation(found: Diagnostic): string {
  const { severity, file, line, column, endLine, endColumn, code, message, also } = found;
  const { mend, section } = codes[code];
  const value = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string | number): string => value(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const lines = [
    message,
    ...(also ? [`Also at ${listed(also)}.`] : []),
    mend,
    `Rule: ${ruleUrl(section)}`,
    `Help: ${urlOf(code)}`,
  ];
  return `::${severity} file=${property(file)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn},title=${property(code)}::${value(lines.join('\n'))}`;
}
