/** A query as the caller gives it: scalars, or arrays and objects to any depth. */
export type Query = { readonly [name: string]: unknown };

/**
 * Writes a query the way that the API reads it: `tagFilter[0][key]=Floor`, arrays with indices, `Date` as
 * ISO 8601, nothing for `undefined` and `null`, brackets percent-encoded.
 * OpenAPI leaves `deepObject` undefined below the first level (OAS 3.1.0, section 4.8.12.1), hence this file.
 * @param jsonNames parameters whose value is JSON text (`content: application/json`)
 * @returns without a leading `?`; empty when nothing is to be sent
 */
export function serializeQuery(query: Query, jsonNames: readonly string[] = []): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value == null) return;
    if (typeof value !== 'object') pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
    else if (value instanceof Date) add(name, value.toISOString());
    // A removed element must not leave a gap: the server would read `[0]` and `[2]` as an object.
    else if (Array.isArray(value))
      value.filter((item) => item != null).forEach((item, i) => add(`${name}[${i}]`, item));
    else for (const [key, item] of Object.entries(value)) add(`${name}[${key}]`, item);
  };
  for (const [name, value] of Object.entries(query)) {
    add(name, jsonNames.includes(name) && value != null && typeof value !== 'string' ? JSON.stringify(value) : value);
  }
  return pairs.join('&');
}
