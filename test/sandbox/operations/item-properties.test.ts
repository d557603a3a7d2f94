import { expect, test } from 'vitest';
import { namedBy, only } from '../../../sandbox/operations/item-properties.ts';

test('the pairs whose names pass a test, without undefined values', () => {
  expect(Object.entries(only({ a: undefined, b: null, c: 1, d: 2 }, (name) => name !== 'd'))).toEqual([
    ['b', null],
    ['c', 1],
  ]);
});

test('a schema names its properties; one that states nothing names each', () => {
  const document = { paths: {} };
  const isNamed = namedBy(document, { properties: { a: {} } });
  expect([isNamed('a'), isNamed('b'), isNamed('constructor')]).toEqual([true, false, false]);
  expect(namedBy(document, { title: 'Named' })('b')).toBe(true);
});
