import { expect, test } from 'vitest';
import { compareSchemas } from '../../../scripts/commands/refresh/compare/compare-schemas.ts';
import type { SchemaEntry } from '../../../scripts/compiler/model/reference.ts';

const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const entry = (title: string, schema?: string, example?: string): SchemaEntry => ({
  file: 'schemas.md',
  at,
  title: { value: title, at },
  description: [],
  schema: schema === undefined ? undefined : { text: schema, at },
  example: example === undefined ? undefined : { text: example, at },
});
const large = '{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "number" } } }';
const place = { file: 'schemas.md', line: 1 };
const name = (title: string) => ({ title, ...place });
const nothing = { added: [], removed: [], renamed: [], changed: [] };

test.each<[string, SchemaEntry[], SchemaEntry[], object]>([
  ['the same, in another order', [entry('A', '{}'), entry('B')], [entry('B'), entry('A', '{}')], {}],
  ['white space in JSON is not a change', [entry('A', '{ "a": 1 }', '[ ]')], [entry('A', '{"a":1}', '[]')], {}],
  [
    'one added, one removed',
    [entry('A'), entry('B')],
    [entry('A'), entry('C')],
    { added: [name('C')], removed: [name('B')] },
  ],
  [
    'one renamed, one added, one removed',
    [entry('A', large), entry('B', '{}')],
    [entry('C', '{}'), entry('D', large)],
    {
      added: [name('C')],
      removed: [name('B')],
      renamed: [{ from: 'A', to: 'D', similarity: 1, ...place, changes: [] }],
    },
  ],
  [
    'the schema changed',
    [entry('A', '{ "type": "string" }', '1'), entry('B', '{}')],
    [entry('A', '{ "type": "number" }', '1'), entry('B', '{}')],
    {
      changed: [
        {
          ...name('A'),
          schema: [{ pointer: '/type', kind: 'members', gained: ['number'], lost: ['string'], ...place }],
          example: false,
        },
      ],
    },
  ],
  [
    'only the example changed',
    [entry('A', '{}', '{ "a": 1 }')],
    [entry('A', '{}', '{ "a": 2 }')],
    { changed: [{ ...name('A'), schema: [], example: true }] },
  ],
  [
    'an example is added',
    [entry('A', '{}')],
    [entry('A', '{}', '1')],
    { changed: [{ ...name('A'), schema: [], example: true }] },
  ],
])('%s', (_, before, after, want) => {
  expect(compareSchemas(before, after)).toEqual({ ...nothing, ...want });
});

test('each change has its line: of its key, or of its value in a list', () => {
  const at = (line: number) => ({ line, column: 1, endLine: line, endColumn: 1 });
  const schema = (line: number, text: string): SchemaEntry => ({
    ...entry('A'),
    at: at(line),
    schema: { text, at: at(line + 2) },
  });
  const before = schema(10, '{\n"type": "object",\n"properties": {\n"a": {},\n"b": {}\n}}');
  const after = schema(20, '{\n"type":\n"array",\n"properties": {\n"a": {\n"anyOf": [\n{},\n{"type": "null"}]}}}');
  const [change] = compareSchemas([before], [after]).changed;
  expect(change?.line).toBe(20);
  expect(change?.schema.map(({ pointer, line }) => [pointer, line])).toEqual([
    ['/type', 23],
    ['/properties/a/anyOf/1', 29],
    ['/properties/b', 16],
  ]);
});

test('descriptions in the page are compared with wording', () => {
  const described = (value: string): SchemaEntry => ({ ...entry('A'), description: [{ value, at }] });
  expect(compareSchemas([described('One.')], [described('Two.')]).changed).toEqual([]);
  expect(compareSchemas([described('One.')], [described('Two.')], true).changed).toEqual([
    { ...name('A'), schema: [], example: false, description: { before: 'One.', after: 'Two.' } },
  ]);
});

test('of two schemas with one title, which is an error, the first is compared', () => {
  expect(compareSchemas([entry('A', '{}')], [entry('A', '{}'), entry('A', '{ "type": "string" }')])).toEqual(nothing);
});
