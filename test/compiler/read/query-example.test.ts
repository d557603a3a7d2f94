import { describe, expect, test } from 'vitest';
import { serializeQuery } from '../../../client/query.ts';
import { withQuery } from '../../support/cells.ts';

describe('an example in the form', () => {
  test.for<[cell: string, value: unknown, ...expected: string[]]>([
    ['x=1', 1],
    ['x[0]=a&x[1]=b', ['a', 'b']],
    ['x[1]=b&x[0]=a', ['a', 'b']],
    ['x[a]=1&x[b][0]=2', { a: '1', b: ['2'] }],
    ['x[]=a&x[]=b', ['a', 'b'], 'x[0]=a&x[1]=b'],
    ['x[]=a', ['a'], 'x[0]=a'],
    ['x[]=', [''], 'x[0]='],
    ['x=a&x=b', ['a', 'b'], 'x[0]=a&x[1]=b'],
    ['x=a&x[]=b', ['a', 'b'], 'x[0]=a&x[1]=b'],
    ['x[0]=a&x[2]=b', ['a', 'b'], 'x[0]=a&x[1]=b'],
    ['x[01]=a', ['a'], 'x[0]=a'],
    ['x[a]=1&y[b]=2', { a: '1' }, 'x[a]=1'],
    ['x[a]=1&x[a]=2', { a: '2' }, 'x[a]=2'],
    ['x[a]=1&x[a][b]=2', { a: { b: '2' } }, 'x[a][b]=2'],
    ['x[]=1&x[a]=2', { 0: '1', a: '2' }, 'x[0]=1&x[a]=2'],
    ['x[][a]=1&x[][a]=2', [{ a: '1' }, { a: '2' }], 'x[0][a]=1&x[1][a]=2'],
    ['x[a=1', {}, 'pairs like x[0]=a'],
    ['x%5B%5D=a', ['a'], 'x[]=a', 'x[0]=a'],
    ['x%5b0%5d=a', ['a'], 'x[0]=a'],
    ['x=a%40b', 'a@b', 'x=a@b'],
    ['x=100%', '100%'],
    ['?x=a', 'a', 'x=a'],
    ['y=a', 'y=a', 'x=…'],
    ['y[0]=a', 'y[0]=a', 'x=…'],
    ['`x=a`', 'a', 'only “x=a”'],
    ['`a`', 'a', 'only “a”'],
    ['x=a&b', 'a&b'],
    ['x={"a":"%20"}', { a: '%20' }],
  ])('%s', ([cell, value, ...expected]) => {
    const read = withQuery(`x | N | Text. | | ${cell}`);
    const [parameter] = read.parameters;
    expect(parameter?.example ?? parameter?.content?.['application/json']?.example).toEqual(value);
    expect(read.expected).toEqual(expected);
    // The message shows what the client writes.
    if (parameter?.style !== 'deepObject' || cell === 'x[a=1') return;
    const written = decodeURIComponent(serializeQuery({ x: value }));
    expect(written.split('&').sort()).toEqual((expected.at(-1) ?? cell).split('&').sort());
  });
});
