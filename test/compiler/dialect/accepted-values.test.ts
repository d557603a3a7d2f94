import { expect, test } from 'vitest';
import { findAcceptedValues, withoutAcceptedValues } from '../../../scripts/compiler/dialect/accepted-values.ts';

/** The values that a description lists, with their marks. Undefined if it lists none. */
function valuesOf(text: string): string[] | undefined {
  return findAcceptedValues(text)?.items?.map(({ start, end }) => text.slice(start, end));
}

test.for([
  ['a ,  b', ['a', 'b']],
  ['a,  or  b', ['a', 'b']],
  ['a  or  b', ['a', 'b']],
  ['a \n and \n b', ['a', 'b']],
  ['a,b', ['a', 'b']],
  ['`do or die`', undefined],
  ['"a and b"', undefined],
  ['"order", "random"', ['"order"', '"random"']],
] as const)('the list %j', ([list, values]) => {
  expect(valuesOf(`Accepted values are: ${list}`)).toEqual(values);
  expect(valuesOf(`Accepted  values\nare  : ${list}.`)).toEqual(values);
});

test.for([
  'Accepted values: a',
  'Accepted value: a',
  'Accepted values is: a',
  'allowed values are: a',
  'Valid  value  is: a',
  'Possible values  are : a',
  'supported values : a',
])('%s is likely a slip', (text) => {
  expect(findAcceptedValues(text)).toEqual({ start: 0, end: text.length, items: undefined });
});

test.for(['Unaccepted values are: a', 'Accepted values are a', 'The values are: a', 'Accepted values of x: a'])(
  '%s is running text',
  (text) => {
    expect(findAcceptedValues(text)).toBeUndefined();
  },
);

test('a list with its remarks and offsets, from an offset on', () => {
  const text = 'Accepted values are: a. Then Accepted values are: b (default), c (). More.';
  const second = findAcceptedValues(text, 5);
  expect(second).toMatchObject({ start: 29, items: [{ remark: 'default' }, { remark: '' }] });
  expect(text.slice(second?.end)).toBe('More.');
});

test('a description without the sentence', () => {
  expect(withoutAcceptedValues('The order. Accepted values are: a, b. Blank means a.')).toBe(
    'The order. Blank means a.',
  );
  expect(withoutAcceptedValues('The order. Accepted values are: a.b, or c')).toBe('The order.');
  expect(withoutAcceptedValues('The order. Accepted values are: any name.')).toBe(
    'The order. Accepted values are: any name.',
  );
});
