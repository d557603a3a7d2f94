/** The pairs of a query as this API nests them: `tagFilter[0][key]`, `Floor`. */
export function pairs(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => pairs(`${name}[${index}]`, entry));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, entry]) => pairs(`${name}[${key}]`, entry));
  return [[name, String(value)]];
}

/** JSON inside a query. */
export const encodeQuery = (value: unknown): string => JSON.stringify(value);

/** Percent-encodes a pair; the brackets of a key stay readable, as servers accept them. */
export const encodePair = ([key, value]: [string, string]): string =>
  `${encodeURIComponent(key).replaceAll('%5B', '[').replaceAll('%5D', ']')}=${encodeURIComponent(value)}`;
