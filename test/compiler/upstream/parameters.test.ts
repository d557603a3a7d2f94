import { describe, expect, test } from 'vitest';
import { readParameters } from '../../../scripts/compiler/upstream/parameters.ts';
import { withoutPlaces } from '../../support/without-places.ts';
import { nodeOf, reported } from './reported.ts';

const read = (...parameters: unknown[]) => {
  const node = nodeOf(parameters);
  return reported((report) => readParameters(node.kind === 'array' ? node.items : [], 'x', report));
};

test('all that a parameter states', () => {
  const { result, messages } = read({
    in: 'query',
    name: 'a',
    description: 'Text',
    required: true,
    type: 'number',
    default: 0,
    example: 1.5,
    enum: ['1', '2'],
    schema: { $ref: '#/definitions/devices' },
    pattern: '^a',
    minLength: 0,
    maxLength: 9,
    deprecated: true,
  });
  expect(messages).toEqual([]);
  expect(withoutPlaces(result)).toEqual({
    path: [],
    query: [
      {
        name: { value: 'a' },
        description: { value: 'Text' },
        required: { value: true },
        type: { value: 'number' },
        default: { value: 0 },
        example: { kind: 'scalar', value: 1.5 },
        accepted: [{ value: '1' }, { value: '2' }],
        schema: { value: 'devices' },
        pattern: { value: '^a' },
        minLength: { value: 0 },
        maxLength: { value: 9 },
        isDeprecated: true,
      },
    ],
    body: [],
    multipart: [],
  });
  expect(result.query[0]?.at).toMatchObject({ file: 'a.json', line: 1, column: 2 });
});

test('what a parameter does not state', () => {
  const { result, messages } = read({ in: 'query', name: 'a', deprecated: false });
  expect(messages).toEqual([]);
  expect(withoutPlaces(result.query)).toEqual([
    { name: { value: 'a' }, description: { value: '' }, required: { value: false }, accepted: [], isDeprecated: false },
  ]);
});

test('parameters by their place in a request', () => {
  const names = ['path', 'query', 'body', 'multipart', 'query'].map((place, i) => ({
    in: place,
    name: `${place}${i}`,
    required: true,
  }));
  const { result } = read(...names);
  expect(Object.entries(result).map(([place, all]) => [place, ...all.map(({ name }) => name.value)])).toEqual([
    ['path', 'path0'],
    ['query', 'query1', 'query4'],
    ['body', 'body2'],
    ['multipart', 'multipart3'],
  ]);
});

const lost = (actual: string, expected: string): string => `A page cannot state “${actual}”, expected ${expected}`;
const member = (actual: string, place: string): string => lost(actual, `no such member of the ${place} parameter a`);
const places = 'one of path, query, body, multipart';
const types = 'one of string, number, integer, boolean, array, object, file';
const schema = { $ref: '#/definitions/devices' };

describe('what is reported', () => {
  test.each<[object, number, string]>([
    [{ in: 'header' }, 0, `Unexpected in of the parameter a of x: “header”, expected ${places}`],
    [{ in: undefined }, 0, `Unexpected in of the parameter a of x: “”, expected ${places}`],
    [{ name: undefined }, 0, 'a parameter of x has no “name”'],
    [{ in: 'header', name: undefined }, 0, 'a parameter of x has no “name”'],
    [{ format: 'date' }, 1, 'Member “format” of a parameter of x is unknown'],
    [{ type: 'date' }, 1, `Unexpected type of the parameter a: “date”, expected ${types}`],
    [{ default: [1] }, 1, 'Unexpected default of a parameter of x: “[1]”, expected a text, a number or a boolean'],
    [{ required: 'yes' }, 1, 'Unexpected required of a parameter of x: “"yes"”, expected true or false'],
    [{ maxLength: -1 }, 1, 'Unexpected maxLength of a parameter of x: “-1”, expected an integer from 0'],
    [{ minLength: 0.5 }, 1, 'Unexpected minLength of a parameter of x: “0.5”, expected an integer from 0'],
    [{ pattern: 1 }, 1, 'Unexpected pattern of a parameter of x: “1”, expected a string'],
    [{ schema: { type: 'object' } }, 1, lost('{"type":"object"}', 'a schema as a reference, #/definitions/NAME')],
    [{ in: 'path', default: 'b' }, 1, member('default', 'path')],
    [{ in: 'path', default: '' }, 1, member('default', 'path')],
    [{ in: 'path', enum: ['b'] }, 1, member('enum', 'path')],
    [{ in: 'path', schema }, 1, member('schema', 'path')],
    [{ in: 'path', deprecated: true }, 1, member('deprecated', 'path')],
    [{ in: 'path', type: 'number' }, 1, lost('number', 'a path parameter of type string')],
    [{ in: 'path', required: false }, 1, lost('optional', 'a path parameter that is required')],
    [{ in: 'body', schema, default: false }, 1, member('default', 'body')],
    [{ in: 'body', schema, enum: ['b'] }, 1, member('enum', 'body')],
    [{ in: 'body', schema, pattern: 'b' }, 1, member('pattern', 'body')],
    [{ in: 'body', schema, minLength: 0 }, 1, member('minLength', 'body')],
    [{ in: 'body', schema, maxLength: 1 }, 1, member('maxLength', 'body')],
    [{ in: 'body', schema, deprecated: true }, 1, member('deprecated', 'body')],
    [{ in: 'body', schema, type: 'array' }, 1, lost('array', 'a body of type object with a schema')],
    [{ in: 'multipart', deprecated: true }, 1, member('deprecated', 'multipart')],
  ])('%j', (parts, count, message) => {
    const { result, messages } = read({ in: 'query', name: 'a', required: true, ...parts });
    expect(messages).toEqual([expect.stringMatching(/^a\.json:1:\d+ /)]);
    expect(messages[0]?.replace(/^\S+ /, '')).toBe(message);
    expect(Object.values(result).flat()).toHaveLength(count);
  });

  test.each<object>([
    { in: 'path', type: 'string', pattern: 'a', minLength: 1, example: 'a', enum: [], deprecated: false },
    { in: 'query', type: 'file', default: '', enum: ['b'], deprecated: true, schema },
    { in: 'body', type: 'object', schema, example: {}, enum: [] },
    { in: 'multipart', type: 'file', default: 1, enum: ['b'], schema, pattern: 'a', minLength: 1, maxLength: 2 },
  ])('nothing of %j', (parts) => {
    expect(read({ name: 'a', required: true, ...parts }).messages).toEqual([]);
  });

  test('with the place of the value, if it has one', () => {
    expect(read({ in: 'header', name: 'a' }).messages[0]).toMatch(/^a\.json:1:8 /);
    expect(read({ name: 'a' }).messages[0]).toMatch(/^a\.json:1:2 /);
    expect(read({ name: 'a', type: 'date', in: 'query' }).messages[0]).toMatch(/^a\.json:1:21 /);
  });
});

test.each<[unknown, string | undefined]>([
  [{ $ref: '#/definitions/devices' }, 'devices'],
  [{ $ref: '#/definitions/devices/a' }, undefined],
  [{ $ref: 'x#/definitions/devices' }, undefined],
  [{ $ref: '#/definitions/' }, undefined],
  [{ $ref: 1 }, undefined],
  [{ $ref: '#/definitions/devices', title: 'x' }, undefined],
  [{ ref: '#/definitions/devices' }, undefined],
  [{}, undefined],
  ['#/definitions/devices', undefined],
])('the schema %j', (value, want) => {
  const { result, messages } = read({ in: 'query', name: 'a', schema: value });
  expect(result.query[0]?.schema?.value).toBe(want);
  expect(messages).toHaveLength(want === undefined ? 1 : 0);
});
