import { describe, expect, test } from 'vitest';
import { withoutPlaces } from '../../support/without-places.ts';
import { messagesOf, operationOf } from './package.ts';

const fileOf = 'lib/schemas/apiInfo.json';

/** The messages about a parameter. That `docs/` does not have it is not one of them. */
const messages = (parameters: readonly object[], resource: Record<string, unknown> = {}): string[] =>
  messagesOf({ action: { params: parameters }, resource })
    .filter((message) => !message.endsWith('is not in docs/'))
    .map((message) => message.replace(/^lib\/schemas\/apiInfo\.json:1:\d+ /, ''));

const schema = { $ref: '#/definitions/devices' };
const lost = (actual: string, expected: string): string => `A page cannot state “${actual}”, expected ${expected}`;

describe('a path parameter', () => {
  const path = { in: 'path', name: 'deviceId', description: 'A &amp; B', required: true };

  test('has what apiInfo.json states', () => {
    const params = [{ ...path, example: 5, pattern: '^a' }];
    expect(withoutPlaces(operationOf({ action: { path: '/{deviceId}', params } }).pathParameters)).toEqual([
      {
        placeholder: { value: 'DEVICE_ID' },
        description: { value: 'A & B' },
        example: { value: '5' },
        pattern: { value: '^a' },
      },
    ]);
  });

  test('without a placeholder, and a placeholder without one', () => {
    expect(messages([path])).toEqual(['Unexpected path parameter: “deviceId”, expected “a part of the path”']);
    expect(messagesOf({ action: { path: '/{deviceId}' } })).toEqual([
      `${fileOf}:1:63 the list of path parameters has no “DEVICE_ID”`,
    ]);
  });

  test('of a placeholder that is twice in the URL is stated once', () => {
    const found = messagesOf({ action: { path: '/{deviceId}/a/{deviceId}', params: [path] } });
    expect(found.filter((message) => message.includes('has no'))).toHaveLength(1);
  });
});

describe('a query parameter', () => {
  test.each<[object, string[]]>([
    [{ type: 'file' }, [lost('file', 'a type that a query can have')]],
    [{ type: 'array', example: [] }, [lost('[]', 'values without “&”, at least one')]],
    [{ type: 'array', example: ['a&b'] }, [lost('["a&b"]', 'values without “&”, at least one')]],
    [{ default: 1, example: 'one' }, ['Unexpected value of a: “one”, expected “integer, the type of the default”']],
    [{ default: 1.5, example: 'one' }, ['Unexpected value of a: “one”, expected “number, the type of the default”']],
    [{ default: true, example: 'one' }, ['Unexpected value of a: “one”, expected “boolean, the type of the default”']],
    [{ default: 1, enum: ['1', 'b'] }, ['Unexpected value of a: “b”, expected “integer, the type of the default”']],
    [{ enum: ['a,b', 'c'] }, [lost('a,b, c', 'accepted values without commas and backquotes')]],
    [{ enum: ['"b"'] }, [lost('"b"', 'accepted values without commas and backquotes')]],
    [{ enum: ['a`b'] }, []],
    [{ type: 'object', example: { a: 1 } }, []],
    [{ type: 'array', example: null }, []],
    [{ default: 'x', schema, type: 'file' }, []],
  ])('%j', (parameter, want) => {
    expect(messages([{ in: 'query', name: 'a', description: '', ...parameter }])).toEqual(want);
  });

  const one = (parameter: object): unknown =>
    withoutPlaces(
      operationOf({ action: { params: [{ in: 'query', name: 'a', description: '', ...parameter }] } })
        .queryParameters[0],
    );

  test.each<[object, object]>([
    [{ example: null }, { example: { value: { kind: 'value', text: 'null' } } }],
    [{ example: 0 }, { example: { value: { kind: 'value', text: '0' } } }],
    [{ example: { b: 1 }, type: 'array' }, { example: { value: { kind: 'nested', text: 'a[b]=1' } } }],
    [{ example: { b: 1 }, type: 'object' }, { example: { value: { kind: 'value', text: '{"b":1}' } } }],
    [{ example: 'x', schema }, { example: { value: { kind: 'value', text: 'x' } } }],
    [{ type: 'number' }, { type: { value: 'number' } }],
    [{ default: '1.5' }, { type: { value: 'string' } }],
    [{ required: true }, { required: { value: true } }],
    [
      { description: 'Text', enum: ['a,b'] },
      { description: { value: 'Text' }, acceptedValues: [] },
    ],
    [{ description: 'Deprecated: Text', deprecated: true }, { description: { value: 'Deprecated. Text' } }],
    [{ description: 'DEPRECATED. Text', deprecated: true }, { description: { value: 'Deprecated. Text' } }],
    [
      { description: 'Is deprecated now', deprecated: true },
      { description: { value: 'Deprecated. Is deprecated now' } },
    ],
    [{ description: '(deprecated) Text' }, { description: { value: '(deprecated) Text' }, isDeprecated: false }],
  ])('%j is read', (parameter, want) => {
    expect(one(parameter)).toMatchObject(want);
  });

  test.each([{ default: 1 }, { default: true }, { default: 'x' }, { default: 1, example: '2' }, { type: 'string' }])(
    '%j states no type',
    (parameter) => {
      expect(one(parameter)).not.toHaveProperty('type');
    },
  );
});

describe('a body', () => {
  const body = { in: 'body', name: 'device', description: '' };
  const part = { in: 'multipart', name: 'a', description: 'Text' };

  test.each<[readonly object[], string[]]>([
    [[{ ...body, schema }], []],
    [[body], ['the body device has no “schema”']],
    [
      [
        { ...body, schema },
        { ...body, name: 'b', schema },
      ],
      [lost('b', 'one body of a request')],
    ],
    [
      [
        { ...body, schema },
        { ...part, type: 'file' },
      ],
      [lost('a', 'one body of a request')],
    ],
    [
      [
        { ...part, type: 'file' },
        { ...part, name: 'b' },
      ],
      [],
    ],
    [[{ ...part, type: 'array' }], [lost('array', 'a type that a part can have')]],
  ])('%j', (params, want) => {
    expect(messages(params)).toEqual(want);
  });

  test('has its own example before that of its schema', () => {
    const example = (own: object): unknown => {
      const read = operationOf({ action: { params: [{ ...body, schema, ...own }] } }).body;
      return read?.kind === 'json' && read.example?.text;
    };
    expect([example({}), example({ example: [1] })]).toEqual(['{\n  "count": 0\n}', '[\n  1\n]']);
  });

  test.each<[object, string, string | undefined]>([
    [{}, 'string', undefined],
    [{ example: 'x' }, 'string', 'x'],
    [{ example: 1 }, 'integer', '1'],
    [{ example: 1.5 }, 'number', '1.5'],
    [{ default: false, example: 'x' }, 'boolean', 'x'],
    [{ default: 2 }, 'integer', undefined],
    [{ type: 'file' }, 'file', undefined],
    [{ type: 'array', example: [1] }, 'string', '[1]'],
    [{ type: 'string', example: true }, 'boolean', 'true'],
    [{ type: 'string', schema }, 'object', '{"count":0}'],
    [{ schema, example: { count: 1 } }, 'object', '{"count":1}'],
  ])('a part %j', (parts, type, example) => {
    const { body: form } = operationOf({ action: { params: [{ ...part, ...parts }] } });
    const [row] = form?.kind === 'multipart' ? form.parts : [];
    expect([row?.type.value, row?.example?.value]).toEqual([type, example]);
  });

  test('a part has what a query parameter has', () => {
    const stated = { default: 'b', enum: ['b', 'c'], minLength: 1, required: true };
    const { body: form } = operationOf({ action: { params: [{ ...part, ...stated }] } });
    expect(withoutPlaces(form?.kind === 'multipart' && form.parts)).toEqual([
      {
        name: { value: 'a' },
        required: { value: true },
        type: { value: 'string' },
        description: { value: 'Text. Accepted values are: b, c' },
        default: { value: 'b' },
        acceptedValues: [{ value: 'b' }, { value: 'c' }],
        pattern: { value: '^[\\s\\S]{1,}$' },
      },
    ]);
  });

  test.each([
    [[part, { ...part, name: 'b', required: true }], 1],
    [[part], 0],
  ])('curl sends the required parts of %j', (params, count) => {
    expect(operationOf({ action: { params } }).curl?.form).toHaveLength(count);
  });
});
