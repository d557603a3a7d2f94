import { probes } from './probes.ts';
import { typeProbes } from './types.ts';

/** Headings of the rows with figures. */
export const figures = {
  bundle: 'browser bundle with one call, before that call, gzip',
  start: 'import and one client, CPU over bare Node.js',
  instantiations: 'type instantiations of three calls',
  commonjs: '`require` without ESM, as in Jest',
};

/** The headings of the table in its order. */
export const headings: readonly string[] = [
  ...[...typeProbes, ...probes].map(({ heading }) => heading),
  ...Object.values(figures),
];

/** A column: the client with its version, and its cells by heading. */
export interface Column {
  name: string;
  cells: Readonly<Record<string, string>>;
}

/** The section of the README: the table, and when it was made. */
export function renderTable(columns: readonly Column[], machine: string): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    row(['', ...columns.map(({ name }) => name)]),
    row(['---', ...columns.map(() => '---')]),
    ...headings.map((heading) => row([heading, ...columns.map(({ cells }) => cells[heading] ?? '–')])),
    `\nEach cell is the result of a program: \`npm run peers\`, ${machine}.\n`,
  ].join('');
}

const section = /(<!-- peers -->\n)([\s\S]*?)(<!-- \/peers -->\n)/;

/** The section of a document that the script writes; undefined if there is none. */
export const sectionOf = (document: string): string | undefined => section.exec(document)?.[2];

/** Returns the document with another section. */
export const withSection = (document: string, text: string): string =>
  document.replace(section, (_, begin: string, __, end: string) => `${begin}${text}${end}`);
