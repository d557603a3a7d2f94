import { isRecord } from '../../client/verify/record.ts';

/** A copy of the value with the part at the path replaced; undefined removes the member or item. */
export function replaced(value: unknown, [token, ...rest]: readonly string[], other: unknown): unknown {
  if (token === undefined) return other;
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      String(i) !== token ? [item] : rest.length === 0 && other === undefined ? [] : [replaced(item, rest, other)],
    );
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      if (key !== token) return [[key, child]];
      return rest.length === 0 && other === undefined ? [] : [[key, replaced(child, rest, other)]];
    }),
  );
}
