import { listAt, type SchemaObject, schemasAt, typesOf } from './keywords.ts';

const compositions = [
  ['oneOf', 'one of'],
  ['anyOf', 'any of'],
  ['allOf', 'all of'],
] as const;

/** The keyword that says what a schema without a stated type is composed of, in words: `one of 3`. */
export function composition(
  schema: SchemaObject,
): { keyword: (typeof compositions)[number][0]; words: string } | undefined {
  if (typesOf(schema).length > 0 || 'const' in schema || listAt(schema, 'enum').length > 0) return undefined;
  for (const [keyword, words] of compositions) {
    const count = schemasAt(schema, keyword).length;
    if (count > 0) return { keyword, words: `${words} ${count}` };
  }
  return undefined;
}
