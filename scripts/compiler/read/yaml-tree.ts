/** Aliases can make a small file a huge document. This is more than any overlay needs. */
const mostValues = 1_000_000;

/** Finds what makes a YAML value something else than a JSON tree of moderate size. */
export function notJson(value: unknown): { node: unknown; problem: string } | undefined {
  const sizes = new Map<object, number>();
  const around = new Set<object>();
  let found: { node: unknown; problem: string } | undefined;
  const sizeOf = (node: unknown): number => {
    if (typeof node === 'string' && /\p{Surrogate}/u.test(node))
      found ??= { node, problem: 'half of a surrogate pair' };
    if (typeof node !== 'object' || node === null || found) return 1;
    if (around.has(node)) {
      found = { node, problem: 'an alias to the value around it' };
      return 1;
    }
    const known = sizes.get(node);
    if (known !== undefined) return known;
    around.add(node);
    const size = Object.entries(node).reduce((sum, [key, child]) => sum + sizeOf(key) + sizeOf(child), 1);
    around.delete(node);
    sizes.set(node, size);
    if (size > mostValues) found ??= { node, problem: `more than ${mostValues} values, by aliases` };
    return size;
  };
  sizeOf(value);
  return found;
}
