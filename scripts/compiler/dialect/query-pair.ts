/** Divides a pair of a query, `name=value`, at its first `=`. Without one, the value is empty. */
export function queryPair(pair: string): readonly [name: string, value: string] {
  const separator = pair.indexOf('=');
  return separator === -1 ? [pair, ''] : [pair.slice(0, separator), pair.slice(separator + 1)];
}
