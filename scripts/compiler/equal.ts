import { isDeepStrictEqual } from 'node:util';

/**
 * Deep equality that also compares the order of members and symbol properties. The order matters
 * because artefacts are written in it; `isDeepStrictEqual` ignores it.
 */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if ((a instanceof Map && b instanceof Map) || (a instanceof Set && b instanceof Set)) return isEqual([...a], [...b]);
  // The value of a date or a byte array is in no property.
  if (!/ (?:Object|Array)\]$/.test(Object.prototype.toString.call(a))) return isDeepStrictEqual(a, b);
  if (Array.isArray(a) && Array.isArray(b) && !(a.length === b.length && a.every((item, i) => isEqual(item, b[i]))))
    return false;
  const keys = keysOf(a);
  const others = keysOf(b);
  return (
    keys.length === others.length &&
    keys.every((key, i) => key === others[i] && isEqual(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** Without the indices of an array, since to list them takes longer than to compare the items. */
const keysOf = (value: object): readonly PropertyKey[] =>
  Array.isArray(value) ? Object.getOwnPropertySymbols(value) : Reflect.ownKeys(value);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
