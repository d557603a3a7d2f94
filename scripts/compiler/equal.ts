import { isDeepStrictEqual } from 'node:util';

/**
 * Whether two values are the same down to the order of their members, which is the order in
 * which they are written; other deep equality ignores it. Compares plain objects, arrays, maps,
 * sets, byte arrays and dates. Symbol properties count: an origin is one (`model/origin.ts`).
 */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if ((a instanceof Map && b instanceof Map) || (a instanceof Set && b instanceof Set)) return isEqual([...a], [...b]);
  // The value of a date or a byte array is in no property.
  if (!/ (?:Object|Array)\]$/.test(Object.prototype.toString.call(a))) return isDeepStrictEqual(a, b);
  const keys = Reflect.ownKeys(a);
  const others = Reflect.ownKeys(b);
  return (
    keys.length === others.length &&
    keys.every((key, i) => key === others[i] && isEqual(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
