import type { ReportItem, ReportLine } from './line.ts';

/** Joins lines that have the same list below them. Of each item the first place is kept. */
export const withoutRepeats = (lines: readonly ReportLine[]): ReportLine[] =>
  [...groupBy(lines, keyOfList).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, text: group.map(({ text }) => text).join('; ') }] : [];
  });

/** Lines without a list are never joined. */
const keyOfList = ({ text, items }: ReportLine): string =>
  JSON.stringify(items.length === 0 ? text : items.map((item) => item.text));

/** `1 operation`, `2 operations` */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The values by key, in the order in which the keys occur first. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** One line for each text, the most frequent first; a single item is part of its line. */
export function byText<T>(
  values: readonly T[],
  textOf: (value: T) => string,
  itemOf: (value: T) => ReportItem,
  noun: string,
): ReportLine[] {
  return [...groupBy(values, textOf)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([text, group]) => {
      const [first, ...more] = group.map(itemOf);
      if (first && more.length === 0)
        return { text: first.text === '' ? text : `${text}: ${first.text}`, place: first.place, items: [] };
      return { text, count: counted(group.length, noun), items: group.map(itemOf) };
    });
}
