import { describe, expect, test } from 'vitest';
import { compile } from '../../../scripts/compiler/compile.ts';
import type { OpenAPI } from '../../../scripts/compiler/openapi/openapi.ts';
import { filesOf } from '../../support/compile-texts.ts';
import { operationText, referenceWith, schemaText } from '../../support/page.ts';

const files = filesOf(referenceWith(operationText({ title: 'Get' })));

function patched(...actions: string[]): { document: OpenAPI; reports: string[] } {
  const text = ['overlay: 1.0.0', 'info: {}', 'actions:', ...actions.map((one) => `- { description: why, ${one} }`)];
  const { document, diagnostics } = compile(files, {
    facts: { info: { title: 'Test', version: '0.0.0' } },
    patches: [{ path: 'p.yaml', text: text.join('\n') }],
  });
  const found = diagnostics.filter(({ severity, code }) => severity === 'error' || code.startsWith('patch/'));
  return { document, reports: found.map(({ file, line, message }) => `${file}:${line} ${message}`) };
}

const original = patched().document;
const get = "$.paths['/devices'].get";
const at = '/paths/~1devices/get';

/** Adds an operation. */
const put = (operationId: string): string =>
  `target: "$.paths['/devices']", update: { put: { operationId: ${operationId}, summary: Put, responses: { 200: { description: Fine. } } } }`;

const broken: [action: string, message: string][] = [
  [`target: "${get}.responses", remove: true`, `expected a member “responses” at ${at}`],
  [`target: "${get}.operationId", remove: true`, `expected a member “operationId” at ${at}`],
  [`target: "${get}.responses.*.description", remove: true`, `expected a member “description” at ${at}/responses/200`],
  [`target: "${get}", update: { parameters: {} }`, `expected an array at ${at}/parameters`],
  [`target: "${get}", update: { parameters: [null] }`, `expected an object at ${at}/parameters/0`],
  [`target: "${get}", update: { parameters: [{ in: query, name: a }] }`, 'expected either “schema” or “content”'],
  [
    `target: "${get}", update: { parameters: [{ in: path, name: a, schema: {} }] }`,
    'expected “required: true” for a path parameter',
  ],
  [
    `target: "${get}", update: { parameters: [{ in: cookie, name: a, schema: {} }] }`,
    'expected “path” or “query” or “header”',
  ],
  [
    `target: "${get}", update: { parameters: [{ in: query, name: a, schema: { required: 5 } }] }`,
    `expected an array of property names, each once at ${at}/parameters/0/schema/required`,
  ],
  [`target: "${get}", update: { security: [{ none: [] }] }`, 'expected a security scheme “none”'],
  [`target: "${get}", update: { responses: { ok: { description: a } } }`, 'expected a status code'],
  [`target: "${get}", update: { sumary: a }`, `expected no member “sumary” at ${at}`],
  [
    `target: "${get}", update: { x-see: { $ref: '#/none' } }`,
    `expected a target of the $ref “#/none” at ${at}/x-see/$ref`,
  ],
  [`target: "$.paths['/devices']", update: { put: null }`, 'expected an object at /paths/~1devices/put'],
  [`target: "$.paths['/devices']", update: { put: 5 }`, 'expected an object at /paths/~1devices/put'],
  [`target: "$.paths['/devices']", update: { put: {} }`, 'expected a member “operationId” at /paths/~1devices/put'],
  [put('devices.get'), 'expected an operationId other than “devices.get”'],
  [put('putDevices'), 'expected an operationId “page.action”'],
  [`target: $.paths, update: { /null: null }`, 'expected an object at /paths/~1null'],
  [`target: $.paths, update: { x: {} }`, 'expected a path such as “/devices/{deviceId}” at /paths/x'],
  [`target: $.paths, remove: true`, 'expected a member “paths” at its top'],
  [`target: $.components, remove: true`, 'expected a target of the $ref “#/components/schemas/'],
  [`target: $.components.schemas, remove: true`, 'expected a target of the $ref “#/components/schemas/'],
  [`target: $.components.schemas, update: { New: null }`, 'expected a schema at /components/schemas/New'],
  [`target: $.components.schemas, update: { a b: {} }`, 'expected a name of letters, digits'],
  [
    `target: $.paths, x-rename: { /devices: '/devices/{id}' }`,
    'expected a path parameter “id” at /paths/~1devices~1{id}/get',
  ],
  [
    `target: "${get}", update: { parameters: [{ in: path, name: id, required: true, schema: {} }] }`,
    `expected “{id}” in the path at ${at}`,
  ],
  [
    `target: "${get}", update: { parameters: [{ in: query, name: a, schema: {} }, { in: query, name: a, schema: {} }] }`,
    'expected parameters that differ in name or place',
  ],
  [
    `target: "${get}", update: { parameters: [{ in: query, name: a, schema: { typo: 5 } }] }`,
    'expected no keyword “typo”',
  ],
  [
    `target: "${get}.responses['200'].content['application/json'].schema", update: { $ref: '#/info' }`,
    'expected a target of the $ref “#/info”',
  ],
  [
    `target: "${get}.responses", update: { 410: { $ref: '#/info' } }`,
    'expected a target of the $ref “#/info” in /components/responses',
  ],
  [
    `target: $.components.schemas, update: { New: { $ref: '#/components/schemas/New' } }`,
    'expected a schema that is more than a $ref to itself',
  ],
  [
    `target: $.components.schemas.Device, update: { not: { $ref: '#/definitions/none' } }`,
    'expected a target of the $ref “#/definitions/none” at /components/schemas/Device/not/$ref',
  ],
  [`target: $, update: { servers: [{ url: 'https://{a}.b' }] }`, 'expected a server variable “a” at /servers/1'],
  [
    `target: $, update: { servers: [{ url: 'https://{a}.b', variables: { a: { default: c, enum: [] } } }] }`,
    'expected a default that is in “enum” at /servers/1/variables/a',
  ],
  [`target: $, update: { tags: [{ name: a }, { name: a }] }`, 'expected tags that differ in name at its top'],
  [
    `target: $.info, update: { license: { name: a, url: b, identifier: c } }`,
    'expected only one of “identifier” and “url” at /info/license',
  ],
  [
    `target: $.components, update: { securitySchemes: { a: { type: apiKey } } }`,
    'expected a member “name” with type “apiKey” at /components/securitySchemes/a',
  ],
  [
    `target: $.components, update: { securitySchemes: { a: { type: oauth2, flows: { password: { scopes: {} } } } } }`,
    'expected a member “tokenUrl” at /components/securitySchemes/a/flows/password',
  ],
  [
    `target: "${get}.responses['200']", update: { links: { a: { operationId: devices.none } } }`,
    `expected an operation “devices.none” at ${at}/responses/200/links/a/operationId`,
  ],
  [
    `target: "${get}.responses['200']", update: { links: { a: {} } }`,
    `expected either “operationRef” or “operationId” at ${at}/responses/200/links/a`,
  ],
  [`target: "${get}.responses.*", remove: true`, `expected at least one response at ${at}`],
  [
    `target: "${get}", update: { parameters: [{ in: query, name: a, content: { a/b: {}, c/d: {} } }] }`,
    `expected one media type in “content” at ${at}/parameters/0`,
  ],
  [
    `target: "${get}", update: { parameters: [{ in: query, name: a, style: simple, schema: {} }] }`,
    `expected a style of query parameters (form, spaceDelimited, pipeDelimited, deepObject) at ${at}/parameters/0`,
  ],
  [
    `target: "${get}", update: { parameters: [{ in: header, name: X-A, schema: {} }, { in: header, name: x-a, schema: {} }] }`,
    'expected parameters that differ in name or place',
  ],
  [
    `target: $, update: { components: { parameters: { A: { in: query, name: a, schema: {} } } }, paths: { /devices: { get: { parameters: [{ in: query, name: a, schema: {} }, { $ref: '#/components/parameters/A' }] } } } }`,
    'expected parameters that differ in name or place',
  ],
  [
    `target: "${get}", update: { parameters: [{ in: query, name: a, schema: { discriminator: 5 } }] }`,
    `expected an object at ${at}/parameters/0/schema/discriminator`,
  ],
  [`target: $.paths, update: { '/a{b': {} }`, 'expected a path such as “/devices/{deviceId}”'],
  [`target: $.paths, update: { /a?b: {} }`, 'expected a path such as “/devices/{deviceId}”'],
  [
    `target: $.paths, update: { '/a/{b}': {}, '/a/{c}': {} }`,
    'expected a path that differs in more than its parameters at /paths/~1a~1{c}',
  ],
  [`target: $.info, update: 5`, 'expected an object at /info'],
  [`target: $, update: 5`, 'expected an object at its top'],
  [`target: $, remove: true`, 'expected an object at its top'],
];

describe('an action that breaks the document is reported and has no effect:', () => {
  test.each(broken)('%s', (action, message) => {
    const { document, reports } = patched(action, 'target: $.tags.*, update: { x-later: 1 }');
    expect(reports).toEqual([expect.stringContaining(`p.yaml:4 Patch breaks the document: `)]);
    expect(reports[0]).toContain(message);
    expect(document).toEqual({ ...original, tags: original.tags.map((tag) => ({ ...tag, 'x-later': 1 })) });
  });
});

const renameDevice = [
  'target: $.components.schemas, x-rename: { Device: Gadget }',
  `target: "$..[?@['$ref'] == '#/components/schemas/Device']", update: { $ref: '#/components/schemas/Gadget' }`,
];

const valid: [change: string, actions: string[], want: object][] = [
  [
    'an operation without tags',
    [put('devices.put')],
    { paths: { '/devices': { put: { operationId: 'devices.put', tags: [] } } } },
  ],
  [
    'a component and a reference to it',
    [
      `target: $.components.schemas, update: { New: { type: string } }`,
      `target: "${get}.responses['200'].content['application/json'].schema", update: { $ref: '#/components/schemas/New' }`,
    ],
    { components: { schemas: { New: { type: 'string' } } } },
  ],
  ['no servers', ['target: $.servers, remove: true'], { servers: [] }],
  ['no tags', ['target: $.tags, remove: true', `target: "${get}.tags", remove: true`], { tags: [] }],
  ['a tag', ['target: $.tags, update: { name: new }'], { tags: [{}, { name: 'new', 'x-displayName': 'new' }] }],
  [
    'a reusable response',
    [
      `target: $.components, update: { responses: { Gone: { description: Gone. } } }`,
      `target: "${get}.responses", update: { 410: { $ref: '#/components/responses/Gone' } }`,
    ],
    { paths: { '/devices': { get: { responses: { 410: { $ref: '#/components/responses/Gone' } } } } } },
  ],
  [
    'reusable parameters, and parameters of a path',
    [
      `target: $, update: { components: { parameters: { A: { in: query, name: a, schema: {} } } } }`,
      `target: "$.paths['/devices']", update: { parameters: [{ in: query, name: b, schema: {} }, { in: query, name: a, schema: { type: string } }] }`,
      `target: "${get}", update: { parameters: [{ $ref: '#/components/parameters/A' }] }`,
    ],
    {
      paths: {
        '/devices': {
          get: {
            parameters: [
              { in: 'query', name: 'b', schema: {} },
              { in: 'query', name: 'a', schema: {} },
            ],
          },
        },
      },
    },
  ],
  [
    'a renamed component, after which the references are renamed',
    renameDevice,
    { components: { schemas: { Gadget: {} } } },
  ],
];

test('a patch that removes all components and parameters leaves none', () => {
  const { document, reports } = patched(
    `target: $, update: { paths: { /devices: null }, components: null }`,
    `target: $, update: { paths: { /devices: { put: { operationId: devices.put, summary: Put, responses: { 204: { description: Fine. } } } } }, components: {} }`,
  );
  expect(reports).toEqual([]);
  expect(document.components).toEqual({ schemas: {} });
  expect(document.paths['/devices']?.put).not.toHaveProperty('parameters');
});

test.each(valid)('a patch can add or remove %s', (_, actions, want) => {
  const { document, reports } = patched(...actions);
  expect(reports).toEqual([]);
  expect(document).toMatchObject(want);
});

const blamed: [string, actions: string[], lines: number[]][] = [
  ['behind actions that complete each other', [...renameDevice, `target: "${get}.responses", remove: true`], [6]],
  [
    'between actions that complete each other',
    [renameDevice[0] ?? '', `target: "${get}.responses", remove: true`, renameDevice[1] ?? ''],
    [5],
  ],
  [
    'before an action that moves its defect',
    [put('putDevices'), `target: $.paths, x-rename: { /devices: /things }`],
    [4],
  ],
  [
    'each of several',
    [`target: "${get}.responses", remove: true`, 'target: $.info.title, remove: true', 'target: $.tags, update: 5'],
    [4, 5, 6],
  ],
  [
    'before one that is wrong only because of it',
    [
      'target: $.components.schemas.Device, remove: true',
      `target: "${get}", update: { x-a: { $ref: '#/components/schemas/Device' } }`,
    ],
    [4],
  ],
  ['before one that has nothing to do with it', [renameDevice[0] ?? '', put('devices.put')], [4]],
];

test.each(blamed)('only the action that breaks the document is reported: %s', (_, actions, lines) => {
  const { document, reports } = patched(...actions);
  expect(reports.map((report) => Number(/^p\.yaml:(\d+) Patch breaks/.exec(report)?.[1]))).toEqual(lines);
  expect(Object.values(document.paths)[0]?.get).toHaveProperty('responses');
});

test('what a page gets wrong is not an error of a patch', () => {
  const schema = '{ "properties": { "a": { "properties": { "b": { "$ref": "#/definitions/none" } } } } }';
  const { diagnostics } = compile(
    filesOf({
      ...referenceWith(operationText()),
      'schemas.md': `# Schemas\n\n${schemaText('Device', schema)}\n${schemaText('Error')}`,
    }),
    {
      facts: { info: { title: 'Test', version: '0.0.0' } },
      patches: [
        {
          path: 'p.yaml',
          text: 'overlay: 1.0.0\ninfo: {}\nactions:\n- { description: why, target: $.components.schemas.Device.properties, x-rename: { a: c } }',
        },
      ],
    },
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['schema/unresolved-reference']);
});

test('what a patch gets wrong in a schema is reported at the patch, also a single value', () => {
  const update = '{ required: [5], properties: { id: { maxLength: -1, typo: 1 } } }';
  const { diagnostics } = compile(files, {
    facts: { info: { title: 'Test', version: '0.0.0' } },
    patches: [
      {
        path: 'p.yaml',
        text: `overlay: 1.0.0\ninfo: {}\nactions:\n- { description: why, target: $.components.schemas.Device, update: ${update} }`,
      },
    ],
  });
  const found = diagnostics.filter(({ code }) => /^schema\/(?:keyword-value|unknown-keyword)$/.test(code));
  expect(found.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'p.yaml:4 schema/keyword-value',
    'p.yaml:4 schema/keyword-value',
    'p.yaml:4 schema/unknown-keyword',
  ]);
});
