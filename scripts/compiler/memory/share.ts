/**
 * `after`, in which everything that is the same as in `before` is the same object: work that is
 * remembered for a part (`Memo`) stays good when another part has changed. Both are plain data;
 * `after` is new and is changed in place.
 */
export function share<T>(before: T | undefined, after: T): T {
  return before !== undefined && isSame(before, after) ? before : after;
}

/** Whether the two are equal. If not, what is equal in them is taken from the first into the second. */
function isSame(before: unknown, after: unknown): boolean {
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) return before === after;
  const keys = Object.keys(after);
  let same = keys.length === Object.keys(before).length;
  for (const key of keys) {
    if (Object.hasOwn(before, key) && isSame(before[key], after[key])) after[key] = before[key];
    else same = false;
  }
  return same;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
