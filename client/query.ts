/** The query parameters of a call: scalars, or arrays and objects nested to any depth. */
export type QueryValues = { readonly [name: string]: unknown };

/**
 * Serializes a query as the API expects it: `tagFilter[0][key]=Floor`, arrays with indices, `Date` as ISO 8601,
 * `undefined` and `null` omitted. Names and values are percent-encoded.
 * OpenAPI does not define `deepObject` below the first level (OAS 3.1.0, section 4.8.12.1), hence this function.
 * @param isJson whether the value of a parameter is JSON text (`content: application/json`)
 * @returns the query without a leading `?`; empty if there are no parameters
 */
export function serializeQuery(query: QueryValues, isJson: (name: string) => boolean = () => false): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value == null) return;
    if (typeof value !== 'object') pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
    else if (value instanceof Date) add(name, value.toISOString());
    // Indices must be consecutive: the server would read `[0]` and `[2]` as an object.
    else if (Array.isArray(value))
      value.filter((item) => item != null).forEach((item, i) => add(`${name}[${i}]`, item));
    else for (const [key, item] of Object.entries(value)) add(`${name}[${key}]`, item);
  };
  for (const [name, value] of Object.entries(query)) {
    add(name, value != null && typeof value !== 'string' && isJson(name) ? JSON.stringify(value) : value);
  }
  return pairs.join('&');
}
