import { expect, test } from 'vitest';
import { restrict } from '../../../sandbox/operations/restrict.ts';

const document = {
  paths: {},
  components: { schemas: { Named: { type: 'object', properties: { name: {} }, additionalProperties: false } } },
};
const object = (properties: object): object => ({ type: 'object', properties, additionalProperties: false });

test('keeps what the schema accepts, at every level', () => {
  const schema = object({ items: { type: 'array', items: { $ref: '#/components/schemas/Named' } } });
  const value = { items: [{ name: 'a', password: 'b' }, 3], other: 1 };
  expect(restrict(document, schema, value)).toEqual({ items: [{ name: 'a' }, 3] });
});

test('of several alternatives with the same property, each keeps its own', () => {
  const schema = {
    oneOf: [
      object({ kind: { const: 'map' }, config: object({ zoom: {} }) }),
      object({ kind: { const: 'graph' }, config: object({ colors: { type: 'array', items: object({ hex: {} }) } }) }),
    ],
  };
  for (const config of [{ zoom: 3 }, { colors: [{ hex: 'f00' }] }])
    expect(restrict(document, schema, { kind: 'x', config, other: 1 })).toEqual({ kind: 'x', config });
});

test('keeps everything where nothing is stated', () => {
  const value = { a: { b: [1] } };
  expect(restrict(document, {}, value)).toEqual(value);
  expect(restrict(document, true, value)).toEqual(value);
  expect(restrict(document, object({ a: {} }), value)).toEqual(value);
});

test('keeps a null that one of the alternatives accepts, or that only a pattern or nothing states', () => {
  const either = { oneOf: [object({ a: { type: 'string' } }), object({ a: { type: 'null' } })] };
  expect(restrict(document, either, { a: null })).toEqual({ a: null });
  expect(restrict(document, { patternProperties: { a: { type: 'string' } } }, { a: null })).toEqual({ a: null });
  expect(restrict(document, { ...object({}), additionalProperties: true }, { a: null })).toEqual({ a: null });
});

test('leaves out a null that the schema does not accept, at every level', () => {
  const values = {
    text: { type: 'string' },
    other: { type: ['string', 'null'] },
    one: { enum: ['a', null] },
    two: { enum: ['a'] },
  };
  const nulls = { text: null, other: null, one: null, two: null };
  const schema = object({ ...values, below: object(values), any: {} });
  const kept = { other: null, one: null };
  expect(restrict(document, schema, { ...nulls, below: nulls, any: null })).toEqual({
    ...kept,
    below: kept,
    any: null,
  });
});
