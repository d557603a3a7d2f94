import { type CallInfo, LosantError } from './errors.ts';

/**
 * Refuses unknown names, which JavaScript would ignore, or which would be sent. `undefined` counts as absent.
 * @param known the names; `undefined` if all are allowed
 * @param what what the names stand for, such as `option`
 * @param where what has these names, such as `devices.get`
 * @throws LosantError of kind `usage` with the nearest name; or if `given` is not an object with names
 */
export function checkKeys(
  given: unknown,
  known: readonly string[] | undefined,
  what: string,
  where: string,
  call?: CallInfo,
): void {
  // Arrays, forms, maps and URLSearchParams are iterable.
  if (typeof given !== 'object' || !given || Symbol.iterator in given) {
    throw new LosantError('usage', `${where}: expected an object of ${what}s`, call);
  }
  if (!known) return;
  for (const key of Object.keys(given)) {
    const value: unknown = Reflect.get(given, key);
    if (value === undefined || known.includes(key)) continue;
    const near = [0, 1, 2].flatMap((edits) =>
      known.filter((name) => key.length > 2 * edits && isNear(key, name, edits)),
    );
    const hint =
      typeof value === 'object' && known.includes('body') && !('body' in given)
        ? ': pass it as "body"'
        : near[0]
          ? `, did you mean "${near[0]}"?`
          : `, expected one of: ${known.join(', ')}`;
    throw new LosantError('usage', `${where}: unknown ${what} "${key}"${hint}`, call);
  }
}

/** True if one name becomes the other by adding, removing or replacing `edits` letters; upper and lower case are equal. */
function isNear(key: string, name: string, edits: number): boolean {
  if (key[0]?.toLowerCase() === name[0]?.toLowerCase()) return !key || isNear(key.slice(1), name.slice(1), edits);
  return (
    edits > 0 &&
    (isNear(key.slice(1), name, edits - 1) ||
      isNear(key, name.slice(1), edits - 1) ||
      isNear(key.slice(1), name.slice(1), edits - 1))
  );
}
