/** Flattens a query value to pairs in the nesting syntax of this API: `tagFilter[0][key]`, `Floor`. */
export function queryPairs(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => queryPairs(`${name}[${index}]`, entry));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, entry]) => queryPairs(`${name}[${key}]`, entry));
  return [[name, String(value)]];
}

/** The value of a query parameter with JSON content. */
export const encodeQuery = (value: unknown): string => JSON.stringify(value);

/** Percent-encodes a pair, except the brackets of its key, for readability; servers accept them. */
export const encodePair = ([key, value]: [string, string]): string => `${encodeKey(key)}=${encodeURIComponent(value)}`;

/** Percent-encodes a key, except its brackets. */
export const encodeKey = (key: string): string => encodeURIComponent(key).replaceAll('%5B', '[').replaceAll('%5D', ']');
