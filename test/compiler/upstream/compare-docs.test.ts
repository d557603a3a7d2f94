import { expect, test } from 'vitest';
import { readApiInfo } from '../../../scripts/compiler/upstream/api-info.ts';
import { compareOperation } from '../../../scripts/compiler/upstream/compare-docs.ts';
import { readDocsPage } from '../../../scripts/compiler/upstream/docs.ts';
import { nodeOf, reported } from './reported.ts';

/** The page begins with three lines, and each table with three more. */
const pageOf = (description: string, parameters: readonly string[], responses: readonly string[]): string =>
  [
    `## Get\n\n${description}\n`,
    `#### Available Parameters\n\n| Name | Type | Required | Description | Default | Example |\n| - | - | - | - | - | - |`,
    ...parameters,
    '\n#### Successful Responses\n\n| Code | Type | Description |\n| - | - | - |',
    ...responses,
  ].join('\n');

interface Parts {
  description?: string;
  action?: object;
  resource?: object;
  parameters?: readonly string[];
  responses?: readonly string[];
}

/** The titles that the tables link, and what differs, without the place for messages of the page. */
function compare({ description = 'Text', action = {}, resource = {}, parameters = [], responses = [] }: Parts) {
  const get = { method: 'GET', summary: 'Text', responses: {}, ...action };
  const info = nodeOf({ a: { path: '/a', actions: { get }, ...resource } });
  const { result, messages } = reported((report) => {
    const [one] = readApiInfo(info, report);
    const [first] = one?.actions ?? [];
    const [docs] = readDocsPage('a.md', pageOf(description, parameters, responses), report).operations;
    if (!one || !first || !docs) throw new Error('no operation');
    return compareOperation(one, first, docs, new Set(['domain']), report);
  });
  return { titles: result.map(({ schema, title }) => [schema, title.value, title.at.line, title.at.column]), messages };
}

const schema = { $ref: '#/definitions/device' };
const differs = (what: string, actual: string, expected: string, place: string): string =>
  `a.md:${place} Unexpected ${what}: “${actual}”, expected “${expected}”`;

test.each<[string, object, string, string[]]>([
  ['equal', { type: 'string' }, '| p | string | N | Text |  |  |', []],
  ['required', { required: true }, '| p |  | Y | Text |  |  |', []],
  [
    'not required',
    { required: true },
    '| p |  | N | Text |  |  |',
    [differs('Required of p of a.get', 'N', 'Y', '9:10')],
  ],
  ['no word', {}, '| p |  |  | Text |  |  |', [differs('Required of p of a.get', '', 'N', '9:1')]],
  [
    'another type',
    { type: 'number' },
    '| p | string | N | Text |  |  |',
    [differs('Type of p of a.get', 'string', 'number', '9:7')],
  ],
  ['a type more', {}, '| p | string | N | Text |  |  |', [differs('Type of p of a.get', 'string', 'nothing', '9:7')]],
  ['undefined as a type', {}, '| p | undefined | N | Text |  |  |', []],
  [
    'undefined in place of a type',
    { type: 'string' },
    '| p | undefined | N | Text |  |  |',
    [differs('Type of p of a.get', 'undefined', 'string', '9:7')],
  ],
  [
    'white space and marks',
    { description: 'The  *big*\ntext | more' },
    '| p |  | N | The *big* text \\| more |  |  |',
    [],
  ],
  ['accepted values', { enum: ['b', 'c'] }, '| p |  | N | Text. Accepted values are: b, c |  |  |', []],
  [
    'one accepted value less',
    { enum: ['b', 'c'] },
    '| p |  | N | Text. Accepted values are: b |  |  |',
    [expect.stringContaining('Unexpected Description of p of a.get: ')],
  ],
  ['a default that is false', { default: false }, '| p |  | N | Text | false |  |', []],
  ['a default more', {}, '| p |  | N | Text | 1 |  |', [differs('Default of p of a.get', '1', 'nothing', '9:21')]],
  ['an example', { example: 5 }, '| p |  | N | Text |  | 5 |', []],
  ['an example more', {}, '| p |  | N | Text |  | 5 |', [differs('Example of p of a.get', '5', 'nothing', '9:24')]],
  ['an example that is no scalar is not compared', { example: [5] }, '| p |  | N | Text |  | 5,6 |', []],
  ['no cell', { description: '' }, '| p |', [differs('Required of p of a.get', '', 'N', '9:1')]],
])('a parameter: %s', (_, parameter, row, messages) => {
  const params = [{ in: 'query', name: 'p', description: 'Text', ...parameter }];
  expect(compare({ action: { params }, parameters: [row] })).toEqual({ titles: [], messages });
});

test('parameters of the resource, of the operation, and of the client', () => {
  const [of, own] = ['r', 'p'].map((name) => ({ in: 'query', name, description: name }));
  const row = (name: string): string => `| ${name} |  | N | ${name} |  |  |`;
  const parts = { resource: { params: [of] }, action: { params: [own] } };
  expect(compare({ ...parts, parameters: ['p', 'domain', 'r'].map(row) }).messages).toEqual([]);
  expect(compare({ ...parts, parameters: ['q'].map(row) }).messages).toEqual([
    'a.md:9:3 The parameter q of a.get is not in apiInfo.json',
    expect.stringMatching(/^a\.json:1:\d+ The parameter r of a\.get is not in docs\/$/),
    expect.stringMatching(/^a\.json:1:\d+ The parameter p of a\.get is not in docs\/$/),
  ]);
});

test('a row without a name is reported', () => {
  expect(compare({ parameters: ['|  | string | N |  |  |  |'] }).messages).toEqual([
    'a.md:9:1 The parameter  of a.get is not in apiInfo.json',
  ]);
});

test('the parameter of the operation counts, not that of the resource', () => {
  const [of, own] = ['Theirs', 'Own'].map((description) => ({ in: 'query', name: 'p', description }));
  const parts = { resource: { params: [of] }, action: { params: [own] } };
  expect(compare({ ...parts, parameters: ['| p |  | N | Own |  |  |'] }).messages).toEqual([]);
});

test.each<[string, object, string, unknown[], string[]]>([
  ['equal', { description: 'Text' }, '| 200 |  | Text |', [], []],
  [
    'a schema',
    { description: 'Text', schema },
    '| 200 | [A  *Device*](../lib/schemas/device.json) | Text |',
    [['device', 'A *Device*', 14, 9]],
    [],
  ],
  [
    'a schema as in older packages',
    { description: 'Text', schema },
    '| 200 | [A Device](_schemas.md#a-device) | Text |',
    [['device', 'A Device', 14, 9]],
    [],
  ],
  [
    'no link',
    { description: 'Text', schema },
    '| 200 |  | Text |',
    [],
    [differs('Type', '', 'a link to the schema device', '14:1')],
  ],
  [
    'another link',
    { description: 'Text', schema },
    '| 200 | [A Device](../lib/schemas/a.json) | Text |',
    [],
    [differs('Type', '[A Device](../lib/schemas/a.json)', 'a link to the schema device', '14:9')],
  ],
  [
    'more than a link',
    { description: 'Text', schema },
    '| 200 | [A Device](../lib/schemas/device.json) x | Text |',
    [],
    [expect.stringContaining('expected “a link to the schema device”')],
  ],
  [
    'text before a link',
    { description: 'Text', schema },
    '| 200 | x [A Device](../lib/schemas/device.json) | Text |',
    [],
    [expect.stringContaining('expected “a link to the schema device”')],
  ],
  [
    'a type, but no schema',
    { description: 'Text' },
    '| 200 | x | Text |',
    [],
    [differs('Type of 200 of a.get', 'x', 'nothing', '14:9')],
  ],
  [
    'another description',
    { description: 'Text' },
    '| 200 |  | Other |',
    [],
    [differs('Description of 200 of a.get', 'Other', 'Text', '14:12')],
  ],
  [
    'another code',
    { description: 'Text' },
    '| 201 |  | Text |',
    [],
    [
      'a.md:14:3 The response 201 of a.get is not in apiInfo.json',
      expect.stringMatching(/^a\.json:1:\d+ The response 200 of a\.get is not in docs\/$/),
    ],
  ],
])('a response: %s', (_, response, row, titles, messages) => {
  expect(compare({ action: { responses: { 200: response } }, responses: [row] })).toEqual({ titles, messages });
});

test('titles are those of parameters, then those of responses', () => {
  const params = [{ in: 'query', name: 'p', description: 'Text', schema: { $ref: '#/definitions/filter' } }];
  const action = { params, responses: { 200: { description: 'Text', schema } } };
  const link = (title: string, name: string): string => `[${title}](../lib/schemas/${name}.json)`;
  const parameters = [`| p | ${link('A Filter', 'filter')} | N | Text |  | not compared |`];
  const responses = [`| 200 | ${link('A Device', 'device')} | Text |`];
  const { titles, messages } = compare({ action, parameters, responses });
  expect(titles.map(([, title]) => title)).toEqual(['A Filter', 'A Device']);
  expect(messages).toEqual([]);
});

test.each<[string, object, string, string[]]>([
  ['the summary', { summary: 'A `b`' }, 'A\n`b`', []],
  ['the description', { summary: 'Text', description: 'More  text' }, 'Text\n\nMore text', []],
  [
    'neither',
    { summary: 'Text', description: 'More' },
    'Other',
    [differs('Description of a.get', 'Other', 'Text More', '3:1')],
  ],
  ['without both', { summary: undefined }, 'Other', [differs('Description of a.get', 'Other', '', '3:1')]],
])('the description is %s', (_, action, description, messages) => {
  expect(compare({ action, description }).messages).toEqual(messages);
});
