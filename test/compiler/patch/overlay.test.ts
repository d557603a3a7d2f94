import { describe, expect, test } from 'vitest';
import { readOverlay } from '../../../scripts/compiler/patch/overlay.ts';

const head = 'overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n';
/** Reads an overlay with one action. */
const read = (members: string) => readOverlay({ path: 'p.yaml', text: `${head}- { ${members} }\n` });

describe('an action is read:', () => {
  test.each<[members: string, change: object]>([
    ['update: { a: 1 }', { kind: 'update', value: { a: 1 } }],
    ['update: null', { kind: 'update', value: null }],
    ['update: 1, remove: false', { kind: 'update', value: 1 }],
    ['remove: true', { kind: 'remove' }],
    ['x-splice: true', { kind: 'splice' }],
    [
      'x-rename: { a: b, c: d }',
      {
        kind: 'rename',
        names: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ],
    ['x-nest: { into: a, keep: [b] }', { kind: 'nest', into: 'a', keep: ['b'] }],
    ['x-nest: { into: a }', { kind: 'nest', into: 'a', keep: [] }],
    ['x-hoist: { from: a, names: [b] }', { kind: 'hoist', from: 'a', names: ['b'] }],
  ])('%s', (members, change) => {
    const { actions, diagnostics } = read(`target: $.a, description: why, ${members}, x-expect: { b: 1 }, x-see: c`);
    expect(diagnostics).toEqual([]);
    expect(actions).toEqual([
      {
        at: expect.objectContaining({ file: 'p.yaml', line: 4, column: 3 }) as unknown,
        ...{ target: '$.a', description: 'why', change, expect: { b: 1 } },
      },
    ]);
  });
});

describe('an action is reported:', () => {
  const one =
    'exactly one of update, remove: true, x-splice: true, x-rename (names to names), x-nest (into, keep), x-hoist (from, names)';
  const changes = [
    ...['', 'remove: 1', 'remove: false', 'x-splice: 1', 'x-splice: false', 'update: 1, remove: true'],
    ...['x-rename: [a]', 'x-rename: { a: b, c: 1 }', 'x-nest: a', 'x-nest: { keep: [a] }', 'x-nest: { into: 1 }'],
    ...['x-nest: { into: a, keep: b }', 'x-nest: { into: a, keep: [1] }', 'x-nest: { into: a, other: b }'],
    ...['x-hoist: { names: [a] }', 'x-hoist: { from: a }', 'x-hoist: { from: 1, names: [a] }'],
    ...['x-hoist: { from: a, names: [b, 1] }', 'x-hoist: { from: a, names: b }'],
    'x-hoist: { from: a, names: [b], other: c }',
  ];
  test.each<[members: string, actual: string, expected: string]>([
    ['description: why, remove: true', 'action', 'a “target” (JSONPath)'],
    ['target: 1, description: why, remove: true', 'action', 'a “target” (JSONPath)'],
    ['target: $.a, remove: true', '$.a', 'a “description” that says why'],
    ['target: $.a, description: " ", remove: true', '$.a', 'a “description” that says why'],
    ['target: $.a, description: why, remove: true, other: 1', '$.a', 'no member “other”'],
    ...changes.map((change): [string, string, string] => [`target: $.a, description: why, ${change}`, '$.a', one]),
  ])('%s', (members, actual, expected) => {
    const { actions, diagnostics } = read(members);
    expect(actions).toEqual([]);
    expect(diagnostics).toEqual([
      expect.objectContaining({ file: 'p.yaml', line: 4, column: 3, code: 'patch/invalid', actual, expected }),
    ]);
  });

  test('one that is no mapping, and the others are read', () => {
    const { actions, diagnostics } = readOverlay({
      path: 'p.yaml',
      text: `${head}- text\n- { target: $.a, description: why, remove: true }\n`,
    });
    expect(actions).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ actual: 'text', expected: 'an action with a target' }]);
  });
});

test.each([
  'openapi: 3.1.1',
  '- a',
  'overlay: 1.1.0\nactions: []',
  'overlay: 1.0.0\nactions: {}',
  'overlay: 1.0.0',
  '',
])('not an overlay: %j', (text) => {
  const { actions, diagnostics } = readOverlay({ path: 'p.yaml', text });
  expect(actions).toEqual([]);
  expect(diagnostics).toMatchObject([
    {
      code: 'patch/invalid',
      actual: 'document',
      expected: 'an Overlay 1.0.0 document with “overlay”, “info” and “actions”',
    },
  ]);
});
