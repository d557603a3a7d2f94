/** Narrowing of JSON that others wrote: what is not of the expected kind stops the test with its path. */

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown, path: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new TypeError(`Unexpected ${JSON.stringify(value)} at ${path}, expected an object`);
}

export function list(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`Unexpected ${JSON.stringify(value)} at ${path}, expected an array`);
}

export function text(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`Unexpected ${JSON.stringify(value)} at ${path}, expected a string`);
}
