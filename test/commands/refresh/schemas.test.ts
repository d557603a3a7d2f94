import { expect, test } from 'vitest';
import { compareSchemas } from '../../../scripts/commands/refresh/compare-schemas.ts';
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
const nothing = { added: [], removed: [], renamed: [], changed: [] };

test.each<[string, SchemaEntry[], SchemaEntry[], object]>([
  ['the same, in another order', [entry('A', '{}'), entry('B')], [entry('B'), entry('A', '{}')], {}],
  ['white space in JSON is not a change', [entry('A', '{ "a": 1 }', '[ ]')], [entry('A', '{"a":1}', '[]')], {}],
  ['one added, one removed', [entry('A'), entry('B')], [entry('A'), entry('C')], { added: ['C'], removed: ['B'] }],
  [
    'one renamed, one added, one removed',
    [entry('A', large), entry('B', '{}')],
    [entry('C', '{}'), entry('D', large)],
    { added: ['C'], removed: ['B'], renamed: [{ from: 'A', to: 'D', similarity: 1, changes: [] }] },
  ],
  [
    'the schema changed',
    [entry('A', '{ "type": "string" }', '1'), entry('B', '{}')],
    [entry('A', '{ "type": "number" }', '1'), entry('B', '{}')],
    {
      changed: [{ title: 'A', schema: [{ pointer: '/type', kind: 'changed', value: '"number"' }], example: false }],
    },
  ],
  [
    'only the example changed',
    [entry('A', '{}', '{ "a": 1 }')],
    [entry('A', '{}', '{ "a": 2 }')],
    { changed: [{ title: 'A', schema: [], example: true }] },
  ],
  [
    'an example is added',
    [entry('A', '{}')],
    [entry('A', '{}', '1')],
    { changed: [{ title: 'A', schema: [], example: true }] },
  ],
])('%s', (_, before, after, want) => {
  expect(compareSchemas(before, after)).toEqual({ ...nothing, ...want });
});
