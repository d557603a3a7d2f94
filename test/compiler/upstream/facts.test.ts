import { describe, expect, test } from 'vitest';
import { withoutPlaces } from '../../support/without-places.ts';
import { operationOf, readPackage } from './package.ts';

const reference = { $ref: '#/definitions/devices' };

describe('a query parameter', () => {
  const read = (parameter: object): unknown =>
    withoutPlaces(
      operationOf({ action: { params: [{ in: 'query', name: 'a', description: 'Text', ...parameter }] } })
        .queryParameters[0],
    );

  test.each<[string, object, object]>([
    [
      'enum',
      { enum: ['b', 'c d'] },
      {
        description: { value: 'Text. Accepted values are: b, `c d`' },
        acceptedValues: [{ value: 'b' }, { value: 'c d' }],
      },
    ],
    [
      'enum behind a period',
      { description: 'Text.', enum: ['b'] },
      { description: { value: 'Text. Accepted values are: b' } },
    ],
    ['an empty accepted value', { enum: ['', 'b'] }, { acceptedValues: [{ value: '' }, { value: 'b' }] }],
    [
      'deprecated',
      { deprecated: true, description: '(deprecated) Text' },
      { description: { value: 'Deprecated. Text' }, isDeprecated: true },
    ],
    [
      'schema',
      { schema: reference },
      {
        description: { value: 'Text. See [All Devices](schemas.md#all-devices) for more details.' },
        example: { value: { kind: 'nested', text: 'a[count]=0' } },
      },
    ],
    [
      'schema of an object',
      { schema: reference, type: 'object' },
      { type: undefined, example: { value: { kind: 'value', text: '{"count":0}' } } },
    ],
    ['minLength', { minLength: 1 }, { pattern: { value: '^[\\s\\S]{1,}$' } }],
    ['minLength and maxLength', { minLength: 1, maxLength: 255 }, { pattern: { value: '^[\\s\\S]{1,255}$' } }],
    ['maxLength', { maxLength: 2 }, { pattern: { value: '^[\\s\\S]{0,2}$' } }],
    [
      'pattern and maxLength',
      { pattern: '^a|b', maxLength: 2 },
      { pattern: { value: '^(?=[\\s\\S]{0,2}$)(?=[\\s\\S]*(?:^a|b))' } },
    ],
    ['a blank value', { description: 'Blank or not provided means all.' }, { allowsBlank: true }],
    ['HTML', { description: 'A &amp; B&#x27;s <b> &lt;' }, { description: { value: "A & B's &lt;b> &lt;" } }],
    [
      'an array',
      { type: 'array', example: ['b', 'c'] },
      { type: { value: 'array' }, example: { value: { kind: 'nested', text: 'a[0]=b&a[1]=c' } } },
    ],
    [
      'a typed default that is inferred',
      { type: 'string', default: 1000, example: 10 },
      { default: { value: '1000' }, type: undefined },
    ],
    ['a number that would be an accepted text', { default: 1, enum: ['1', '2'] }, { type: { value: 'integer' } }],
    ['a boolean', { default: false, example: true }, { default: { value: 'false' }, type: undefined }],
    ['a text that looks like a number', { default: '1000' }, { type: { value: 'string' } }],
    ['the type of the response', { name: 'count', default: 'x' }, { type: undefined }],
  ])('%s', (_, parameter, want) => {
    expect(read(parameter)).toMatchObject(JSON.parse(JSON.stringify(want)));
    if ('type' in want && want.type === undefined) expect(read(parameter)).not.toHaveProperty('type.value');
  });
});

test('path parameters are in the order of the URL, those of the operation before those of the resource', () => {
  const parameter = (name: string, description: string): object => ({
    in: 'path',
    name,
    description,
    required: true,
    type: 'string',
    example: '5f',
  });
  const { url, pathParameters, curl } = operationOf({
    resource: { path: '/a/{aId}/b', params: [parameter('bIdOrName', 'of the resource'), parameter('aId', 'first')] },
    action: { path: '/{bIdOrName}', params: [parameter('bIdOrName', 'of the operation')] },
  });
  expect(url.segments.map(({ text }) => text)).toEqual(['a', 'A_ID', 'b', 'B_ID_OR_NAME']);
  expect(pathParameters.map(({ placeholder, description }) => [placeholder.value, description.value])).toEqual([
    ['A_ID', 'first'],
    ['B_ID_OR_NAME', 'of the operation'],
  ]);
  expect(curl?.url?.value).toBe('https://api.losant.com/a/A_ID/b/B_ID_OR_NAME');
});

test.each(['a', '/a/', '/{}', '/{a_b}', '/{A}', '/a b', '/x{a}', '//'])('the path %s is reported', (path) => {
  expect(readPackage({ resource: { path } }).diagnostics.map(({ code }) => code)).toContain('upstream/value');
});

describe('the body', () => {
  const body = { in: 'body', name: 'device', description: 'The device', schema: reference };

  test.each([true, false])('required: %s, which the curl example states', (required) => {
    const operation = operationOf({ action: { params: [{ ...body, required }] } });
    expect(withoutPlaces(operation.body)).toEqual({
      kind: 'json',
      schema: { title: 'All Devices', slug: 'all-devices' },
      example: { text: '{\n  "count": 0\n}' },
    });
    expect(operation.curl?.data?.value).toBe(required ? '{"count":0}' : undefined);
  });

  test('a form: types are those of defaults and examples, and curl sends the required parts', () => {
    const part = { in: 'multipart', description: 'Text' };
    const params = [
      { ...part, name: 'bundle', type: 'file', required: true },
      { ...part, name: 'flag', type: 'string', example: true },
      { ...part, name: 'kind', type: 'string', enum: ['a', 'b'], default: 'a', required: true },
      { ...part, name: 'options', type: 'object', schema: reference, required: true },
    ];
    const { body: form, curl } = operationOf({ action: { params } });
    const parts = form?.kind === 'multipart' ? form.parts : [];
    expect(parts.map(({ name, type }) => [name.value, type.value])).toEqual([
      ['bundle', 'file'],
      ['flag', 'boolean'],
      ['kind', 'string'],
      ['options', 'object'],
    ]);
    expect(curl?.form.map(({ value }) => `${value.name}=${value.value}`)).toEqual([
      'bundle=@bundle',
      'kind=a',
      'options={"count":0}',
    ]);
    expect(curl?.headers.map(({ value }) => value.name)).toEqual(['Accept', 'Authorization']);
  });
});

test('the curl example has the required query parameters, in percent-encoding', () => {
  const params = [
    { in: 'query', name: 'a b', description: '', required: true, example: 'x/y&z' },
    { in: 'query', name: 'c', description: '', required: true, type: 'array', example: ['1=2', '%'] },
    { in: 'query', name: 'd', description: '', example: 'optional' },
  ];
  expect(operationOf({ action: { params } }).curl?.url?.value).toBe(
    'https://api.losant.com/devices?a%20b=x%2Fy%26z&c[0]=1%3D2&c[1]=%25',
  );
});

test('tokens: OAuth is refused, and a user need not be verified', () => {
  const { authentication } = operationOf({ action: { denyOauthTokens: true, allowUnverified: true } });
  expect(authentication).toMatchObject({ restrictions: [{ value: 'noOauth' }, { value: 'unverified' }] });
});

describe('schemas', () => {
  const text = (files: Record<string, string>, name: string): unknown => {
    const { reference: found, diagnostics } = readPackage({ files });
    const entry = found.schemas.find(({ file }) => file === `lib/schemas/${name}.json`);
    return [JSON.parse(entry?.schema?.text ?? 'null'), entry?.title.value, diagnostics.map(({ code }) => code)];
  };
  const ref = (target: string): string => JSON.stringify({ items: { $ref: target }, definitions: { own: {} } });
  const refined = (target: string): object => ({ items: { $ref: target }, definitions: { own: {} } });

  test.each([
    ['#/definitions/devices', 'schemas.md#all-devices', []],
    ['#/definitions/tagFilter', '#', []],
    ['#', '#', []],
    ['#/definitions/own', '#/definitions/own', []],
    ['#/definitions/none', '#/definitions/none', ['upstream/reference']],
    ['#/definitions/common/none', '#/definitions/common/none', ['upstream/reference']],
  ])('the reference %s', (target, want, codes) => {
    expect(text({ 'lib/schemas/tagFilter.json': ref(target) }, 'tagFilter')).toEqual([
      refined(want),
      'Tag Filter',
      codes,
    ]);
  });

  test('two of one title: the second one has the title that its file suggests', () => {
    const files = { 'lib/schemas/allDevices.json': '{}', 'lib/schemas/devices.json': '{ "type": "object" }' };
    expect(text(files, 'devices')).toEqual([{ type: 'object' }, 'Devices', ['upstream/duplicate-title']]);
  });

  test('titles and descriptions from _schemas.md', () => {
    const page =
      '# Schemas\n\n## Filter of Tags\n\nWhat a tag&#x27;s key is.\n\n### Schema\n\n```json\n{ "type": "array" }\n```\n';
    const { reference: found } = readPackage({
      files: { 'docs/_schemas.md': page, 'lib/schemas/tagFilter.json': '{ "type": "array" }' },
    });
    expect(withoutPlaces(found.schemas.at(-1))).toMatchObject({
      title: { value: 'Filter of Tags' },
      description: [{ value: "What a tag's key is." }],
    });
  });

  test('an example that refers to others, or to itself', () => {
    const examples = {
      devices: { items: [{ $ref: '#/examples/tag' }, { $ref: '#/examples/devices' }] },
      tag: { key: 1 },
    };
    const { reference: found, diagnostics } = readPackage({
      files: { 'lib/schemas/apiExamples.json': JSON.stringify(examples), 'lib/schemas/tag.json': '{}' },
    });
    expect(found.schemas[0]?.example?.text).toBe('{\n  "items": [\n    {\n      "key": 1\n    }\n  ]\n}');
    expect(diagnostics.map(({ code }) => code)).toEqual(['upstream/inexpressible']);
  });
});
