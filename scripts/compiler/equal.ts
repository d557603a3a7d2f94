import { isDeepStrictEqual } from 'node:util';

/**
 * Whether two values are the same down to the order of their members, which is the order in
 * which they are written; deep equality elsewhere ignores it. Symbol properties count.
 */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (ArrayBuffer.isView(a)) return isDeepStrictEqual(a, b);
  if ((a instanceof Map && b instanceof Map) || (a instanceof Set && b instanceof Set)) return isEqual([...a], [...b]);
  const keys = Reflect.ownKeys(a);
  const others = Reflect.ownKeys(b);
  return (
    keys.length === others.length &&
    keys.every((key, i) => key === others[i] && isEqual(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
