import { expect, test } from 'vitest';
import { compileDeclarations } from '../../../sandbox/declared/compile.ts';
import { resourcesOf } from '../../../sandbox/resources.ts';
import { boxOperations, boxSchemas, documentOf } from './small-document.ts';

const because = 'box.md#get: for the test';
const document = documentOf(
  {
    ...boxOperations,
    'POST /paint': ['paint', { body: {} }],
    'PATCH /boxes/{boxId}/paint': ['box.paint'],
    'GET /plain': ['plain', { answer: {} }],
  },
  boxSchemas,
);

const problemsOf = (value: unknown, isLenient = false): string[] =>
  compileDeclarations(document, resourcesOf(document), value, isLenient).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );

const cases: [given: string, value: unknown, want: string[]][] = [
  ['nothing', undefined, []],
  ['an empty list', { changes: [] }, []],
  [
    'a list instead of a mapping',
    [],
    [
      'declarations: Unexpected [], expected resources, singles, changes, bulk, searches, maps, messages, latest, distinct, jobs, tokens, limits',
    ],
  ],
  [
    'an unknown construct',
    { change: [] },
    [
      'declarations.change: Unexpected member “change”, expected one of resources, singles, changes, bulk, searches, maps, messages, latest, distinct, jobs, tokens, limits',
    ],
  ],
  ['a mapping instead of a list', { changes: {} }, ['declarations.changes: Unexpected {}, expected a list']],
  [
    'a text instead of an entry',
    { changes: ['x'] },
    ['declarations.changes[0]: Unexpected "x", expected because, operation, when, set, put, take'],
  ],
  ['no reason', { changes: [{ operation: 'box.paint' }] }, ['declarations.changes[0]: has no “because”']],
  [
    'an empty reason',
    { changes: [{ because: ' ', operation: 'box.paint' }] },
    ['declarations.changes[0].because: Unexpected " ", expected a text'],
  ],
  [
    'an operation that is no text',
    { changes: [{ because, operation: 5 }] },
    ['declarations.changes[0].operation: Unexpected 5, expected a text'],
  ],
  [
    'an unknown operation',
    { changes: [{ because, operation: 'box.pain' }] },
    ['declarations.changes[0].operation: Operation not found: box.pain'],
  ],
  [
    'an unknown member',
    { changes: [{ because, operation: 'box.paint', sets: 1 }] },
    [
      'declarations.changes[0].sets: Unexpected member “sets”, expected one of because, operation, when, set, put, take',
    ],
  ],
  [
    'an unknown name in a template',
    { changes: [{ because, operation: 'box.paint', set: { a: ['$count'] } }] },
    [
      'declarations.changes[0].set: Unexpected $count, expected one of $path, $query, $body, $parent, $operation, $now, $newId',
    ],
  ],
  [
    'a flag that is not true',
    { bulk: [{ because, operation: 'paint', of: 'boxes.get', select: { all: false }, remove: true }] },
    ['declarations.bulk[0].select.all: Unexpected false, expected true'],
  ],
  [
    'an unknown schema',
    { resources: [{ because, list: 'boxes.get', schema: 'Boxx', alias: 'name' }] },
    ['declarations.resources[0].schema: Schema not found: Boxx'],
  ],
  [
    'what the rule finds',
    { resources: [{ because, list: 'boxes.get', create: 'boxes.post' }] },
    ['declarations.resources[0]: adds nothing to what the rule finds'],
  ],
  [
    'no collection',
    { resources: [{ because, read: 'box.get' }] },
    ['declarations.resources[0]: has neither “list” nor “create”'],
  ],
  [
    'no item',
    { changes: [{ because, operation: 'paint' }] },
    ['declarations.changes[0]: /paint is below no item that the sandbox keeps'],
  ],
  [
    'an operation of the rule',
    { changes: [{ because, operation: 'box.patch' }] },
    ['declarations.changes[0]: box.patch is declared or found by rule already'],
  ],
  [
    'one operation in two constructs',
    { changes: [{ because, operation: 'box.paint', set: {} }], jobs: [{ because, operations: ['box.paint'] }] },
    ['declarations.jobs[0]: box.paint is declared or found by rule already'],
  ],
  [
    'one operation twice in a construct',
    {
      changes: [
        { because, operation: 'box.paint', when: { a: 1 } },
        { because, operation: 'box.paint' },
      ],
    },
    [],
  ],
  [
    'no such collection',
    { bulk: [{ because, operation: 'paint', of: 'paint', select: {} }] },
    ['declarations.bulk[0]: /paint is no collection that the sandbox keeps'],
  ],
  [
    'no such collection of a search',
    { searches: [{ because, operation: 'paint', of: 'paint', query: '$body' }] },
    ['declarations.searches[0]: /paint is no collection that the sandbox keeps'],
  ],
  [
    'no such collection of last values',
    { latest: [{ because, operation: 'paint', of: 'paint', values: 'a', each: 'paint', into: 'b' }] },
    ['declarations.latest[0]: /paint is no collection that the sandbox keeps'],
  ],
  [
    'last values of each item without a place',
    { latest: [{ because, operation: 'paint', of: 'paint', values: 'a', each: 'boxes.get' }] },
    ['declarations.latest[0]: has “each”, but neither “into” nor “select”'],
  ],
  [
    'items without a schema',
    { resources: [{ because, list: 'paint' }] },
    ['declarations.resources[0]: has no “schema”, and no operation answers with one'],
  ],
  [
    'a single item without a schema',
    { singles: [{ because, read: 'plain' }] },
    ['declarations.singles[0]: plain answers with no schema'],
  ],
  [
    'numbers that are no counts',
    { limits: [0, 1.5, '5', null].map((calls) => ({ because, operation: 'paint', calls, seconds: 1 })) },
    ['0', '1.5', '"5"', 'null'].map(
      (shown, i) => `declarations.limits[${i}].calls: Unexpected ${shown}, expected a whole number above 0`,
    ),
  ],
  [
    'a text that is none, and a long value',
    {
      jobs: [
        { because: [5], operations: ['paint'] },
        { because, operations: 'x'.repeat(70) },
      ],
    },
    [
      'declarations.jobs[0].because: Unexpected [5], expected a text',
      `declarations.jobs[1].operations: Unexpected "${'x'.repeat(59)}, expected a list`,
    ],
  ],
  [
    'names that a template can have',
    {
      jobs: [{ because, operations: ['paint'], entry: { a: '$id', b: ['$now'] }, answer: '$id', report: ['$values'] }],
      distinct: [{ because, operation: 'plain', of: 'boxes.get', values: 'a', answer: { a: '$values' } }],
      resources: [
        { because, list: 'boxes.get', initial: '$id', once: '$id', several: ['$ids', '$count'], changed: '$id' },
      ],
    },
    [
      'declarations.resources[0].changed: Unexpected $id, expected one of $path, $query, $body, $parent, $operation, $now, $newId',
      'declarations.jobs[0].report[0]: Unexpected $values, expected one of $path, $query, $body, $parent, $operation, $now, $newId',
    ],
  ],
  [
    'a template that is null',
    { distinct: [{ because, operation: 'plain', of: 'boxes.get', values: 'a', answer: null }] },
    ['declarations.distinct[0].answer: Unexpected null, expected a template'],
  ],
  [
    'the place after a wrong entry',
    { changes: [1, { because, operation: 'x' }] },
    [
      'declarations.changes[0]: Unexpected 1, expected because, operation, when, set, put, take',
      'declarations.changes[1].operation: Operation not found: x',
    ],
  ],
];

test.each(cases)('%s', (_, value, want) => {
  expect(problemsOf(value)).toEqual(want);
});

test('entries for operations that another edition does not have are skipped', () => {
  const value = {
    resources: [{ because, list: 'other.get', create: 'other.post', schema: 'Other' }],
    changes: [{ because, operation: 'other.change' }],
    jobs: [{ because, operations: ['other.export', 'paint'] }],
    messages: [{ because, send: 'other.send', read: 'other.read' }],
  };
  expect(problemsOf(value, true)).toEqual([]);
  // Nor is what makes no sense with the operations that it does have.
  expect(problemsOf({ changes: [{ because, operation: 'paint' }] }, true)).toEqual([]);
  expect(problemsOf({ resources: [{ because, list: 'boxes.get' }] }, true)).toEqual([]);
  const { performed, resources } = compileDeclarations(document, resourcesOf(document), value, true);
  expect([...performed.keys()].map(({ operationId }) => operationId)).toEqual(['paint']);
  expect(resources).toHaveLength(1);
});

test('a mistake has the entry in which it is', () => {
  const entry = { because, operation: 'x' };
  const { problems } = compileDeclarations(document, [], { changes: [entry] }, false);
  expect(problems.map(({ node }) => node)).toEqual([entry]);
});
