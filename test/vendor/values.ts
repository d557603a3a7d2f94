// Narrows the types of JSON from other sources. A value of another type throws a TypeError with its path.

/** A JSON object. */

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
