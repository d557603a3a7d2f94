import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../scripts/compiler/compile.ts';
import { Database } from '../../../scripts/compiler/query.ts';
import type { SourceFile } from '../../../scripts/compiler/read/reference.ts';
import { operationText, resourceText, responses, schemas, schemaText, table } from '../../support/page.ts';
import { expectSame } from './everything.ts';

/** A small reference with many dependencies: copies, repeated parameters, links, examples, events. */
const device =
  '{ "type": "object", "title": "Device", "properties": { "level": { "type": "integer" }, "name": { "type": "string" } } }';
const start: Readonly<Record<string, string>> = {
  'devices.md': resourceText(
    operationText({
      request: `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example', 'level | N | The level. | | level=1', 'name | N | The name. | x | name=y')}`,
      successes: `### Successful Responses\n\n${responses('| 200 | [Devices](schemas.md#devices) | The devices. |')}`,
    }),
    operationText({
      title: 'Post',
      method: 'POST https://api.losant.com/devices',
      request:
        '### Request Body\n\nThe body of the request should be serialized JSON that validates against the [Device Post](schemas.md#device-post) schema. For example, the following would be a valid body for this request:\n\n```json\n{ "level": 1 }\n```\n\n### Curl Example\n\n```bash\ncurl -X POST -d \'{ "level": 1 }\' https://api.losant.com/devices\n```',
    }),
  ),
  'device.md': resourceText(operationText({ title: 'Patch', method: 'PATCH https://api.losant.com/device' }))
    .replace('# Devices', '# Device')
    .replace('com/devices', 'com/device'),
  'overview.md':
    '# Losant REST API\n\nWords.\n\n## Limits\n\n* [Devices Get](devices.md#get) is limited to 1 call in any 5 minutes.\n',
  'schemas.md': schemas(
    schemaText(
      'Devices',
      `{ "type": "object", "properties": { "items": { "type": "array", "items": ${device} }, "level": { "type": "integer" }, "name": { "type": "string" } } }`,
      '{ "items": [{ "level": 1 }] }',
    ),
    schemaText('Device Post', device.replace('"Device"', '"Device Post"'), '{ "level": 2 }'),
  ).replace('{ "type": "object" }', device),
};

/** Pairs of alternative texts. Each edit replaces one occurrence of a text by its alternative, or back. */
const toggles: readonly (readonly [string, string, string])[] = [
  ['schemas.md', '"level": { "type": "integer" }', '"level": { "type": "string" }'],
  ['schemas.md', '"title": "Device", ', '"title": "Devices", '],
  [
    'schemas.md',
    '"title": "Device Post", "properties": { "level": { "type": "integer" }',
    '"title": "Device Post", "properties": { "level": { "type": "string" }',
  ],
  ['schemas.md', '## Device Post\n', '## Device Draft\n'],
  ['schemas.md', '## Device Post\n', '## Devices\n'],
  ['overview.md', 'to 1 call', 'to 2 calls'],
  ['overview.md', '#get', '#post'],
  ['schemas.md', '{ "level": 2 }', '{ "level": "two" }'],
  ['schemas.md', '\n### Example\n\n```json\n{ "items": [{ "level": 1 }] }\n```\n', ''],
  ['schemas.md', '{ "items": [{ "level": 1 }] }', '{ "items": [{ "level": "one" }] }'],
  ['schemas.md', '# Schemas\n', '# Schemas\n\n'],
  ['devices.md', 'Actions\n\nhttps://api.losant.com/devices\n', 'Actions\n\nhttps://api.losant.com/gadgets\n'],
  ['devices.md', 'POST https', 'PUT https'],
  ['devices.md', 'POST https://api.losant.com/devices\n', 'GET https://api.losant.com/devices\n'],
  ['devices.md', '| level=1 |', '| |'],
  ['devices.md', '| x |', '| |'],
  ['devices.md', '```json\n{ "level": 1 }', '```json\n{ "level": "one" }'],
  ['devices.md', '## Post', '## Get'],
  ['devices.md', 'https://api.losant.com/devices\n\n## Get', 'https://api.losant.com/devices\n\nMore words.\n\n## Get'],
  ['devices.md', '[Devices](schemas.md#devices)', '[Device](schemas.md#device)'],
  ['device.md', 'PATCH https', 'DELETE https'],
  [
    'device.md',
    '| 400 | [Error](schemas.md#error) | Malformed. |',
    '| 400 | [Error](schemas.md#error) | Malformed. |\n| 404 | [Error](schemas.md#error) | Gone. |',
  ],
  ['device.md', 'Returns one device.', 'Returns one device. It is [there](schemas.md#device-post).'],
];

const facts = { info: { title: 'Test', version: '0.0.0' } };

const fileOf = ([path, text]: [string, string]): SourceFile => ({ path, content: Buffer.from(text) });

/** Applies the edit that a number chooses: replaces a text, repeats a section or moves one. */
function edited(texts: Readonly<Record<string, string>>, at: number): Record<string, string> {
  const pages = Object.keys(start);
  const [page = '', from = '', to = ''] = toggles[at % (toggles.length + 2)] ?? [pages[at % pages.length]];
  const text = texts[page] ?? '';
  if (from === '') {
    const sections = text.split(/^(?=## )/m);
    const moved = sections[at % sections.length] ?? '';
    return {
      ...texts,
      [page]:
        at % 2 === 0
          ? [...sections, moved].slice(0, 8).join('')
          : [...sections.filter((section) => section !== moved), moved].join(''),
    };
  }
  const other = to === '' ? text : text.replace(to, from);
  return { ...texts, [page]: text.includes(from) ? text.replace(from, to) : other };
}

/**
 * Compiles editions of a reference one after the other with one database, as `dev` does, and
 * compares each with a cold run.
 */
function follow(editions: Iterable<Readonly<Record<string, string>>>): void {
  const db = new Database<never>();
  for (const texts of editions) {
    const files = Object.entries(texts).map(fileOf);
    expectSame(compile(files, { facts }, db), compile(files, { facts }));
  }
}

test('after any edits of a small reference, the bytes are those of a cold run', () => {
  const property = fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (sequence) => {
    const editions: Readonly<Record<string, string>>[] = [start];
    for (const at of sequence) editions.push(edited(editions.at(-1) ?? start, at));
    follow(editions);
  });
  fc.assert(property, { numRuns: 60, seed: 20190309 });
});

test('the same if everything moves by a line', () => {
  for (const i of toggles.keys()) {
    const turned = edited(start, i);
    follow([
      start,
      turned,
      Object.fromEntries(Object.entries(turned).map(([path, text]) => [path, text.replace(/^# .*\n/m, '$&\n')])),
    ]);
  }
});

test.each<[string, (path: string) => string]>([
  ['a page', (path) => path.replace('devices.md', 'gadgets.md')],
  ['the folder', (path) => `other/${path}`],
])('%s is renamed: the result is that of a cold run with the new name', (_, rename) => {
  const db = new Database<never>();
  // With faults that the reader and the checks report.
  const devices = `${start['devices.md']?.replace('POST https', 'PUT https')}\n### Nonsense\n\nWords.\n`;
  const files = Object.entries({ ...start, 'devices.md': devices }).map(fileOf);
  const before = compile(files, { facts }, db);
  const renamed = files.map(({ path, content }) => ({ path: rename(path), content }));
  const warm = compile(renamed, { facts }, db);
  expect(warm.diagnostics).not.toEqual(before.diagnostics);
  expectSame(warm, compile(renamed, { facts }));
});

test('the small reference compiles, and contains every toggle', () => {
  const { diagnostics, document } = compile(Object.entries(start).map(fileOf), { facts });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document.components.schemas.Devices).toMatchObject({
    properties: { items: { items: { $ref: '#/components/schemas/Device' } } },
  });
  for (const [page, from] of toggles) expect(start[page]).toContain(from);
});
