import { findAcceptedValues } from '../dialect/accepted-values.ts';
import { withoutQuotes } from '../dialect/marks.ts';
import type { Located } from '../model/place.ts';
import type { Section } from './section.ts';
import { plain } from './text.ts';

const example = '“Accepted values are: a, b, c”';

/**
 * Reads the accepted values in a description (dialect §4.4). A list that cannot be read is reported,
 * and none of its values is used: a list with a value missing would refuse a right one.
 */
export function readAcceptedValues(
  section: Section,
  { value: source, at }: Located<string>,
  fallback: string | undefined,
): Located<string>[] {
  // Entities of the same length keep the offsets.
  const text = source.replace(/&nbsp;/g, '      ');
  const place = ({ start, end }: { start: number; end: number }) => section.source.within(at, start, end);
  const report = (range: { start: number; end: number }, expected: string): void =>
    section.report('parameter/accepted-values', place(range), {
      actual: text.slice(range.start, range.end).trim(),
      expected,
    });
  const found = findAcceptedValues(text);
  if (!found) return [];
  if (!found.items) report(found, `a list like ${example}`);
  const second = found.items && findAcceptedValues(text, found.end);
  if (second) report(second, 'one list of accepted values in a description');
  const items = (found.items ?? []).map((item) => ({
    ...item,
    value: withoutQuotes(plain(text.slice(item.start, item.end))),
  }));
  const values = new Map(items.toReversed().map((item) => [item.value, item]));
  const repeated = items.find((item) => values.get(item.value) !== item);
  if (repeated) report(repeated, 'each value once');
  const otherDefault = items.find(({ remark, value }) => /^(?:the )?default$/i.test(remark) && value !== fallback);
  if (otherDefault) report(otherDefault, `“${otherDefault.value}” in the column Default`);
  return items
    .filter((item) => values.get(item.value) === item)
    .map(({ value, start, end }) => ({ value, at: place({ start, end }) }));
}
