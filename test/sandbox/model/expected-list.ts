type Item = Readonly<Record<string, unknown>>;

/** The parts of a query that lists have in common. */
export interface ListQuery {
  readonly sortField?: string;
  readonly sortDirection?: string;
  readonly page?: number;
  readonly perPage?: number;
  readonly filterField?: string;
  readonly filter?: string;
  /** Values that properties have to have, since a parameter has the name of the property. */
  readonly equal?: Readonly<Record<string, unknown>>;
}

/** The items that a list has to have, written without the sandbox: `created` is in the order of creation. */
export function expectedList(created: readonly Item[], query: ListQuery): { items: Item[]; totalCount: number } {
  const {
    sortField,
    sortDirection = 'asc',
    page = 0,
    perPage = created.length,
    filterField,
    filter = '',
    equal = {},
  } = query;
  const pattern = new RegExp(`^${filter.toLowerCase().split('*').map(literal).join('.*')}$`, 'su');
  const matching = created.filter((item) => {
    if (Object.entries(equal).some(([name, value]) => item[name] !== value)) return false;
    if (filterField === undefined || filter === '') return true;
    const value = item[filterField];
    return value !== undefined && value !== null && pattern.test(String(value).toLowerCase());
  });
  const sorted = matching.slice();
  // The simplest stable order: each item moves before those that have to come after it.
  for (let i = 1; sortField !== undefined && i < sorted.length; i += 1)
    for (let j = i; j > 0; j -= 1) {
      const [before, after] = [sorted[j - 1] ?? {}, sorted[j] ?? {}];
      const isLess = (a: Item, b: Item): boolean => isBefore(a[sortField], b[sortField]);
      if (sortDirection === 'desc' ? !isLess(before, after) : !isLess(after, before)) break;
      [sorted[j - 1], sorted[j]] = [after, before];
    }
  return { items: sorted.slice(page * perPage, (page + 1) * perPage), totalCount: matching.length };
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function isBefore(a: unknown, b: unknown): boolean {
  const isAbsent = (value: unknown): boolean => value === undefined || value === null;
  if (isAbsent(a) || isAbsent(b)) return isAbsent(a) && !isAbsent(b);
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  return String(a).toLowerCase() < String(b).toLowerCase();
}
