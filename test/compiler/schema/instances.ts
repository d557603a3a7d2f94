import fc from 'fast-check';

const keywords = new Set([
  'type',
  'properties',
  'items',
  'definitions',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'enum',
  'const',
  'required',
  'dependencies',
  'if',
  'then',
  'else',
]);

/**
 * Generates JSON from the contents of a schema: the names of its properties, and its numbers and texts
 * with similar values. So its keywords are often satisfied, which random JSON would rarely do.
 */
export function instanceOf(schema: unknown): fc.Arbitrary<unknown> {
  const names = new Set<string>(['other']);
  const atoms: unknown[] = [null, true, false, '', 'a', 'abc', 0, 1, -1, 1.5, 2];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        if (!keywords.has(key) && /^[\w$-]{1,12}$/.test(key)) names.add(key);
        collect(child);
      }
    } else if (typeof value === 'number')
      atoms.push(value, value - 1, value + 1, value + 0.5, 'x'.repeat(Math.max(0, Math.min(20, Math.floor(value)))));
    else if (typeof value === 'string') {
      atoms.push(value);
      if (/^\w{1,12}$/.test(value)) names.add(value);
    }
  };
  collect(schema);
  const leaf = fc.constantFrom(...atoms);
  return fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, leaf, tie('array'), tie('object'), tie('object')),
    array: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  })).value;
}
