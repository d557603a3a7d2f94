import { expect, test } from 'vitest';
import { typed } from '../../../sandbox/request/typed.ts';

const types = (type: unknown): unknown => ({ type });
const document = {
  number: types('number'),
  integer: types(['integer', 'null']),
  boolean: types('boolean'),
  text: types('string'),
  any: true,
  list: { type: 'array', items: types('integer') },
  pairs: { type: 'array', items: { type: 'object', properties: { size: types('number'), name: types('string') } } },
};

test.each([
  ['number', '12.50', 12.5],
  ['number', '-0.25', -0.25],
  ['number', '12e10', 12e10],
  ['number', '12E+10', 12e10],
  ['number', '12e-10', 12e-10],
  ['number', '1e', '1e'],
  ['number', '1.', '1.'],
  ['number', '.5', '.5'],
  ['number', '1ex', '1ex'],
  ['number', 'x1', 'x1'],
  ['number', '1x', '1x'],
  ['number', '0x10', '0x10'],
  ['number', ' 1', ' 1'],
  ['number', 'true', 'true'],
  ['integer', '12', 12],
  ['integer', '1.5', 1.5],
  ['boolean', 'true', true],
  ['boolean', 'false', false],
  ['boolean', 'TRUE', 'TRUE'],
  ['boolean', '1', '1'],
  ['text', '12', '12'],
  ['text', 'true', 'true'],
  ['any', '12', '12'],
  ['list', ['1', 'x', '3'], [1, 'x', 3]],
  ['pairs', [{ size: '1', name: '2' }], [{ size: 1, name: '2' }]],
  ['number', 5, 5],
  ['number', undefined, undefined],
])('as %s, %j is %j', (name, value, want) => {
  expect(typed(document, `/${name}`, value)).toEqual(want);
});

test('a part of a value', () => {
  expect(typed(document, '/list', '5', ['0'])).toBe(5);
});
