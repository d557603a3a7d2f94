import { expect, test } from 'vitest';
import { Examples } from '../../../scripts/compiler/upstream/examples.ts';
import { nodeOf, reported } from './reported.ts';

const refer = (name: string): unknown => ({ $ref: `#/examples/${name}` });

/** The example `a` of a file. */
const read = (examples: Record<string, unknown>): { result: unknown; messages: string[] } =>
  reported((report) => new Examples(nodeOf(examples), report).value('a'));

const itself = (column: number, name: string): string =>
  `a.json:1:${column} A page cannot state “{"$ref":"#/examples/${name}"}”, expected an example that does not contain itself`;

test.each<[string, Record<string, unknown>, unknown, string[]]>([
  ['scalars', { a: [1, 'b', true, null] }, [1, 'b', true, null], []],
  ['another example', { a: { b: [refer('c')] }, c: { d: 1 } }, { b: [{ d: 1 }] }, []],
  ['two references to one example', { a: [refer('b'), refer('b')], b: 1 }, [1, 1], []],
  ['a reference in another example', { a: refer('b'), b: refer('c'), c: 2 }, 2, []],
  ['an item that is the example itself', { a: [refer('a'), 1] }, [1], [itself(7, 'a')]],
  ['a member that is the example itself', { a: { b: refer('a'), c: 1 } }, { c: 1 }, [itself(11, 'a')]],
  ['an example around it', { a: [refer('b')], b: { c: refer('a'), d: 1 } }, [{ d: 1 }], [itself(41, 'a')]],
  [
    'a reference to none',
    { a: [refer('c'), 1] },
    [1],
    ['a.json:1:7 A page cannot state “{"$ref":"#/examples/c"}”, expected an example that exists'],
  ],
  ['only a reference to none', { a: refer('c') }, undefined, [expect.stringContaining('a.json:1:6 ')]],
  ['a reference to elsewhere', { a: { $ref: '#/definitions/b' } }, { $ref: '#/definitions/b' }, []],
  ['a reference into an example', { a: { $ref: '#/examples/b/c' } }, { $ref: '#/examples/b/c' }, []],
  ['text around a reference', { a: { $ref: 'x#/examples/a' } }, { $ref: 'x#/examples/a' }, []],
  ['a reference that is no text', { a: { $ref: 1 } }, { $ref: 1 }, []],
  ['a reference with members beside it', { a: { ...Object(refer('b')), c: 1 }, b: 2 }, 2, []],
])('%s', (_, examples, result, messages) => {
  expect(read(examples)).toStrictEqual({ result, messages });
});

test('a fault in an example is reported once', () => {
  const { messages } = reported((report) => {
    const examples = new Examples(nodeOf({ a: [refer('a')], b: refer('none') }), report);
    for (const name of ['a', 'a', 'b', 'b']) examples.of(name);
  });
  expect(messages).toHaveLength(2);
});

test('names, places and texts', () => {
  const { result } = reported((report) => {
    const examples = new Examples(nodeOf({ a: { b: 1 }, c: refer('none') }), report);
    return [
      examples.entries.map(({ name, at }) => `${name} ${at.line}:${at.column}`),
      examples.of('a')?.text,
      examples.of('a')?.at.column,
      examples.of('c'),
      examples.of('none'),
      examples.value('none'),
    ];
  });
  expect(result).toEqual([['a 1:6', 'c 1:18'], '{\n  "b": 1\n}', 6, undefined, undefined, undefined]);
});

test.each([undefined, nodeOf([{ a: 1 }]), nodeOf('a')])('without an object there are no examples', (root) => {
  expect(reported((report) => new Examples(root, report).entries)).toEqual({ result: [], messages: [] });
});
