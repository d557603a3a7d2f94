import { describe, expect, test } from 'vitest';
import { readApiInfo } from '../../../scripts/compiler/upstream/api-info.ts';
import { clientParameters } from '../../../scripts/compiler/upstream/client-parameters.ts';
import { readDocsPage } from '../../../scripts/compiler/upstream/docs.ts';
import { Examples } from '../../../scripts/compiler/upstream/examples.ts';
import { readJsonFile } from '../../../scripts/compiler/upstream/json-file.ts';
import { schemaNotes } from '../../../scripts/compiler/upstream/schema-notes.ts';
import { linkToSchema, readSchema, type SchemaFile } from '../../../scripts/compiler/upstream/schemas.ts';
import { nodeOf, reported } from './reported.ts';

const fileOf = (name: string, value: SchemaFile['value']): SchemaFile => ({
  name,
  file: `${name}.json`,
  root: nodeOf(value, `${name}.json`),
  value,
});

const { at } = nodeOf(1, 'docs.md');
const link = (schema: string, title: string) => ({ schema, title: { value: title, at } });
const section = (title: string, value: SchemaFile['value'], ...description: string[]) => ({
  title: { value: title, at },
  description: description.map((text) => ({ value: text, at })),
  value,
});

describe('titles', () => {
  const read = (files: SchemaFile[], links: ReturnType<typeof link>[], sections: ReturnType<typeof section>[] = []) => {
    const { result, messages } = reported((report) =>
      schemaNotes(files, { links, sections, page: () => undefined, operation: () => undefined }, report),
    );
    return {
      notes: [...result].map(([name, notes]) => [
        name,
        notes.title.value,
        ...notes.description.map(({ value }) => value),
      ]),
      messages,
    };
  };

  test.each<[string, Parameters<typeof read>, unknown[], string[]]>([
    ['of a link', [[fileOf('device', 1)], [link('device', 'A Device')]], [['device', 'A Device']], []],
    ['of the file', [[fileOf('devicePost', 1)], []], [['devicePost', 'Device Post']], []],
    ['of equal links', [[fileOf('device', 1)], [link('device', 'A'), link('device', 'A')]], [['device', 'A']], []],
    [
      'of two links',
      [[fileOf('device', 1)], [link('device', 'A'), link('device', 'B')]],
      [['device', 'A']],
      ['docs.md:1:1 Unexpected title of the schema device: “B”, expected “A”'],
    ],
    [
      'of a section',
      [[fileOf('device', { a: [1] })], [], [section('A', { a: [1] }, 'One', 'Two')]],
      [['device', 'A', 'One', 'Two']],
      [],
    ],
    [
      'of a link before a section',
      [[fileOf('device', 1)], [link('device', 'B')], [section('A', 1, 'One')]],
      [['device', 'B', 'One']],
      [],
    ],
    ['of a section with other JSON', [[fileOf('device', 1)], [], [section('A', 2)]], [['device', 'Device']], []],
    [
      'of two sections with the JSON',
      [[fileOf('device', 1)], [], [section('A', 1), section('B', 1)]],
      [['device', 'Device']],
      [],
    ],
    [
      'of a section with the JSON of two files',
      [[fileOf('a', 1), fileOf('b', 1)], [], [section('X', 1)]],
      [
        ['a', 'A'],
        ['b', 'B'],
      ],
      [],
    ],
    [
      'that another schema has',
      [
        [fileOf('a', 1), fileOf('b', 1)],
        [link('a', 'X y'), link('b', 'X Y')],
      ],
      [
        ['a', 'X y'],
        ['b', 'B'],
      ],
      ['docs.md:1:1 Title “X Y” of the schema b is already that of a; “B” is used'],
    ],
    [
      'that others have, also that of the file',
      [
        [fileOf('a', 1), fileOf('c', 1), fileOf('d', 1), fileOf('b', 1)],
        [link('a', 'B'), link('c', 'B 2'), link('b', 'B')],
      ],
      [
        ['a', 'B'],
        ['c', 'B 2'],
        ['d', 'D'],
        ['b', 'B 3'],
      ],
      ['docs.md:1:1 Title “B” of the schema b is already that of a; “B 3” is used'],
    ],
  ])('%s', (_, input, notes, messages) => {
    expect(read(...input)).toEqual({ notes, messages });
  });
});

describe('a schema', () => {
  const notes = new Map([
    ['device', { title: { value: 'A Device!', at }, description: [{ value: 'Text', at }] }],
    ['other', { title: { value: 'Other', at }, description: [] }],
  ]);
  const examples = new Examples(nodeOf({ device: 1 }), () => undefined);

  test('has title, description, example and place', () => {
    const file = fileOf('device', { type: 'number' });
    const { result } = reported((report) => readSchema(file, notes, examples, report));
    expect(result).toMatchObject({
      file: 'device.json',
      at: file.root.at,
      title: { value: 'A Device!' },
      description: [{ value: 'Text' }],
      schema: { at: file.root.at, text: '{\n  "type": "number"\n}' },
      example: { text: '1' },
    });
  });

  test('without a title has its name', () => {
    const file = fileOf('none', true);
    const { result } = reported((report) => readSchema(file, notes, examples, report));
    expect(result).toMatchObject({ title: { value: 'none', at: file.root.at }, description: [] });
    expect(result.example).toBeUndefined();
  });

  const definitions = { own: { $ref: 1 }, 'a/b': {}, list: [{}, [1]], zero: 0 };

  test.each<[string, string, number]>([
    ['#', '#', 0],
    ['#/definitions/device', '#', 0],
    ['#/definitions/other', 'schemas.md#other', 0],
    ['#/definitions/own', '#/definitions/own', 0],
    ['#/definitions/a~1b', '#/definitions/a~1b', 0],
    ['#/definitions/zero', '#/definitions/zero', 0],
    ['#/definitions/list/1/0', '#/definitions/list/1/0', 0],
    ['#/definitions/list/2', '#/definitions/list/2', 1],
    ['#/definitions/zero/a', '#/definitions/zero/a', 1],
    ['#/definitions/none/a', '#/definitions/none/a', 1],
    ['#/properties/a', '#/properties/a', 0],
    ['#properties', '#properties', 1],
    ['other.json', 'other.json', 1],
  ])('with the reference %s', (target, want, count) => {
    const file = fileOf('device', { properties: { a: [{ $ref: target }] }, definitions });
    const { result, messages } = reported((report) => readSchema(file, notes, examples, report));
    expect(JSON.parse(result.schema?.text ?? '')).toEqual({ properties: { a: [{ $ref: want }] }, definitions });
    expect(messages).toEqual(Array(count).fill(`device.json:1:29 Reference “${target}” has no target in the package`));
  });

  test('links to another schema', () => {
    const { result, messages } = reported((report) =>
      ['device', 'none'].map((value) => linkToSchema({ value, at }, notes, report)),
    );
    expect(result).toEqual([{ at, title: 'A Device!', slug: 'a-device' }, undefined]);
    expect(messages).toEqual(['docs.md:1:1 File not found in the package: lib/schemas/none.json']);
  });
});

describe('the parameters of the client', () => {
  const read = (texts: string[], params: object[] = [], own: object[] = []): string[] => {
    const actions = { get: { method: 'GET', responses: {}, params: own } };
    const { result } = reported((report) => {
      const resources = readApiInfo(nodeOf({ a: { path: '/a', params, actions } }), report);
      const operations = texts.map((rows) => {
        const text = `## A\n\n#### Available Parameters\n\n| Type | Name |\n| - | - |\n${rows}\n`;
        const [docs] = readDocsPage('a.md', text, report).operations;
        if (!docs) throw new Error('no operation');
        return docs;
      });
      return [...clientParameters(resources, operations)];
    });
    return result;
  };
  const of = (...names: string[]): string => names.map((name) => `| x | ${name} |`).join('\n');

  test.each<[string, string[], Parameters<typeof read>]>([
    ['are those of all operations', ['b'], [[of('a', 'b'), of('b', 'c'), of('b')]]],
    ['are not those of the resource', [], [[of('b')], [{ in: 'query', name: 'b' }]]],
    ['are not those of an operation', ['c'], [[of('b', 'c')], [], [{ in: 'path', name: 'b', required: true }]]],
    ['are none without operations', [], [[]]],
    ['have a name', ['b'], [['| x |  |\n| x | b |', '| x |  |\n| x | b |']]],
  ])('%s', (_, want, input) => {
    expect(read(...input)).toEqual(want);
  });
});

test('a file of JSON has places; one that is cut is reported', () => {
  const read = (text: string) => {
    const found: string[] = [];
    const { result, messages } = reported((report) =>
      readJsonFile('a.json', text, report, ({ code, file, line }) => found.push(`${file}:${line} ${code}`)),
    );
    return [result?.kind, result?.at.file, result?.at.endColumn, found, messages];
  };
  expect(read('{"a":1}')).toEqual(['object', 'a.json', 8, [], []]);
  expect(read('\n{"a":')).toEqual([undefined, undefined, undefined, ['a.json:2 json/invalid'], []]);
});
