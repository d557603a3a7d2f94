import { withoutMarks } from '../dialect/marks.ts';
import { methods } from '../dialect/methods.ts';
import { operationSections } from '../dialect/sections.ts';
import { beginnings, restrictionSentences } from '../dialect/sentences.ts';
import { type Table, tables } from '../dialect/tables.ts';
import type { Block } from './blocks.ts';
import { headingLine } from './heading-line.ts';
import { isRowLine } from './row-line.ts';
import { fold, type SourceText } from './text.ts';

/**
 * Returns the titles of the sections that a block belongs into, by the facts that it states: none if it is not
 * known which. Undefined if the block states no fact.
 */
export type TitlesFor = (source: SourceText, block: Block) => readonly string[] | undefined;

/** Where a block belongs, for messages. */
export const underTitles = (titles: readonly string[]): string =>
  titles.length === 0 ? 'it in a table' : `it under ${titles.map((title) => `“### ${title}”`).join(' or ')}`;

/** The sections with each table. */
const titlesOf: Readonly<Record<Table, readonly string[]>> = {
  pathParameters: ['Request Path Components'],
  queryParameters: ['Request Query Parameters'],
  headers: ['Request Headers'],
  parts: ['Request Body'],
  responses: ['Successful Responses', 'Error Responses'],
  events: ['SSE Stream for a Successful Response'],
};

const sentences: readonly (readonly [beginning: RegExp, title: string])[] = [
  [new RegExp(`^(?:${methods.join('|')}) https?:`), 'Method And Url'],
  [beginnings.token, 'Authentication'],
  [beginnings.noToken, 'Authentication'],
  ...[...restrictionSentences.values()].map((sentence) => [new RegExp(`^${sentence}`), 'Authentication'] as const),
  [/^[1-5]\d\d\s.*\]\((?:\.\/)?schemas\.md#/, 'Error Responses'],
  [beginnings.body, 'Request Body'],
];

/** Markup that can stand before a text: that of a quotation, a list or HTML. */
const before = /^(?:[\s>*+-]|\d{1,9}[.)]|<\w+>)+/;

/** The facts of an operation that stand where they are not read. */
export const factsOfOperation: TitlesFor = (source, block) => {
  if (block.kind === 'row') return titlesOfTable(source, block);
  if (block.language !== undefined || isComment(source, block)) return undefined;
  const text = source.slice(block.at);
  const lines = text.split('\n');
  const sentence = sentences.find(([beginning]) => beginning.test(fold(text).replace(before, '')));
  if (sentence) return [sentence[1]];
  const heading = lines.map((_, index) => headingLine(lines, index)).find((line) => line?.depth !== undefined);
  const titled = operationSections.find(({ title }) => title === heading?.title);
  if (titled) return [titled.title];
  return lines.some(isRowLine) ? [] : undefined;
};

/** The facts of a schema that stand where they are not read: JSON. */
export const factsOfSchema: TitlesFor = (_source, block) =>
  block.kind === 'code' && block.language === 'json' ? ['Schema', 'Example'] : undefined;

/** A comment is not read, and readers do not see it either. */
const isComment = (source: SourceText, block: Block): boolean =>
  block.kind === 'html' && source.slice(block.at).trimStart().startsWith('<!--');

/** The sections that a table belongs into: it has their first column and most of the others. */
function titlesOfTable(source: SourceText, { cells = [] }: Block): readonly string[] | undefined {
  const names = cells.map(({ at, empty }) => (empty ? '' : withoutMarks(fold(source.slice(at)))));
  const [best] = Object.entries(tables)
    .map(([table, columns]) => ({ table: table as Table, likeness: likeness(names, columns) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness > 0.6 ? titlesOf[best.table] : undefined;
}

/** The share of the names that a header and a table have in common, from 0 to 1. */
function likeness(names: readonly string[], columns: readonly { name: string; isOptional?: true }[]): number {
  if (!names.includes(columns[0]?.name ?? '')) return 0;
  const expected = columns
    .filter(({ name, isOptional }) => !isOptional || names.includes(name))
    .map(({ name }) => name);
  const all = new Set([...names, ...expected]);
  return expected.filter((name) => names.includes(name)).length / all.size;
}
