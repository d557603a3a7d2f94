import { describe, expect, test } from 'vitest';
import type { OpenAPI, Schema } from '../../../scripts/compiler/openapi/openapi.ts';
import { artefacts } from '../../../scripts/compiler/output/artefacts.ts';
import { Comments } from '../../../scripts/compiler/output/types/comments.ts';
import { typesInput } from '../../../scripts/compiler/output/types/input.ts';
import { StandIns } from '../../../scripts/compiler/output/types/stand-ins.ts';
import { toYaml } from '../../../scripts/compiler/output/yaml.ts';

const document = (more: Partial<OpenAPI> = {}): OpenAPI => ({
  openapi: '3.1.1',
  info: { title: 'T', version: '1' },
  servers: [{ url: 'https://host.example' }],
  tags: [],
  paths: {},
  components: { schemas: { Device: { type: 'object', properties: { 'a/b': { type: 'string' } } } } },
  ...more,
});
const none = { fact: 0, boilerplate: 0, prose: 0, unknown: 0, total: 0 };
const zero = { ...none, cells: none, members: none };

const inputs = {
  document: document(),
  yaml: 'openapi: 3.1.1\n',
  map: { '/a': { file: 'a.md', line: 1, column: 2 } },
  ledger: { totals: zero, pages: {}, unknown: ['a.md:1'] },
};

test('the artefacts, in the order in which they are written', () => {
  expect(artefacts.map(({ name, needs, written, isCommitted }) => [name, needs, written, isCommitted])).toEqual([
    ['openapi.yaml', 'yaml', 'first', true],
    ['openapi.json', 'document', 'next', true],
    ['operations.ts', 'document', 'next', true],
    ['ledger.json', 'ledger', 'next', true],
    ['openapi.map.json', 'map', 'next', false],
    ['openapi.d.ts', 'document', 'last', true],
  ]);
});

test.for([
  ['openapi.yaml', 'openapi: 3.1.1\n'],
  ['openapi.json', `${JSON.stringify(inputs.document, null, 2)}\n`],
  ['operations.ts', 'export const server = "https://host.example";'],
  ['ledger.json', `${JSON.stringify(inputs.ledger, null, 2)}\n`],
  ['openapi.map.json', '{\n "/a": {\n  "file": "a.md",\n  "line": 1,\n  "column": 2\n }\n}\n'],
  [
    'openapi.d.ts',
    '/**\n * The types of the API, generated from openapi.yaml. Do not edit: run `npm run generate`.\n */\n\nexport ',
  ],
] as const)('%s has what it needs as text', async ([name, part]) => {
  const artefact = artefacts.find((one) => one.name === name);
  const text = await artefact?.from(inputs);
  expect(text).toContain(part);
  expect(text).toMatch(/\n$/);
});

test('types: names of schemas, and a default does not make a property required', async () => {
  const before = document({
    components: { schemas: { Device: { type: 'object', properties: { on: { type: 'boolean', default: true } } } } },
  });
  const text = await artefacts.find(({ name }) => name === 'openapi.d.ts')?.from({ ...inputs, document: before });
  expect(text).toMatch(/^export interface Device \{$/m);
  expect(text).toMatch(/^ *on\?: boolean;$/m);
  expect(before.components.schemas.Device).toHaveProperty('properties.on.default', true);
});

describe('YAML', () => {
  const operation = { operationId: 'a.get', tags: [], summary: '', responses: {} };

  test.each<[string, OpenAPI]>([
    ['without paths and schemas', document({ components: { schemas: {} } })],
    [
      'of several paths, methods and schemas',
      document({
        paths: { '/a': { get: operation, post: operation }, '/b': { get: operation }, '/c': {} },
        components: { schemas: { A: true, B: { type: 'string' } }, securitySchemes: { b: { type: 'http' } } },
      }),
    ],
    [
      'with a key that is too long for one line',
      document({ paths: { [`/${'a'.repeat(1_100)}`]: { get: operation } } }),
    ],
  ])('of parts is YAML of the whole: %s', async (_, given) => {
    const { dump } = await import('js-yaml');
    expect(toYaml(given)).toBe(dump(given, { lineWidth: -1, noRefs: true, noCompatMode: true }));
  });

  test('has one line for each scalar, no anchors, and quotes what YAML 1.1 reads as something else', () => {
    const shared = { description: 'word '.repeat(50).trim() };
    const text = toYaml(document({ info: { title: 'yes', version: 'on', 'x-a': shared, 'x-b': shared } }));
    expect(text).toContain(`  x-b:\n    description: ${shared.description}\n`);
    expect(text).toContain("  title: 'yes'\n  version: 'on'\n");
  });

  test('takes the text of parts from a cache', () => {
    const seen: string[] = [];
    const text = toYaml(document(), ({ tokens }) => {
      seen.push(tokens.join('/'));
      return `${tokens.map((token) => `${token}:`).join('\n')}\nx: 1\n`;
    });
    expect(seen).toEqual(['', 'paths', 'components/schemas/Device']);
    expect(text).toBe('\nx: 1\npaths:\nx: 1\ncomponents:\nschemas:\nDevice:\nx: 1\n');
  });
});

describe('the input of types', () => {
  const string = { type: 'string' };
  test.each<[string, unknown, unknown]>([
    [
      'patterns beside properties',
      { properties: { a: string }, patternProperties: { b: string } },
      { properties: { a: string }, additionalProperties: true },
    ],
    [
      'other properties beside properties',
      { properties: { a: string }, additionalProperties: string },
      { properties: { a: string }, additionalProperties: true },
    ],
    ['patterns alone', { patternProperties: { b: string } }, { patternProperties: { b: string } }],
    ['other properties alone', { additionalProperties: string }, { additionalProperties: string }],
    [
      'no other properties',
      { properties: {}, additionalProperties: false },
      { properties: {}, additionalProperties: false },
    ],
    ['properties alone', { properties: { a: string } }, { properties: { a: string } }],
    [
      'inside of lists and objects',
      { allOf: [{ items: { properties: {}, patternProperties: {} } }, true] },
      { allOf: [{ items: { properties: {}, additionalProperties: true } }, true] },
    ],
  ])('%s', (_, given, want) => {
    const source = document({ components: { schemas: { A: given as Schema } } });
    const { input } = typesInput(source, new StandIns({}), new Comments(source));
    expect(input.components.schemas.A).toEqual(want);
  });
});
