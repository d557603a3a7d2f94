import { expect, test } from 'vitest';
import { missingValues } from '../../../sandbox/operations/missing-values.ts';

const document = { paths: {}, components: { schemas: { Kind: { type: 'string', enum: ['a', 'b'] } } } };
const required = (property: unknown, example?: unknown): unknown => {
  const examples = example === undefined ? {} : { examples: [{ x: example }] };
  return missingValues(document, { type: 'object', required: ['x'], properties: { x: property }, ...examples }, {}).x;
};

test.each([
  ['the default', { type: 'string', default: 'd', enum: ['a', 'd'] }, 'd'],
  ['the only value', { const: 'c' }, 'c'],
  ['the first accepted value', { $ref: '#/components/schemas/Kind' }, 'a'],
  ['no items', { type: 'array' }, []],
  ['no properties', { type: 'object' }, {}],
  ['zero', { type: 'integer' }, 0],
  ['zero', { type: 'number' }, 0],
  ['false', { type: 'boolean' }, false],
  ['null', { type: 'null' }, null],
  ['the empty text', { type: 'string' }, ''],
  ['a value of the first type', { type: ['boolean', 'null'] }, false],
])('a required property gets %s', (_, property, value) => {
  expect(required(property)).toEqual(value);
});

test('the value of the example comes before an empty one, but after what is accepted', () => {
  expect(required({ type: 'string' }, 'e')).toBe('e');
  expect(required({ enum: ['a', 'e'] }, 'e')).toBe('a');
  expect(required(true, 'e')).toBe('e');
});

test('only properties that are required or have a default, and are not there', () => {
  const properties = { a: { type: 'string' }, b: { type: 'string', default: 'd' }, c: { type: 'string' }, d: true };
  const schema = { type: 'object', required: ['a', 'c'], properties };
  expect(missingValues(document, schema, { a: null })).toEqual({ b: 'd', c: '' });
  expect(missingValues(document, { required: ['a'] }, {})).toEqual({});
  expect(missingValues(document, true, {})).toEqual({});
  expect(missingValues(document, { properties, required: 'a' }, {})).toEqual({ b: 'd' });
});
