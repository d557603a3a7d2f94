import { describe, expect, test } from 'vitest';
import { withQuery } from '../../support/cells.ts';

const lists: [description: string, values: string[] | undefined, ...codes: string[]][] = [
  ['Accepted values are: a, b, c', ['a', 'b', 'c']],
  ['Accepted values are: a, b, or c', ['a', 'b', 'c']],
  ['Accepted values are: a or b', ['a', 'b']],
  ['Accepted values are: a, b and c', ['a', 'b', 'c']],
  ['Accepted values are: a and b', ['a', 'b']],
  ['Accepted values are: a or b or c.', ['a', 'b', 'c']],
  ['Accepted values are: a,b,c', ['a', 'b', 'c']],
  ['Accepted values are: a', ['a']],
  ['Accepted values are: and, or', ['and', 'or']],
  ['Accepted values are: and, or, not', ['and', 'or', 'not']],
  ['Accepted values are: a, b. Blank means no filtering.', ['a', 'b']],
  ['Accepted values are: a, b.  blank means no filtering', ['a', 'b']],
  ['Accepted values are: a, info.commonName.', ['a', 'info.commonName']],
  ['Accepted values are: 1.5, 2.0.', ['1.5', '2.0']],
  ['Accepted values are: `a`, `b`, or `c`.', ['a', 'b', 'c']],
  ['Accepted values are: "a", \'b\' and “c”', ['a', 'b', 'c']],
  ['Accepted values are: **a**, *b*, **`c`**', ['a', 'b', 'c']],
  ['Accepted values are: `in progress`, "not started"', ['in progress', 'not started']],
  ['Accepted values are: a (the default), b (slow)', ['a', 'b'], 'parameter/accepted-values'],
  ['Accepted values are: a (optional), b. More text.', ['a', 'b']],
  ['Accepted values are:&nbsp;a,&nbsp;b', ['a', 'b']],
  ['Accepted values are: a\\_b, \\*', ['a_b', '*']],
  ['Accepted values are: *, a', ['*', 'a']],
  ['Accepted values are: __proto__, a/b, x:y, $z, +1', ['__proto__', 'a/b', 'x:y', '$z', '+1']],
  ['accepted values are: a, b', ['a', 'b']],
  ['The  accepted  values  are: a, b', ['a', 'b']],
  ['Accepted values are: a, b, a', ['a', 'b'], 'parameter/accepted-values'],
  ['Accepted values are: a, b. Accepted values are: c', ['a', 'b'], 'parameter/accepted-values'],
  ['Accepted values are: ', undefined, 'parameter/accepted-values'],
  ['Accepted values are: .', undefined, 'parameter/accepted-values'],
  ['Accepted values are: any string.', undefined, 'parameter/accepted-values'],
  ['Accepted values are: see [below](devices.md)', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a, b, …', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a, b, ...', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a, ..., z', undefined, 'parameter/accepted-values'],
  ['Accepted values are: 1..10', undefined, 'parameter/accepted-values'],
  ['Accepted values are: 1 to 10', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a, b, etc.', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a, b, and more', undefined, 'parameter/accepted-values'],
  ['Accepted values are: e.g. a, b', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a, b c', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a, , b', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a, b,', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a; b; c', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a\\|b\\|c', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a: ascending, b: descending', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a (x, b', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a(default), b', undefined, 'parameter/accepted-values'],
  ['Accepted values are: `a, b, c`', undefined, 'parameter/accepted-values'],
  ['Accepted values are: **a, b**', undefined, 'parameter/accepted-values'],
  ['Accepted values are: either a or b', undefined, 'parameter/accepted-values'],
  ['Accepted values are: a, b.Blank means none', undefined, 'parameter/accepted-values'],
  ['Accepted values are: <b>a</b>, b', undefined, 'parameter/accepted-values'],
  ['Accepted values are: [a](devices.md), b', undefined, 'parameter/accepted-values'],
  ['(Accepted values are: a, b)', undefined, 'parameter/accepted-values'],
  ['**Accepted values are:** a, b', undefined, 'parameter/accepted-values'],
  ['Accepted values: a, b', undefined, 'parameter/accepted-values'],
  ['Valid values are: a, b', undefined, 'parameter/accepted-values'],
  ['A list of accepted values follows.', undefined],
];

describe('accepted values in', () => {
  test.for(lists)('%s', ([description, values, ...codes]) => {
    const read = withQuery(`x | N | ${description} | | `);
    expect(read.codes).toEqual(codes);
    const { schema } = read.parameters[0] ?? {};
    expect(schema).toEqual(values ? { type: 'string', enum: values } : { type: 'string' });
  });

  test('a default in parentheses is that of the column', () => {
    expect(withQuery('x | N | Accepted values are: a, b (default) | b | ').codes).toEqual([]);
    expect(withQuery('x | N | Accepted values are: a, b (default) | a | ').codes).toEqual([
      'parameter/accepted-values',
    ]);
  });

  test('those of an array are those of its items', () => {
    const { parameters, codes } = withQuery('x | N | Accepted values are: a, b | | x[0]=a&x[1]=b');
    expect(codes).toEqual([]);
    expect(parameters[0]?.schema).toEqual({ type: 'array', items: { type: 'string', enum: ['a', 'b'] } });
  });
});
