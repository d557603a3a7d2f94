import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { yaml } from '../../../scripts/commands/coverage/page/yaml.ts';

const text = (value: unknown, depth = Infinity): string =>
  yaml(value, '', depth)
    .map((line) => line.text)
    .join('\n');

describe('the YAML of an element', () => {
  test('parses to the same value', () => {
    const string = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        'yes',
        'null',
        '1e3',
        '2018-12-01',
        '- a',
        'a: b',
        'a #b',
        '',
        ' x',
        'x ',
        'a\nb',
        'a\nb\n',
        'a\n\nb',
        '\n',
        'a\n b',
        'a\n\n',
        '~',
        '=',
        '<<',
        "it's",
        '\u0085',
        '\u2028\n',
        '\ufeff',
      ),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        string,
        fc.boolean(),
        fc.constant(null),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(string, tie('value'), { maxKeys: 5, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (given) => {
        expect(load(text(given))).toEqual(given);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each([
    { given: { a: { b: { c: 1 } } }, depth: 2, want: 'a:\n  b: {} # 1 member' },
    {
      given: { enum: ['asc', 'desc'], list: [{ name: 'x', in: 'query' }] },
      depth: 3,
      want: 'enum: [asc, desc]\nlist:\n  - name: x\n    in: query',
    },
    { given: { text: 'one\ntwo' }, depth: 3, want: 'text: |-\n  one\n  two' },
    { given: { a: [], b: {}, c: '200' }, depth: 1, want: 'a: []\nb: {}\nc: "200"' },
  ])('$given', ({ given, depth, want }) => expect(text(given, depth)).toBe(want));

  test('has the pointers of omitted members and the targets of references', () => {
    expect(yaml({ 'a/b': { c: { d: 1 } }, schema: { $ref: '#/components/schemas/Device' } }, '/x', 2)).toEqual([
      { text: 'a/b:' },
      { text: '  c: {} # 1 member', pointer: '/x/a~1b/c' },
      { text: 'schema:' },
      { text: '  $ref: "#/components/schemas/Device"', reference: '/components/schemas/Device' },
    ]);
  });
});
