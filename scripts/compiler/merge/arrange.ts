/**
 * The items of a newer list in the order of an older one, so that what did not change stays where it is. A new
 * item follows the one that it follows in the newer list.
 */
export function arrange<T>(newer: readonly T[], older: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = new Set(newer.map(keyOf));
  const order = older.map(keyOf).filter((key) => keys.has(key));
  const known = new Set(order);
  let at = 0;
  for (const item of newer) {
    const key = keyOf(item);
    if (known.has(key)) at = order.indexOf(key) + 1;
    else {
      order.splice(at, 0, key);
      at += 1;
    }
  }
  const items = new Map(newer.map((item) => [keyOf(item), [item]]));
  return order.flatMap((key) => items.get(key) ?? []);
}
