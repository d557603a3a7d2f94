import { describe, expect, test } from 'vitest';
import { reporter } from '../../../scripts/compiler/diagnostics/reporter.ts';
import { prepareSchema } from '../../../scripts/compiler/examples/prepared.ts';
import { exampleOf, linkedExamples, settleOperation, settleSchema } from '../../../scripts/compiler/examples/settle.ts';
import { withOrigin } from '../../../scripts/compiler/model/origin.ts';
import type { OperationObject, Schema } from '../../../scripts/compiler/openapi/openapi.ts';

const at = (line: number) => ({ file: 'a.md', line, column: 1, endLine: line, endColumn: 2 });

/** Components by name, with what the checks of their examples report. */
function checks(schemas: Readonly<Record<string, Schema>>) {
  const reported: string[] = [];
  const report = reporter(({ line, code, actual = '' }) => reported.push(`${line} ${code}: ${actual}`));
  const prepared = new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      prepareSchema(schema, `/components/schemas/${name}`, report),
    ]),
  );
  const prepare = (name: string) => prepared.get(name);
  return {
    reported,
    schema: (name: string) => settleSchema(name, schemas[name] ?? true, prepare, report),
    operation: (object: OperationObject, ...withExample: string[]) =>
      settleOperation(object, (name) => withExample.includes(name), prepare, report),
  };
}
const reference = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const operation = (more: Partial<OperationObject>): OperationObject => ({
  operationId: 'a.get',
  tags: [],
  summary: '',
  responses: {},
  ...more,
});

describe('the example of a component', () => {
  test.each<[string, Schema, string | undefined]>([
    ['accepted', { type: 'string', examples: ['a'] }, undefined],
    ['rejected', { type: 'string', examples: [1] }, 'Instance type "number" is invalid. Expected "string"'],
    [
      'rejected deep inside',
      { properties: { a: { items: { maximum: 3 } } }, examples: [{ a: [1, 9] }] },
      'a.1: 9 is greater than 3',
    ],
    ['of a schema that accepts all', { examples: [{}] }, undefined],
    [
      'with a reference to another one',
      { properties: { n: reference('Number') }, examples: [{ n: 'x' }] },
      'n: Instance type "string" is invalid. Expected "number"',
    ],
    [
      'with a reference to itself',
      { properties: { n: reference('A') }, required: ['n'], examples: [{ n: {} }] },
      'n: Instance does not have required property "n"',
    ],
    [
      'with a name that has a slash',
      { properties: { 'a/b': { type: 'string' } }, examples: [{ 'a/b': 1 }] },
      'a/b: Instance type "number" is invalid. Expected "string"',
    ],
    ['that is too long to be matched', { pattern: '^a$', examples: ['b'.repeat(1001)] }, undefined],
  ])('%s', (_, schema, problem) => {
    const { schema: settle, reported } = checks({
      A: withOrigin(schema as object, at(3)) as Schema,
      Number: { type: 'number' },
    });
    const settled = settle('A') as Exclude<Schema, boolean>;
    const [example] = exampleOf(schema) ?? [];
    if (problem === undefined) expect(settled).toEqual(schema);
    else {
      expect(settled).not.toHaveProperty('examples');
      expect(settled).toHaveProperty('x-invalid-example', example);
    }
    expect(reported).toEqual(problem === undefined ? [] : [`3 example/invalid: ${problem}`]);
    expect(schema).toHaveProperty('examples');
  });

  test('a schema that refers only to itself accepts nothing', () => {
    const { schema, reported } = checks({ A: withOrigin({ ...reference('A'), examples: [1] }, at(3)) });
    expect(schema('A')).toMatchObject({ 'x-invalid-example': 1 });
    expect(reported).toEqual(['3 example/invalid: its schema refers to itself without end']);
  });

  test.each<[string, Schema]>([
    ['true', true],
    ['none', { type: 'string' }],
    ['an empty list', { type: 'string', examples: [] }],
    ['no list', { type: 'string', examples: 1 }],
  ])('%s: the schema stays as it is', (_, schema) => {
    const { schema: settle, reported } = checks({ A: schema });
    expect(settle('A')).toEqual(schema);
    expect(reported).toEqual([]);
  });

  test('an unsafe pattern is reported and not matched', () => {
    const { schema, reported } = checks({ A: withOrigin({ pattern: '(a+)+$', examples: ['b'] }, at(2)) });
    expect(schema('A')).toMatchObject({ pattern: '(a+)+$', examples: ['b'] });
    expect(reported).toEqual(['2 schema/unsafe-pattern: (a+)+$']);
  });
});

describe('the examples of an operation', () => {
  const string = { type: 'string' };
  const media = (example: unknown, schema: Schema = string) => ({
    content: { 'application/json': { schema, example } },
  });

  test('are moved aside where they are rejected', () => {
    const given = operation({
      parameters: [
        { name: 'a', in: 'query', schema: string, example: 1 },
        { name: 'b', in: 'query', schema: string, example: 'x' },
        { name: 'c', in: 'query', ...media({}) },
        { name: 'd', in: 'query', schema: string },
        { name: 'e', in: 'query', example: 1 },
      ],
      requestBody: { required: true, ...media(2) },
      responses: {
        200: { description: '', ...media(3) },
        400: { description: '', ...media('fine') },
        404: { description: '' },
      },
    });
    const copy = structuredClone(given);
    const { operation: settle } = checks({});
    const aside = (value: unknown) => ({
      content: { 'application/json': { schema: string, 'x-invalid-example': value } },
    });
    expect(settle(given)).toEqual(
      operation({
        parameters: [
          { name: 'a', in: 'query', schema: string, 'x-invalid-example': 1 },
          { name: 'b', in: 'query', schema: string, example: 'x' },
          { name: 'c', in: 'query', ...aside({}) },
          { name: 'd', in: 'query', schema: string },
          { name: 'e', in: 'query', example: 1 },
        ],
        requestBody: { required: true, ...aside(2) },
        responses: {
          200: { description: '', ...aside(3) },
          400: { description: '', ...media('fine') },
          404: { description: '' },
        },
      }),
    );
    expect(given).toEqual(copy);
  });

  test.each([
    ['accepted values', []],
    ['example', ['5 example/invalid: Instance type "number" is invalid. Expected "string"']],
  ] as const)('inferred from %s', (from, want) => {
    const parameter = { name: 'a', in: 'query' as const, schema: string, example: 1, 'x-inferred': from };
    const { operation: settle, reported } = checks({});
    settle(operation({ parameters: [withOrigin(parameter, at(5))] }));
    expect(reported).toEqual(want);
  });

  test('successful responses refer to the examples of their schemas', () => {
    const json = (schema: Schema) => ({ description: '', content: { 'application/json': { schema } } });
    const given = operation({
      responses: {
        200: json(reference('A')),
        201: json(reference('B')),
        202: json({ type: 'array', items: reference('A') }),
        203: json({ $ref: '#/components/schemas/A/properties/b' }),
        204: { description: '' },
        206: { description: '', content: { 'text/plain': { schema: reference('A') } } },
        400: json(reference('A')),
      },
    });
    const settled = checks({}).operation(given, 'A');
    expect(settled.responses[200]?.content?.['application/json']?.examples).toEqual({
      A: { $ref: '#/components/examples/A' },
    });
    expect(settled.responses).toEqual({
      ...given.responses,
      200: {
        description: '',
        content: {
          'application/json': { schema: reference('A'), examples: { A: { $ref: '#/components/examples/A' } } },
        },
      },
    });
    expect(linkedExamples(settled)).toEqual(['A']);
    expect(linkedExamples(given)).toEqual([]);
  });
});

test.each<[Schema | undefined, unknown]>([
  [undefined, undefined],
  [true, undefined],
  [{}, undefined],
  [{ examples: 1 }, undefined],
  [{ examples: [] }, []],
  [{ examples: [1, 2] }, [1, 2]],
])('the examples of %j', (schema, want) => expect(exampleOf(schema)).toEqual(want));
