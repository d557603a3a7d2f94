import { isRecord } from '../../client/verify/record.ts';
import type { Values } from '../state.ts';
import { compareValues } from './compare.ts';
import { condition } from './condition.ts';
import { matchesGlob } from './glob.ts';

/** The query parameters of a list that are not filters named after a property. */
const controls: ReadonlySet<string> = new Set([
  ...['page', 'perPage', 'limit', 'offset', 'sortField', 'sortColumn', 'sortDirection'],
  ...['filterField', 'filter', 'query', 'tagFilter'],
]);

/** A part of a list. */
export interface Selection {
  readonly items: readonly Values[];
  /** Number of items that match, over all pages. */
  readonly total: number;
}

/**
 * Selects the items of a list by the query of its request, with defaults filled in: filters, order, page.
 * @param isProperty whether the items have a property; a parameter of that name filters by equality
 */
export function select(
  all: Iterable<Values>,
  query: Readonly<Record<string, unknown>>,
  isProperty: (name: string) => boolean,
): Selection {
  const tests = Object.entries(query).flatMap(([name, value]): ((item: Values) => boolean)[] => {
    if (value === undefined || value === null) return [];
    if (name === 'query') return [condition(value)];
    if (name === 'tagFilter') return [hasTags(value)];
    if (controls.has(name) || !isProperty(name)) return [];
    const wanted: unknown[] = Array.isArray(value) ? value : [value];
    return [
      (item) => {
        const own = item[name];
        return Array.isArray(own) ? own.some((one) => wanted.includes(one)) : wanted.includes(own);
      },
    ];
  });
  const { filterField, filter } = query;
  if (typeof filterField === 'string' && typeof filter === 'string' && filterField !== '' && filter !== '')
    tests.push((item) => item[filterField] != null && matchesGlob(String(item[filterField]), filter));
  const found = [...all].filter((item) => tests.every((test) => test(item)));
  const field = query.sortField ?? query.sortColumn;
  if (typeof field === 'string') {
    const sign = query.sortDirection === 'desc' ? -1 : 1;
    found.sort((a, b) => sign * compareValues(a[field], b[field]));
  }
  const size = wholeNumber(query.perPage ?? query.limit) ?? found.length;
  const start = wholeNumber(query.offset) ?? (wholeNumber(query.page) ?? 0) * size;
  return { items: found.slice(start, start + size), total: found.length };
}

const wholeNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

/** A test for all pairs of a tag filter: each is a key, a value, or both. */
export function hasTags(filter: unknown): (item: Values) => boolean {
  const pairs = [filter].flat().filter(isRecord);
  return ({ tags }) => {
    const own = [tags].flat().filter(isRecord);
    return pairs.every(({ key, value }) =>
      own.some((tag) => (key === undefined || tag.key === key) && (value === undefined || tag.value === value)),
    );
  };
}
