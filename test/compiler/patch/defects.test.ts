import { describe, expect, test } from 'vitest';
import { escapeToken } from '../../../scripts/compiler/model/pointer.ts';
import { isRecord } from '../../../scripts/compiler/model/record.ts';
import { defectsOf } from '../../../scripts/compiler/patch/check-document.ts';

/** A document with every member of every object of OpenAPI 3.1.1 §4.8, except for those that exclude others. */
const whole = () => {
  const server = { url: 'u', description: 'd', variables: { v: { default: 'a', description: 'd', enum: ['a'] } } };
  const externalDocs = { url: 'u', description: 'd' };
  const example = { summary: 's', description: 'd', value: 1 };
  const examples = { e: example, f: { externalValue: 'u' } };
  const header = {
    description: 'd',
    required: true,
    deprecated: true,
    style: 'simple',
    explode: true,
    schema: {},
    examples,
  };
  const media = {
    schema: {},
    example: 1,
    encoding: { a: { contentType: 'c', headers: { h: header }, style: 'form', explode: true, allowReserved: true } },
    'x-sse-events': [{ name: 'n', description: 'd', schema: {} }],
  };
  const content = { 'application/json': media };
  const parameter = { ...header, name: 'n', in: 'query', style: 'form', allowEmptyValue: true, allowReserved: true };
  const link = { description: 'd', operationId: 'a.get', parameters: { a: 1 }, requestBody: 1, server };
  const response = { description: 'd', headers: { h: header }, content, links: { l: link, m: { operationRef: 'r' } } };
  const body = { description: 'd', required: true, content };
  const short = (operationId: string) => ({ operationId, summary: 's', responses: { 200: { description: 'd' } } });
  const operation = (operationId: string) => ({
    operationId,
    summary: 's',
    description: 'd',
    tags: ['t'],
    externalDocs,
    parameters: [parameter, { name: 'p', in: 'path', required: true, content }],
    requestBody: body,
    responses: { 200: response, '4XX': { description: 'd' }, default: { description: 'd' } },
    callbacks: { c: { expression: { put: short(`${operationId}Called`) } } },
    deprecated: true,
    security: [{ s: ['a'] }],
    servers: [server],
  });
  const flow = { authorizationUrl: 'u', tokenUrl: 'u', refreshUrl: 'u', scopes: { a: 'd' } };
  return {
    openapi: '3.1.1',
    info: {
      ...{ title: 't', version: 'v', summary: 's', description: 'd', termsOfService: 'u' },
      contact: { name: 'n', url: 'u', email: 'e' },
      license: { name: 'n', identifier: 'i' },
    },
    jsonSchemaDialect: 'u',
    servers: [server],
    paths: {
      '/a/{p}': { summary: 's', description: 'd', servers: [server], parameters: [parameter], get: operation('a.get') },
    },
    webhooks: { w: { post: short('w.post') } },
    components: {
      schemas: { S: {} },
      responses: { r: response },
      parameters: { p: parameter },
      examples: { e: example },
      requestBodies: { b: body },
      headers: { h: header },
      securitySchemes: {
        s: {
          ...{ type: 'oauth2', description: 'd', name: 'n', in: 'header', scheme: 'bearer', bearerFormat: 'f' },
          flows: { implicit: flow, password: flow, clientCredentials: flow, authorizationCode: flow },
          openIdConnectUrl: 'u',
        },
      },
      links: { l: link },
      callbacks: { c: { expression: { put: short('c.put') } } },
      pathItems: { i: { trace: short('i.trace') } },
    },
    security: [{ s: [] }],
    tags: [{ name: 't', description: 'd', externalDocs, 'x-displayName': 'D', 'x-meta-description': 'M' }],
    'x-tagGroups': [{ name: 'n', tags: ['t'] }],
    externalDocs,
  };
};

/** A copy in which nothing is shared. */
const copy = (): object => JSON.parse(JSON.stringify(whole()));

/** All places below a value: its container, its key, and its pointer. */
function* places(
  value: unknown,
  pointer = '',
): Generator<{ holder: object; key: string; child: unknown; pointer: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${escapeToken(key)}`;
    yield { holder: value, key, child, pointer: at };
    yield* places(child, at);
  }
}

/** Members that can have any value, and what is in them. */
const isAny = (pointer: string): boolean =>
  /\/(?:example|value|requestBody)$|\/links\/\w+\/parameters\/\w+$/.test(pointer) &&
  !/\/(?:get|post|put|trace)\/requestBody$/.test(pointer);
const isComponentSchema = (pointer: string): boolean => /\/schema$|^\/components\/schemas\/\w+$/.test(pointer);

test('a document with every member has no defects', () => {
  expect(defectsOf(whole())).toEqual([]);
});

test('a value of another kind is a defect in every place', () => {
  const missed: string[] = [];
  for (const { pointer } of places(whole())) {
    if (isAny(pointer)) continue;
    const changed = copy();
    const [place] = [...places(changed)].filter((one) => one.pointer === pointer);
    if (!place) throw new Error(pointer);
    const wrong =
      typeof place.child === 'string' ? 1 : isRecord(place.child) ? 'text' : Array.isArray(place.child) ? {} : 'text';
    Reflect.set(place.holder, place.key, isComponentSchema(pointer) ? 1 : wrong);
    if (!defectsOf(changed).some((defect) => defect.pointer === pointer)) missed.push(pointer);
  }
  expect(missed).toEqual([]);
});

test.each<[object: string, pointer: string, required: string[]]>([
  ['the document', '', ['openapi', 'info', 'paths', 'components']],
  ['info', '/info', ['title', 'version']],
  ['license', '/info/license', ['name']],
  ['contact', '/info/contact', []],
  ['server', '/servers/0', ['url']],
  ['server variable', '/servers/0/variables/v', ['default']],
  ['components', '/components', ['securitySchemes']],
  ['operation', '/paths/~1a~1{p}/get', ['operationId', 'summary', 'responses', 'parameters']],
  ['external documentation', '/externalDocs', ['url']],
  ['parameter', '/components/parameters/p', ['name', 'in', 'schema']],
  ['request body', '/components/requestBodies/b', ['content']],
  ['media type', '/components/requestBodies/b/content/application~1json', []],
  ['event', '/components/requestBodies/b/content/application~1json/x-sse-events/0', ['name']],
  ['encoding', '/components/requestBodies/b/content/application~1json/encoding/a', []],
  ['response', '/components/responses/r', ['description']],
  ['example', '/components/examples/e', []],
  ['link', '/components/links/l', ['operationId']],
  ['header', '/components/headers/h', ['schema']],
  ['tag', '/tags/0', ['name']],
  ['security scheme', '/components/securitySchemes/s', ['type', 'flows']],
  ['flows', '/components/securitySchemes/s/flows', []],
  ['flow', '/components/securitySchemes/s/flows/implicit', ['authorizationUrl', 'scopes']],
  ['token flow', '/components/securitySchemes/s/flows/password', ['tokenUrl', 'scopes']],
  ['code flow', '/components/securitySchemes/s/flows/authorizationCode', ['authorizationUrl', 'tokenUrl', 'scopes']],
])('required members of %s', (_, pointer, required) => {
  const at = (document: object): object =>
    pointer === '' ? document : ([...places(document)].find((one) => one.pointer === pointer)?.child as object);
  const found = Object.keys(at(whole())).filter((key) => {
    const changed = copy();
    Reflect.deleteProperty(at(changed), key);
    return defectsOf(changed).length > 0;
  });
  expect(found.sort()).toEqual([...required].sort());
  const changed = copy();
  Object.assign(at(changed), { unknown: 1, 'x-unknown': 1 });
  expect(defectsOf(changed)).toEqual([{ pointer, expected: 'no member “unknown”' }]);
});

describe('references and names', () => {
  const get = (more: object): unknown => ({
    openapi: '3.1.1',
    info: { title: 't', version: 'v' },
    paths: { '/a': { get: { operationId: 'a.get', summary: 's', responses: { 200: { description: 'd' } }, ...more } } },
    components: {
      schemas: { S: { properties: { 'a b': {} } } },
      responses: { r: { description: 'd' }, q: { $ref: '#/components/responses/r' } },
    },
  });
  const at = '/paths/~1a/get';
  test.each<[string, object, string[]]>([
    ['a response by reference', { responses: { 200: { $ref: '#/components/responses/r' } } }, []],
    [
      'a reference to a reference',
      { responses: { 200: { $ref: '#/components/responses/q' } } },
      [`${at}/responses/200/$ref`],
    ],
    [
      'a reference to another section',
      { responses: { 200: { $ref: '#/components/schemas/S' } } },
      [`${at}/responses/200/$ref`],
    ],
    [
      'a reference to nothing',
      { responses: { 200: { $ref: '#/components/responses/none' } } },
      [`${at}/responses/200/$ref`],
    ],
    ['data with a reference to a value', { 'x-a': { $ref: '#/info/title' } }, []],
    ['data with an encoded reference', { 'x-a': { $ref: '#/paths/~1a/g%65t' } }, []],
    ['data with a reference to nothing', { 'x-a': [{ b: { $ref: '#/info/none' } }] }, [`${at}/x-a/0/b/$ref`]],
    ['data with a reference that is not encoded', { 'x-a': { $ref: '#/%' } }, [`${at}/x-a/$ref`]],
    ['data with a reference into another document', { 'x-a': { $ref: 'other.yaml#/info' } }, [`${at}/x-a/$ref`]],
    ['data with a relative pointer', { 'x-a': { $ref: '/info' } }, [`${at}/x-a/$ref`]],
    ['data with a reference to a component', { 'x-a': { $ref: '#/components/schemas/S' } }, []],
    [
      'data with a reference into a component',
      { 'x-a': { $ref: '#/components/schemas/S/properties' } },
      [`${at}/x-a/$ref`],
    ],
    ['an operationId without a page', { operationId: 'get' }, [`${at}/operationId`]],
    ['an operationId with three parts', { operationId: 'a.b.get' }, [`${at}/operationId`]],
    ['an operationId with a space', { operationId: 'a.get it' }, [`${at}/operationId`]],
    ['an operationId with a dash before it', { operationId: '-a.get' }, [`${at}/operationId`]],
    ['a scheme that does not exist', { security: [{ none: [] }] }, [`${at}/security/0`]],
    ['a code that is none', { responses: { 2000: { description: 'd' } } }, [`${at}/responses/2000`]],
    [
      'a parameter twice',
      {
        parameters: [
          { name: 'a', in: 'query', schema: {} },
          { name: 'a', in: 'query', schema: {} },
        ],
      },
      [at],
    ],
    [
      'parameters in two places',
      {
        parameters: [
          { name: 'a', in: 'query', schema: {} },
          { name: 'a', in: 'header', schema: {} },
        ],
      },
      [],
    ],
    [
      'a parameter with schema and content',
      { parameters: [{ name: 'a', in: 'query', schema: {}, content: {} }] },
      [`${at}/parameters/0`],
    ],
  ])('%s', (_, more, pointers) => {
    expect(defectsOf(get(more)).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
