import { describe, expect, test } from 'vitest';
import { reporter } from '../../../scripts/compiler/diagnostics/reporter.ts';
import { applyPatches } from '../../../scripts/compiler/patch/apply.ts';
import { readOverlay } from '../../../scripts/compiler/patch/overlay.ts';

function patched(document: object, actions: string): { document: object; reports: string[] } {
  const overlay = readOverlay({
    path: 'patch.yaml',
    text: `overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n${actions}`,
  });
  const reports = [...overlay.diagnostics];
  applyPatches(
    document,
    overlay.actions,
    reporter((found) => reports.push(found)),
  );
  return { document, reports: reports.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`) };
}

interface Case {
  given: object;
  actions: string;
  want: object;
}

const cases: [string, Case][] = [
  [
    'update merges objects',
    {
      given: { a: { b: 1, c: 2 } },
      actions: '- { target: $.a, description: why, update: { c: 3, d: 4 } }',
      want: { a: { b: 1, c: 3, d: 4 } },
    },
  ],
  [
    'update appends to an array',
    { given: { a: [1] }, actions: '- { target: $.a, description: why, update: 2 }', want: { a: [1, 2] } },
  ],
  [
    'update replaces a scalar',
    { given: { a: 1 }, actions: '- { target: $.a, description: why, update: 2 }', want: { a: 2 } },
  ],
  [
    'remove removes a member',
    { given: { a: 1, b: 2 }, actions: '- { target: $.a, description: why, remove: true }', want: { b: 2 } },
  ],
  [
    'remove removes all items that match',
    {
      given: { a: [1, 5, 2, 6] },
      actions: "- { target: '$.a[?@ > 4]', description: why, remove: true }",
      want: { a: [1, 2] },
    },
  ],
  [
    'remove removes an item once that is selected twice, and items in any order',
    {
      given: { a: [1, 2, 3], b: [1, 2, 3] },
      actions:
        "- { target: '$.a[0,0]', description: why, remove: true }\n- { target: '$.b[1,0]', description: why, remove: true }",
      want: { a: [2, 3], b: [3] },
    },
  ],
  [
    'the values of aliases are not shared',
    {
      given: {},
      actions:
        '- { target: $, description: why, update: { a: &a { x: 1 }, b: *a } }\n- { target: $.a, description: why, update: { y: 2 } }',
      want: { a: { x: 1, y: 2 }, b: { x: 1 } },
    },
  ],
  [
    'rename keeps the order of members',
    {
      given: { a: { type: 'string', max: 3, title: 't' } },
      actions: "- { target: '$..[?@.max]', description: why, x-rename: { max: maxLength } }",
      want: { a: { type: 'string', maxLength: 3, title: 't' } },
    },
  ],
  [
    'nest moves all members except for the kept ones',
    {
      given: { a: { type: 'object', x: {}, y: {} } },
      actions: '- { target: $.a, description: why, x-nest: { into: properties, keep: [type] } }',
      want: { a: { type: 'object', properties: { x: {}, y: {} } } },
    },
  ],
  [
    'nest adds to the member that it moves others into',
    {
      given: { a: { type: 'object', x: {}, properties: { y: {} } } },
      actions: '- { target: $.a, description: why, x-nest: { into: properties, keep: [type] } }',
      want: { a: { type: 'object', properties: { y: {}, x: {} } } },
    },
  ],
  [
    'hoist moves members to the object around their parent',
    {
      given: { a: { properties: { x: {}, required: ['x'] } } },
      actions: '- { target: $.a, description: why, x-hoist: { from: properties, names: [required] } }',
      want: { a: { properties: { x: {} }, required: ['x'] } },
    },
  ],
  [
    'splice replaces arrays in arrays that are replaced as well',
    {
      given: { a: [[[1], 2], [3]] },
      actions: "- { target: '$..[?@[0]]', description: why, x-splice: true }",
      want: { a: [1, 2, 3] },
    },
  ],
  [
    'splice replaces an array by its items',
    {
      given: { a: [[1, 2], 3] },
      actions: '- { target: "$.a[0]", description: why, x-splice: true }',
      want: { a: [1, 2, 3] },
    },
  ],
  [
    'actions see the changes of earlier ones',
    {
      given: { a: 1 },
      actions: '- { target: $, description: why, update: { b: 1 } }\n- { target: $.b, description: why, update: 2 }',
      want: { a: 1, b: 2 },
    },
  ],
  [
    'a name like __proto__ is an ordinary name',
    {
      given: { a: {} },
      actions: "- { target: $.a, description: why, update: { '__proto__': { x: 1 } } }",
      want: { a: JSON.parse('{"__proto__":{"x":1}}') as object },
    },
  ],
];

describe('an action', () => {
  test.each(cases)('%s', (_, { given, actions, want }) => {
    const { document, reports } = patched(given, actions);
    expect(reports).toEqual([]);
    expect(JSON.stringify(document)).toBe(JSON.stringify(want));
  });
});

const refused: [string, { given: object; actions: string; reports: RegExp }][] = [
  [
    'a target that matches nothing',
    {
      given: { a: 1 },
      actions: '- { target: $.b, description: why, remove: true }',
      reports: /^patch\.yaml:4 patch\/stale .*a target that matches$/,
    },
  ],
  [
    'an expectation that is not met',
    {
      given: { a: { b: 2 } },
      actions: '- { target: $.a, description: why, x-expect: { b: 1 }, update: { b: 3 } }',
      reports: /^patch\.yaml:4 patch\/stale Patch does not fit the document: found “\{"b":2\}”/,
    },
  ],
  [
    'members that do not exist',
    {
      given: { a: { b: 2 } },
      actions: '- { target: $.a, description: why, x-rename: { x: y } }',
      reports: /^patch\.yaml:4 patch\/stale/,
    },
  ],
  [
    'an invalid path',
    {
      given: { a: 1 },
      actions: '- { target: "$[", description: why, remove: true }',
      reports: /^patch\.yaml:4 patch\/invalid .*“\$\[”.*expected a JSONPath \(RFC 9535\)$/,
    },
  ],
  [
    'an action without a reason',
    {
      given: { a: 1 },
      actions: '- { target: $.a, remove: true }',
      reports: /^patch\.yaml:4 patch\/invalid .*says why$/,
    },
  ],
  [
    'an action with two changes',
    {
      given: { a: 1 },
      actions: '- { target: $.a, description: why, remove: true, update: 1 }',
      reports: /^patch\.yaml:4 patch\/invalid .*exactly one/,
    },
  ],
  [
    'a new name that is not text',
    {
      given: { a: { b: 2 } },
      actions: '- { target: $.a, description: why, x-rename: { b: null } }',
      reports: /^patch\.yaml:4 patch\/invalid .*x-rename \(names to names\)/,
    },
  ],
  [
    'a misspelt member',
    {
      given: { a: { b: 2 } },
      actions: '- { target: $.a, description: why, x-expct: { b: 1 }, update: { b: 3 } }',
      reports: /^patch\.yaml:4 patch\/invalid .*no member “x-expct”; did you mean “x-expect”/,
    },
  ],
  [
    'a new name that another member has',
    {
      given: { a: { b: 1, c: 2 } },
      actions: '- { target: $.a, description: why, x-rename: { b: c } }',
      reports: /^patch\.yaml:4 patch\/stale .*expected members that keep different names/,
    },
  ],
  [
    'a nested member that is there already',
    {
      given: { a: { b: 1, into: { b: 2 } } },
      actions: '- { target: $.a, description: why, x-nest: { into: into, keep: [] } }',
      reports: /^patch\.yaml:4 patch\/stale .*different names/,
    },
  ],
  [
    'a member to nest into that is no object',
    {
      given: { a: { b: 1, into: 5 } },
      actions: '- { target: $.a, description: why, x-nest: { into: into, keep: [] } }',
      reports: /^patch\.yaml:4 patch\/stale .*different names/,
    },
  ],
  [
    'a hoisted member that is there already',
    {
      given: { a: { b: 1, from: { b: 2 } } },
      actions: '- { target: $.a, description: why, x-hoist: { from: from, names: [b] } }',
      reports: /^patch\.yaml:4 patch\/stale .*different names/,
    },
  ],
  ['invalid YAML', { given: { a: 1 }, actions: '- { target: $.a', reports: /^patch\.yaml:\d+ yaml\/invalid/ }],
];

describe('an action is reported and changes nothing:', () => {
  test.each(refused)('%s', (_, { given, actions, reports }) => {
    const before = JSON.stringify(given);
    const result = patched(given, actions);
    expect(result.reports).toEqual([expect.stringMatching(reports)]);
    expect(JSON.stringify(result.document)).toBe(before);
  });
});

test('a document that is not an overlay is reported', () => {
  expect(readOverlay({ path: 'p.yaml', text: 'openapi: 3.1.1' }).diagnostics).toMatchObject([
    { code: 'patch/invalid', line: 1 },
  ]);
});
