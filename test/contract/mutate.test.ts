import { expect, test } from 'vitest';
import { mutationsOf } from './mutate.ts';
import { compiledCheck } from './oracle.ts';

const keywords: [string, object, unknown, string[]][] = [
  ['required', { type: 'object', required: ['a'] }, { a: 1 }, ['a missing', ' not object']],
  ['type', { type: ['string', 'null'] }, 'x', [' not string or null']],
  ['enum', { enum: ['a', 'b'] }, 'a', [' none of the accepted values']],
  ['const', { const: 4 }, 4, [' none of the accepted values']],
  ['length', { minLength: 2, maxLength: 4 }, 'abc', [' shorter than 2', ' longer than 4']],
  ['pattern', { pattern: '^[a-f]+$' }, 'abc', [' not like ^[a-f]+$']],
  ['format', { format: 'email' }, 'a@example.com', [' no email']],
  ['range', { minimum: 1, maximum: 3 }, 2, [' below 1', ' above 3']],
  ['exclusive range', { exclusiveMinimum: 1, multipleOf: 2 }, 2, [' not above 1', ' no multiple of 2']],
  [
    'array',
    { minItems: 1, maxItems: 2, uniqueItems: true },
    [1],
    [' fewer than 1 items', ' more than 2 items', ' with an item twice'],
  ],
  [
    'size of an object',
    { minProperties: 1, maxProperties: 2 },
    { a: 1 },
    [' fewer than 1 properties', ' more than 2 properties'],
  ],
  [
    'additionalProperties',
    { properties: { a: {} }, additionalProperties: false },
    { a: 1 },
    [' with an unknown property'],
  ],
  [
    'oneOf',
    { oneOf: [{ type: 'string' }, { type: 'number' }] },
    'a',
    [' none of the alternatives', ' not string', ' not number'],
  ],
  ['a keyword that another branch saves', { anyOf: [{ maxLength: 2 }, { minLength: 1 }] }, 'a', []],
  ['a member', { properties: { a: { items: { type: 'integer' } } } }, { a: [1, 2] }, ['a.0 not integer']],
  ['a member by pattern', { patternProperties: { '^a': { maximum: 1 } } }, { ab: 1 }, ['ab above 1']],
  ['a reference', { $ref: '#/components/schemas/Name' }, 'abc', [' longer than 3']],
];

test.each(keywords)('%s', (_, schema, value, expected) => {
  const document = { components: { schemas: { Name: { maxLength: 3 } } }, schema };
  const check = compiledCheck(document, '/schema', { coerce: false });
  expect(check(value), 'the value to begin with').toBe(true);
  const mutations = mutationsOf(document, '/schema', value, check);
  expect(mutations.map(({ path, what }) => `${path.join('.')} ${what}`)).toEqual(expected);
  expect(
    mutations.filter((mutation) => check(mutation.value)),
    'mutations that break nothing',
  ).toEqual([]);
});
