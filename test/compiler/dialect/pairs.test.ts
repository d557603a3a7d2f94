import { expect, test } from 'vitest';
import { decodePercent } from '../../../scripts/compiler/dialect/percent-encoding.ts';
import { queryPair } from '../../../scripts/compiler/dialect/query-pair.ts';

test.for([
  ['page=2', 'page', '2'],
  ['filter=a=b', 'filter', 'a=b'],
  ['page=', 'page', ''],
  ['=2', '', '2'],
  ['page', 'page', ''],
] as const)('the pair %s', ([pair, name, value]) => {
  expect(queryPair(pair)).toEqual([name, value]);
});

test.for([
  ['a%20b%5B', 'a b['],
  ['100%', '100%'],
  ['%zz', '%zz'],
] as const)('percent-encoding of %s', ([text, decoded]) => {
  expect(decodePercent(text)).toBe(decoded);
});
