import { describe, expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, resourceText, schemas, schemaText, table } from '../../support/page.ts';

const header = 'Name | Required | Description | Default | Example | Type';

/** The parameter of a row, without the members that are equal for all rows, and the codes of the diagnostics. */
function compiled(row: string): { parameter: unknown; codes: string[] } {
  const request = `### Request Query Parameters\n\n${table(header, row)}`;
  const { document, diagnostics } = compileTexts({
    'devices.md': resourceText(operationText({ request })),
    'schemas.md': schemas(schemaText('Query', '{ "type": "object", "properties": { "name": { "type": "string" } } }')),
  });
  const [found] = document.paths['/devices']?.get?.parameters ?? [];
  if (!found) throw new Error('no parameter');
  const { name, in: place, description, required, ...parameter } = found;
  expect({ name, place, required }).toEqual({ name: 'a', place: 'query', required: false });
  expect(description).toBeDefined();
  return { parameter, codes: diagnostics.map(({ code }) => code).filter((code) => code !== 'schema/unreferenced') };
}

const nested = { style: 'deepObject', explode: true };
const indexed = { style: 'form', explode: true, 'x-array-format': 'indices' };
const link = 'See [Query](schemas.md#query).';
const query = { $ref: '#/components/schemas/Query' };

describe('a stated type', () => {
  test.for<[row: string, want: object]>([
    ['a | N | Text. | 0 | a=10 | integer', { schema: { type: 'integer', default: 0 }, example: 10 }],
    ['a | N | Text. | 0 | a=1.5 | number', { schema: { type: 'number', default: 0 }, example: 1.5 }],
    ['a | N | Text. | true | a=false | boolean', { schema: { type: 'boolean', default: true }, example: false }],
    ['a | N | Text. | 0 | a=10 | string', { schema: { type: 'string', default: '0' }, example: '10' }],
    ['a | N | Text. | | a={"b":1} | string', { schema: { type: 'string' }, example: '{"b":1}' }],
    ['a | N | Text. | | | integer', { schema: { type: 'integer' } }],
    [
      'a | N | Accepted values are: 1, 2 | 1 | a=2 | integer',
      { schema: { type: 'integer', enum: [1, 2], default: 1 }, example: 2 },
    ],
    [`a | N | ${link} | | a=b | string`, { schema: { type: 'string' }, example: 'b' }],
    ['a | N | Text. | | | array', { ...indexed, schema: { type: 'array', items: {} } }],
    [
      'a | N | Text. | ["x"] | a[0]=x | array',
      { ...indexed, schema: { type: 'array', items: { type: 'string' }, default: ['x'] }, example: ['x'] },
    ],
    [
      'a | N | Accepted values are: x, y | | a[0]=x&a[1]=y | array',
      { ...indexed, schema: { type: 'array', items: { type: 'string', enum: ['x', 'y'] } }, example: ['x', 'y'] },
    ],
    [
      'a | N | Text. | | a=["x"] | array',
      { content: { 'application/json': { schema: { type: 'array', items: { type: 'string' } }, example: ['x'] } } },
    ],
    ['a | N | Text. | | a[b]=x | object', { ...nested, schema: { type: 'object' }, example: { b: 'x' } }],
    [
      `a | N | ${link} | | a[name]=x | object`,
      { ...nested, schema: { ...query, type: 'object' }, example: { name: 'x' } },
    ],
    [
      `a | N | ${link} | | a={"name":"x"} | object`,
      { content: { 'application/json': { schema: { ...query, type: 'object' }, example: { name: 'x' } } } },
    ],
    [
      'a | N | Blank or not provided turns it off. | | a=1 | integer',
      { allowEmptyValue: true, schema: { type: 'integer' }, example: 1 },
    ],
  ])('%s', ([row, want]) => {
    expect(compiled(row)).toEqual({ parameter: want, codes: [] });
  });
});

describe('a literal of another type is reported once; a default is left out, an example is moved to an extension', () => {
  test.for<[row: string, code: string, want: object]>([
    ['a | N | Text. | first | | integer', 'parameter/not-of-type', { schema: { type: 'integer' } }],
    [
      'a | N | Text. | | a=1.5 | integer',
      'parameter/not-of-type',
      { schema: { type: 'integer' }, 'x-invalid-example': '1.5' },
    ],
    [
      'a | N | Text. | | a=01 | number',
      'parameter/not-of-type',
      { schema: { type: 'number' }, 'x-invalid-example': '01' },
    ],
    [
      'a | N | Text. | | a[0]=x | string',
      'parameter/not-of-type',
      { schema: { type: 'string' }, 'x-invalid-example': 'a[0]=x' },
    ],
    [
      'a | N | Text. | | a[b]=x | array',
      'parameter/not-of-type',
      { ...indexed, schema: { type: 'array', items: {} }, 'x-invalid-example': 'a[b]=x' },
    ],
    [
      'a | N | Text. | | a={"b":1} | array',
      'parameter/not-of-type',
      { ...indexed, schema: { type: 'array', items: {} }, 'x-invalid-example': '{"b":1}' },
    ],
    [
      'a | N | Accepted values are: 1, two | | a=1 | integer',
      'parameter/not-of-type',
      { schema: { type: 'integer', enum: [1] }, example: 1 },
    ],
    [
      'a | N | Accepted values are: 1, 2 | | a=three | integer',
      'parameter/example-not-accepted',
      { schema: { type: 'integer', enum: [1, 2] }, 'x-invalid-example': 'three' },
    ],
    [
      `a | N | ${link} | | a[0]=x | array`,
      'example/invalid',
      { ...indexed, schema: { ...query, type: 'array', items: { type: 'string' } }, 'x-invalid-example': ['x'] },
    ],
    [
      'a | N | Accepted values are: x, y | | a[0]=z | array',
      'example/invalid',
      {
        ...indexed,
        schema: { type: 'array', items: { type: 'string', enum: ['x', 'y'] } },
        'x-invalid-example': ['z'],
      },
    ],
    [
      'a | N | Text. | | a=1 | int',
      'parameter/type',
      { schema: { type: 'integer' }, example: 1, 'x-inferred': 'example' },
    ],
  ])('%s', ([row, code, want]) => {
    expect(compiled(row)).toEqual({ parameter: want, codes: [code] });
  });
});
