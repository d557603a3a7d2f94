import { expect, test } from 'vitest';
import { readQuery } from '../../../sandbox/request/query.ts';

test.each([
  ['', {}],
  ['page=1&name=a%3Db=c', { page: '1', name: 'a=b=c' }],
  ['tag[0][key]=Floor&tag[0][value]=8', { tag: [{ key: 'Floor', value: '8' }] }],
  ['tag%5B0%5d%5Bkey%5D=a%5Bb%5D', { tag: [{ key: 'a[b]' }] }],
  ['a[1]=x', { a: ['x'] }],
  ['a[2]=x&a[0]=y', { a: ['y', 'x'] }],
  ['a[1][1]=x', { a: [['x']] }],
  ['a[b][1]=x', { a: { b: ['x'] } }],
  ['a[1][b]=x', { a: [{ b: 'x' }] }],
  ['a[1000]=x', { a: { _1000: 'x' } }],
  ['a[1000]', { a: { _1000: '' } }],
  ['a=b[1000]=c', { a: 'b[1000]=c' }],
  ['a[b][20000000]=x', { a: { b: { _20000000: 'x' } } }],
])('%s', (search, want) => {
  expect(JSON.stringify(readQuery(search))).toBe(JSON.stringify(want));
});

test('999 is an index', () => {
  expect(readQuery('a[999]=x')).toEqual({ a: ['x'] });
});
