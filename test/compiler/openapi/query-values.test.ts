import { describe, expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { compile } from '../../../scripts/compiler/compile.ts';
import { compileTexts, filesOf } from '../../support/compile-texts.ts';
import { operationText, resourceText, schemas, schemaText, table } from '../../support/page.ts';

const header = 'Name | Required | Description | Default | Example | Type';

const pagesWith = (row: string): Record<string, string> => ({
  'devices.md': resourceText(operationText({ request: `### Request Query Parameters\n\n${table(header, row)}` })),
  'schemas.md': schemas(
    schemaText('Query', '{ "type": "object", "properties": { "name": { "type": "string" } } }'),
    schemaText('Count', '{ "type": "integer", "maximum": 9 }'),
  ),
});

/** The parameter of a row, without the members that are equal for all rows, and the codes of the diagnostics. */
function found({ document, diagnostics }: Compilation): { parameter: unknown; codes: string[] } {
  const [first] = document.paths['/devices']?.get?.parameters ?? [];
  if (!first) throw new Error('no parameter');
  const { name: _, in: __, description: ___, required: ____, ...parameter } = first;
  return { parameter, codes: diagnostics.map(({ code }) => code).filter((code) => code !== 'schema/unreferenced') };
}

const compiled = (row: string): ReturnType<typeof found> => found(compileTexts(pagesWith(row)));

const nested = { style: 'deepObject', explode: true };
const indexed = { style: 'form', explode: true, 'x-array-format': 'indices' };
const json = (media: object): object => ({ content: { 'application/json': media } });
const inferred = { 'x-inferred': 'example' };
const link = 'See [Query](schemas.md#query).';
const query = { $ref: '#/components/schemas/Query' };
const count = { $ref: '#/components/schemas/Count' };

describe('a literal decides the type if the type writes it back unchanged', () => {
  test.for<[literal: string, type: string, value: unknown]>([
    ['0', 'integer', 0],
    ['-5', 'integer', -5],
    ['9007199254740991', 'integer', 9007199254740991],
    ['1.5', 'number', 1.5],
    ['-0.25', 'number', -0.25],
    ['true', 'boolean', true],
    ['007', 'string', '007'],
    ['00', 'string', '00'],
    ['-0', 'string', '-0'],
    ['+1', 'string', '+1'],
    ['+4912345678', 'string', '+4912345678'],
    ['1.0', 'string', '1.0'],
    ['0.10', 'string', '0.10'],
    ['.5', 'string', '.5'],
    ['1e5', 'string', '1e5'],
    ['1e400', 'string', '1e400'],
    ['0x10', 'string', '0x10'],
    ['1_000', 'string', '1_000'],
    ['Infinity', 'string', 'Infinity'],
    ['NaN', 'string', 'NaN'],
    ['9007199254740992', 'string', '9007199254740992'],
    ['9223372036854775807', 'string', '9223372036854775807'],
    ['575123456789012345678901', 'string', '575123456789012345678901'],
    ['0.1234567890123456789', 'string', '0.1234567890123456789'],
  ])('%s', ([text, type, value]) => {
    expect(compiled(`a | N | Text. | ${text} | | `)).toEqual({
      parameter: { schema: { type, default: value }, 'x-inferred': 'default' },
      codes: [],
    });
    expect(compiled(`a | N | Text. | | a=${text} | `)).toEqual({
      parameter: { schema: { type }, example: value, 'x-inferred': 'example' },
      codes: [],
    });
  });
});

describe('default and example are in the document, also if the type is not that of a literal', () => {
  test.for<[row: string, parameter: object, ...codes: string[]]>([
    [
      'a | N | Text. | {"b":1} | a={"b":2} | ',
      { ...json({ schema: { type: 'object', default: { b: 1 } }, example: { b: 2 } }), ...inferred },
    ],
    [
      'a | N | Text. | [1.0, -0] | a[0]=x | ',
      { ...indexed, schema: { type: 'array', items: {}, default: [1, 0] }, example: ['x'], ...inferred },
    ],
    [
      'a | N | Text. | a[0][b]=y | a[0][b]=x | ',
      {
        ...indexed,
        schema: { type: 'array', items: { type: 'object' }, default: [{ b: 'y' }] },
        example: [{ b: 'x' }],
        ...inferred,
      },
    ],
    [
      'a | N | Text. Accepted values are: x, y | ["x"] | a=["x","y"] | ',
      {
        ...json({
          schema: { type: 'array', items: { type: 'string', enum: ['x', 'y'] }, default: ['x'] },
          example: ['x', 'y'],
        }),
        ...inferred,
      },
    ],
    [
      'a | N | Text. | a[0]b=y | a[0]=x | ',
      {
        ...indexed,
        schema: { type: 'array', items: { type: 'string' }, 'x-invalid-default': 'a[0]b=y' },
        example: ['x'],
        ...inferred,
      },
      'parameter/invalid-default',
    ],
    [
      `a | N | Text. | | a=${'['.repeat(81)}${']'.repeat(81)} | `,
      { schema: { type: 'string' }, example: `${'['.repeat(81)}${']'.repeat(81)}`, 'x-inferred': 'example' },
      'json/too-deep',
    ],
    [`a | N | ${link} | {"name":"x"} | | `, { ...nested, schema: { ...query, default: { name: 'x' } } }],
    [
      `a | N | ${link} | a[name]=y | a[name]=x | `,
      { ...nested, schema: { ...query, default: { name: 'y' } }, example: { name: 'x' } },
    ],
    ['a | N | [Count](schemas.md#count) | 5 | a=6 | ', { ...nested, schema: { ...count, default: 5 }, example: 6 }],
    [
      'a | N | Text. | all | a={"b":2} | ',
      { ...json({ schema: { type: 'object', 'x-invalid-default': 'all' }, example: { b: 2 } }), ...inferred },
      'parameter/invalid-default',
    ],
    [
      'a | N | Text. | 575123456789012345678901 | a[0]=x | ',
      {
        ...indexed,
        schema: { type: 'array', items: { type: 'string' }, 'x-invalid-default': '575123456789012345678901' },
        example: ['x'],
        ...inferred,
      },
      'parameter/invalid-default',
    ],
    [
      `a | N | ${link} | x | | `,
      { ...nested, schema: { ...query, 'x-invalid-default': 'x' } },
      'parameter/invalid-default',
    ],
    [
      `a | N | ${link} | {"name":1} | | object`,
      { ...nested, schema: { ...query, type: 'object', 'x-invalid-default': { name: 1 } } },
      'parameter/invalid-default',
    ],
    [`a | N | ${link} | | a=x | `, { ...nested, schema: query, 'x-invalid-example': 'x' }, 'example/invalid'],
    [
      `a | N | ${link} | | a={"name":1} | `,
      json({ schema: query, 'x-invalid-example': { name: 1 } }),
      'example/invalid',
    ],
  ])('%s', ([row, parameter, ...codes]) => {
    expect(compiled(row)).toEqual({ parameter, codes });
  });
});

describe('numbers that a double cannot represent are reported', () => {
  test.for<[row: string, parameter: object]>([
    [
      'a | N | Text. | | a={"b":9007199254740993} | ',
      { ...json({ schema: { type: 'object' }, example: { b: 9007199254740992 } }), ...inferred },
    ],
    ['a | N | Text. | 1e400 | | string', { schema: { type: 'string', default: '1e400' } }],
    ['a | N | Text. | 9007199254740993 | | integer', { schema: { type: 'integer', default: 9007199254740992 } }],
    [`a | N | Text. | | a=1${'0'.repeat(400)} | number`, { schema: { type: 'number' }, example: Number.MAX_VALUE }],
    [
      'a | N | Text. | [1e400] | | array',
      { ...indexed, schema: { type: 'array', items: { type: 'number' }, default: [Number.MAX_VALUE] } },
    ],
    ['a | N | Text. | -0 | a=1.0 | number', { schema: { type: 'number', default: 0 }, example: 1 }],
  ])('%s', ([row, parameter]) => {
    const { codes, ...rest } = compiled(row);
    expect(rest).toEqual({ parameter });
    const isKept = row.endsWith('string') || row.includes('-0');
    expect(codes).toEqual(isKept ? [] : ['json/number']);
  });

  test('at the cell', () => {
    const { diagnostics, texts } = compileTexts(pagesWith('a | N | Text. | | a={"b":1e400} | '));
    const [number] = diagnostics.filter(({ code }) => code === 'json/number');
    const line = texts.get('devices.md')?.split('\n')[(number?.line ?? 0) - 1];
    expect(line?.slice((number?.column ?? 0) - 1)).toMatch(/^a=\{"b":1e400\}/);
    expect(number?.message).toBe('Number “1e400” is read as 1.7976931348623157e+308');
  });
});

describe('a value that contains $ref becomes text', () => {
  test.for<[row: string, parameter: object, ...codes: string[]]>([
    ['a | N | Text. | | a={"$ref":"#/x"} | ', { schema: { type: 'string' }, example: '{"$ref":"#/x"}', ...inferred }],
    [
      'a | N | Text. | | a[$ref]=#/x | ',
      { ...nested, schema: { type: 'object' }, 'x-invalid-example': 'a[$ref]=#/x', ...inferred },
      'json/reference',
    ],
    [
      'a | N | Text. | {"b":{"$ref":"#/x"}} | a={"$ref":"#/x"} | object',
      json({ schema: { type: 'object', 'x-default': '{"b":{"$ref":"#/x"}}' }, 'x-invalid-example': '{"$ref":"#/x"}' }),
      'json/reference',
      'json/reference',
    ],
    [
      `a | N | ${link} | {"$ref":"#/x"} | | `,
      { ...nested, schema: { ...query, 'x-default': '{"$ref":"#/x"}' } },
      'json/reference',
    ],
  ])('%s', ([row, parameter, ...codes]) => {
    expect(compiled(row)).toEqual({ parameter, codes });
  });
});

test('a default of a patch is checked as well', () => {
  const actions = [
    {
      target: '$.paths["/devices"].get.parameters[0]',
      description: 'Why.',
      update: { schema: { default: 'first' } },
    },
  ];
  const text = JSON.stringify({ overlay: '1.0.0', info: {}, actions });
  const compilation = compile(filesOf(pagesWith('a | N | Text. | 0 | a=1 | integer')), {
    facts: { info: { title: 'Test', version: '0.0.0' } },
    patches: [{ path: 'patch.yaml', text }],
  });
  expect(found(compilation)).toEqual({
    parameter: { schema: { type: 'integer', 'x-invalid-default': 'first' }, example: 1 },
    codes: ['parameter/invalid-default'],
  });
});
