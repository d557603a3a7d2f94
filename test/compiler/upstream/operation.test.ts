import { describe, expect, test } from 'vitest';
import { withoutPlaces } from '../../support/without-places.ts';
import { docs, messagesOf, operationOf, type PackageParts, readPackage } from './package.ts';

const values = (rows: readonly { name: { value: string } }[]): string[] => rows.map(({ name }) => name.value);

describe('an operation', () => {
  test('has the title of docs, the name of apiInfo.json, and no summary of its own', () => {
    const named = { resource: { actions: { getBySlug: { method: 'PATCH', auth: [], responses: {} } } } };
    const page = docs().replace('## Get', '## Get By SLUG');
    const operation = operationOf({ ...named, files: { 'docs/devices.md': page } });
    expect([operation.title.value, operation.action.value, operation.summary]).toEqual([
      'Get By Slug',
      'getBySlug',
      undefined,
    ]);
  });

  test.each<[Record<string, unknown>, string[]]>([
    [{ summary: 'One', description: 'Two' }, ['One', 'Two']],
    [{ summary: 'A &amp; B', description: undefined }, ['A & B']],
    [{ summary: undefined, description: 'Two' }, ['Two']],
    [{ summary: undefined }, []],
  ])('%j describes it', (action, want) => {
    expect(operationOf({ action }).description.map(({ value }) => value)).toEqual(want);
  });

  test.each(['GET', 'PATCH'])('the method %s', (method) => {
    expect(operationOf({ action: { method } }).method.value).toBe(method);
  });

  test.each(['get', 'BREW', ''])('the method %s is reported, and the operation left out', (method) => {
    const parts = { action: { method } };
    expect(messagesOf(parts)).toEqual([
      `lib/schemas/apiInfo.json:1:79 Unexpected method of devices.get: “${method}”, expected one of GET, PUT, POST, DELETE, PATCH, HEAD, OPTIONS, TRACE`,
    ]);
    expect(readPackage(parts).reference.pages[0]?.operations).toEqual([]);
  });

  test.each<[string, PackageParts, string[]]>([
    ['of the resource', {}, ['devices']],
    ['of both', { action: { path: '/state' } }, ['devices', 'state']],
    ['empty, of the operation', { action: { path: '' } }, ['devices']],
  ])('the path %s', (_, parts, want) => {
    expect(operationOf(parts).url.segments.map(({ text }) => text)).toEqual(want);
  });

  test('query parameters of the resource come before those of the operation', () => {
    const parameter = (name: string): object => ({ in: 'query', name, description: '' });
    const parts = { resource: { params: [parameter('z')] }, action: { params: [parameter('a')] } };
    expect(values(operationOf(parts).queryParameters)).toEqual(['z', 'a']);
  });

  test('a body of the resource is that of the operation', () => {
    const body = { in: 'body', name: 'device', description: '', schema: { $ref: '#/definitions/devices' } };
    expect(operationOf({ resource: { params: [body] } }).body?.kind).toBe('json');
    const part = { in: 'multipart', name: 'a', description: '', type: 'file' };
    const form = operationOf({ resource: { params: [part] }, action: { params: [{ ...part, name: 'b' }] } }).body;
    expect(form?.kind === 'multipart' && values(form.parts)).toEqual(['a', 'b']);
  });

  test('the row of its header is there only with a token', () => {
    expect(withoutPlaces(operationOf().headers)).toEqual([
      {
        name: { value: 'Authorization' },
        required: { value: true },
        description: { value: 'The token for authenticating the request, prepended with Bearer' },
      },
    ]);
    const free = docs().replace(
      /The client must[\s\S]*?devices\.get\.\n/,
      'No api access token is required to call this action.\n',
    );
    const open = operationOf({ action: { auth: undefined }, files: { 'docs/devices.md': free } });
    expect([open.headers, open.authentication.kind]).toEqual([[], 'none']);
  });

  test.each([
    [200, 'name', undefined],
    [200, 'other', 'string'],
    [201, 'name', 'string'],
  ])(
    'the default “5” of a parameter, beside the schema of response %i, parameter %s: the type is stated as %s',
    (code, name, want) => {
      const params = [{ in: 'query', name, description: '', default: '5' }];
      const responses = { [code]: { description: '', schema: { $ref: '#/definitions/devices' } } };
      const files = { 'lib/schemas/devices.json': '{ "properties": { "name": { "type": "string" } } }' };
      expect(operationOf({ action: { params, responses }, files }).queryParameters[0]?.type?.value).toBe(want);
    },
  );
});

describe('the responses', () => {
  test('are sorted by code', () => {
    const responses = Object.fromEntries(['404', '202', '400'].map((code) => [code, { description: `About ${code}` }]));
    const operation = operationOf({ action: { responses } });
    expect(operation.responses.map(({ code, description, schema }) => [code.value, description.value, schema])).toEqual(
      [
        ['202', 'About 202', undefined],
        ['400', 'About 400', undefined],
        ['404', 'About 404', undefined],
      ],
    );
    expect(operation.eventStream).toBeUndefined();
  });

  test.each(['2000', '099', '600', '2xx', '20', 'x200', '200x'])('the code %s is reported', (code) => {
    const messages = messagesOf({ action: { responses: { [code]: { description: '' } } } });
    expect(messages).toContainEqual(expect.stringMatching(`Unexpected code: “${code}”, expected three digits$`));
  });

  const events = {
    update: { description: 'An &lt;update&gt;', schema: { $ref: '#/definitions/devices' } },
    end: { description: 'The end' },
  };

  test('with events become a stream, with the others beside it', () => {
    const responses = { 200: { description: 'A &amp; B', sseEvents: events }, 404: { description: 'None' } };
    const operation = operationOf({ action: { sseStream: true, responses } });
    expect(withoutPlaces(operation.eventStream)).toEqual({
      description: [{ value: 'A & B' }],
      events: [
        {
          name: { value: 'update' },
          description: { value: 'An &lt;update>' },
          schema: { title: 'Devices', slug: 'devices' },
        },
        { name: { value: 'end' }, description: { value: 'The end' } },
      ],
    });
    expect(operation.responses.map(({ code }) => code.value)).toEqual(['404']);
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      'no stream',
      { responses: { 200: { description: '', sseEvents: events } } },
      '“1 responses with events”, expected “none, since sseStream is not true”',
    ],
    [
      'no events',
      { sseStream: true, responses: { 200: { description: '' } } },
      '“0 responses with events”, expected “one, since sseStream is true”',
    ],
    [
      'two with events',
      {
        sseStream: true,
        responses: { 200: { description: '', sseEvents: events }, 202: { description: '', sseEvents: events } },
      },
      '“2 responses with events”, expected “one, since sseStream is true”',
    ],
  ])('%s', (_, action, message) => {
    const messages = messagesOf({ action });
    expect(messages.filter((found) => found.includes('Unexpected events: '))).toEqual([
      expect.stringContaining(message),
    ]);
  });
});
