import { describe, expect, test } from 'vitest';
import type { OpenAPI, OperationObject, Schema } from '../../../scripts/compiler/openapi/openapi.ts';
import { operationsTable } from '../../../scripts/compiler/output/client/table.ts';

const operation = (operationId: string, more: Partial<OperationObject> = {}): OperationObject => ({
  operationId,
  tags: [],
  summary: '',
  security: [
    { bearerAuth: ['all.User'] },
    { bearerAuth: [`${operationId.split('.')[0]}.*`] },
    { bearerAuth: [operationId] },
  ],
  responses: { '200': { description: '' } },
  ...more,
});
const query = (...names: string[]): NonNullable<OperationObject['parameters']> =>
  names.map((name) => ({ name, in: 'query' }));
const responsesWith = (schema: Schema): OperationObject['responses'] => ({
  '200': { description: '', content: { 'application/json': { schema } } },
});

function emit(paths: OpenAPI['paths'], schemas: Record<string, Schema> = {}): string {
  return operationsTable({
    openapi: '3.1.1',
    info: { title: 't', version: '1' },
    servers: [{ url: 'https://host.example' }],
    tags: [],
    paths,
    components: { schemas },
  });
}
const table = (text: string): string | undefined => /table = `([^`]*)`/.exec(text)?.[1];

describe('the table', () => {
  const cases: [string, { given: OpenAPI['paths']; want: string }][] = [
    ['nothing', { given: {}, want: '' }],
    ['one operation', { given: { '/me': { get: operation('me.get') } }, want: 'me:/me g0' }],
    [
      'every method',
      {
        given: {
          '/me': {
            get: operation('me.a'),
            post: operation('me.b'),
            patch: operation('me.c'),
            delete: operation('me.d'),
            put: operation('me.e'),
            head: operation('me.f'),
            options: operation('me.g'),
            trace: operation('me.h'),
          },
        },
        want: 'me:/me g0.a p0.b a0.c d0.d u0.e h0.f o0.g t0.h',
      },
    ],
    [
      'the shared part of the paths consists of whole segments',
      {
        given: { '/a/one': { get: operation('a.x') }, '/a/onetwo': { get: operation('a.y') } },
        want: 'a:/a g0.x/one g0.y/onetwo',
      },
    ],
    [
      'nothing shared',
      { given: { '/a': { get: operation('p.x') }, '/b': { get: operation('p.y') } }, want: 'p: g0.x/a g0.y/b' },
    ],
    [
      'a path that ends in the action',
      {
        given: { '/a': { get: operation('a.get') }, '/a/move': { post: operation('a.move') } },
        want: 'a:/a g0 p0.move/',
      },
    ],
    [
      'the shorthands',
      {
        given: { '/applications/{applicationId}/devices/{deviceId}': { get: operation('device.get') } },
        want: 'device:~/devices/{} g0',
      },
    ],
    [
      'the application itself',
      {
        given: { '/applications/{applicationId}': { get: operation('application.get') } },
        want: 'application:/applications/{} g0',
      },
    ],
    [
      'pages in the order of their paths',
      {
        given: { '/b': { get: operation('b.get') }, '/a': { get: operation('a.get') } },
        want: 'a:/a g0\nb:/b g0',
      },
    ],
    [
      'an item after its collection',
      {
        given: {
          '/entities/{entityId}': { get: operation('entity.get') },
          '/entities': { get: operation('entities.get') },
          '/entities/{entityId}/parts/{id}': { get: operation('part.get') },
        },
        want: 'entities:/entities g0\n g0\npart:/entities/{entityId}/parts/{id} g0',
      },
    ],
    [
      'an item with a plural of its own',
      {
        given: {
          '/mice': { get: operation('mice.get') },
          '/mice/{mouseId}': { get: operation('mouse.get') },
        },
        want: 'mice:/mice g0\nmouse:/mice/{} g0',
      },
    ],
    [
      'a body, and parameters of the query',
      {
        given: {
          '/a': {
            post: operation('a.post', {
              requestBody: { required: true, content: {} },
              parameters: query('perPage', 'a,b /c`'),
            }),
          },
        },
        want: 'a:/a P0?perPage,a%2Cb%20%2Fc%60',
      },
    ],
    [
      'a stream, and a POST that only reads',
      {
        given: {
          '/a': {
            get: operation('a.get', {
              responses: { '200': { description: '', content: { 'text/event-stream': {} } } },
            }),
            post: operation('a.query', { 'x-reads': true }),
          },
        },
        want: 'a:/a gs0 p0.query',
      },
    ],
  ];
  test.each(cases)('%s', (_, { given, want }) => expect(table(emit(given))).toBe(want));

  test('refers to lists of scopes by number, and abbreviates the scopes of the operation', () => {
    const text = emit({
      '/a': {
        get: operation('a.get'),
        post: operation('a.post', { security: [{ bearerAuth: ['all.User'] }, { bearerAuth: ['b.get'] }] }),
        delete: operation('a.delete'),
      },
    });
    expect(table(text)).toBe('a:/a g0 p1 d0');
    expect(text).toContain('scopeLists: readonly string[] = [\n  "all.User,~*,~",\n  "all.User,b.get",\n];');
  });
});

describe('pagination', () => {
  const schemas: Record<string, Schema> = {
    Page: { properties: { items: {}, totalCount: {} } },
    Bare: { properties: { items: {} } },
    Alias: { $ref: '#/components/schemas/Page' },
    Loop: { $ref: '#/components/schemas/Loop' },
  };
  test.each<[string[], Schema, string]>([
    [['page', 'perPage'], { $ref: '#/components/schemas/Page' }, 'p'],
    [['page', 'perPage'], { $ref: '#/components/schemas/Alias' }, 'p'],
    [['page', 'perPage'], { properties: { items: {}, totalCount: {} } }, 'p'],
    [['limit', 'offset'], { $ref: '#/components/schemas/Page' }, 'o'],
    [['limit', 'offset'], { $ref: '#/components/schemas/Bare' }, 'o'],
    [['page', 'perPage'], { $ref: '#/components/schemas/Bare' }, ''],
    [['page'], { $ref: '#/components/schemas/Page' }, ''],
    [['limit'], { $ref: '#/components/schemas/Page' }, ''],
    [['page', 'perPage'], { $ref: '#/components/schemas/Loop' }, ''],
    [['page', 'perPage'], { $ref: '#/components/schemas/Missing' }, ''],
    [['page', 'perPage'], true, ''],
  ])('%j with %j: %j', (names, schema, want) => {
    const parameters = query(...names);
    expect(
      table(emit({ '/a': { get: operation('a.get', { parameters, responses: responsesWith(schema) }) } }, schemas)),
    ).toBe(`a:/a g${want}0?${names}`);
  });
});

test('operations without token, streams, JSON parameters, and the types', () => {
  const text = emit({
    '/open': { post: operation('auth.open', { security: [] }) },
    '/stream': {
      get: operation('s.stream', {
        responses: {
          '200': {
            description: '',
            content: {
              'text/event-stream': {
                'x-sse-events': [{ name: 'tick', schema: { $ref: '#/components/schemas/Tick' } }, { name: 'odd' }],
              },
            },
          },
        },
      }),
    },
    '/query': { post: operation('q.query', { 'x-reads': true }) },
    '/json': {
      get: operation('j.get', { parameters: [{ name: 'query', in: 'query', content: { 'application/json': {} } }] }),
    },
  });
  expect(text).toContain('export const server = "https://host.example";');
  expect(text).toContain('openOperations: readonly string[] = [\n  "POST /open",\n];');
  expect(text).toContain('eventStreams: readonly string[] = [\n  "GET /stream",\n];');
  expect(text).toContain('readingOperations: readonly string[] = [\n  "POST /query",\n];');
  expect(text).toContain('jsonQueries: readonly string[] = [\n  "query",\n];');
  expect(text).toContain('  "auth.open": never;');
  expect(text).toContain('  "j.get": "all.User" | "j.*" | "j.get";');
  expect(text).toContain(`  "s.stream": { "tick": components['schemas']["Tick"]; "odd": unknown };`);
});

test('a parameter that is JSON in one operation only', () => {
  const json = { name: 'query', in: 'query' as const, content: { 'application/json': {} } };
  const text = emit({
    '/a': { get: operation('a.get', { parameters: [json] }) },
    '/b': { get: operation('b.get', { parameters: query('query') }) },
  });
  expect(text).toContain('jsonQueries: readonly string[] = [\n  "query\\nGET /a",\n];');
});

test('a scope that continues the one before it is abbreviated', () => {
  const security = ['all.User', 'all.User.read', 'all.Userx', 'only.User', 'a.*', 'a.get'].map((scope) => ({
    bearerAuth: [scope],
  }));
  expect(emit({ '/a': { get: operation('a.get', { security }) } })).toContain(
    '"all.User,.read,all.Userx,only.User,~*,~"',
  );
});

test('is the same for the same document', () => {
  const paths = { '/me': { get: operation('me.get') } };
  expect(emit(paths)).toBe(emit(paths));
});

test('names that begin with a digit, and events of several rows', () => {
  const events = ['Device', 'Event', 'Device'].map((name) => ({
    name: "it's",
    schema: { $ref: `#/components/schemas/${name}` },
  }));
  const content = { 'text/event-stream': { 'x-sse-events': events } };
  const text = emit({ '/2fa': { get: operation('2fa.2nd', { responses: { '200': { description: '', content } } }) } });
  expect(text).toContain(`"2fa.2nd": { "it's": components['schemas']["Device"] | components['schemas']["Event"] };`);
});

test('the types of schemas are imported only if they are used', () => {
  expect(emit({ '/me': { get: operation('me.get') } })).not.toContain('import');
});
