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
    [
      'whose cause is not the first error',
      { required: ['b'], properties: { a: { type: 'string' } }, examples: [{ a: 1 }] },
      'a: Instance type "number" is invalid. Expected "string"',
    ],
    [
      'whose cause is at the deepest place of the example',
      {
        properties: { long: { type: 'string' }, a: { properties: { b: { minimum: 5 } } } },
        allOf: [{ allOf: [{ allOf: [{ required: ['c'] }] }] }],
        examples: [{ long: 1, a: { b: 1 } }],
      },
      'a.b: 1 is less than 5',
    ],
    [
      'whose cause is at the deepest place of the schema',
      { allOf: [{ maximum: 2 }], exclusiveMaximum: 2, examples: [9] },
      '9 is greater than 2',
    ],
    [
      'with equal causes, of which the first one is reported',
      { properties: { a: { type: 'string' }, b: { minimum: 5 } }, examples: [{ a: 1, b: 1 }] },
      'a: Instance type "number" is invalid. Expected "string"',
    ],
    [
      'with a reference and keywords beside it',
      { ...reference('Number'), minimum: 5, examples: [1] },
      '1 is less than 5',
    ],
    [
      'with a reference to a part of another one',
      { properties: { n: reference('Other/properties/a%23b') }, examples: [{ n: 1 }] },
      'n: Instance type "number" is invalid. Expected "string"',
    ],
    [
      'with a reference that leads to another one',
      { properties: { n: reference('Other/properties/c') }, examples: [{ n: 'x' }] },
      'n: Instance type "string" is invalid. Expected "number"',
    ],
    [
      'with a member that requires one named like a keyword',
      { dependentRequired: { $id: ['a'] }, examples: [{ $id: 'b' }] },
      'Instance has "$id" but does not have "a"',
    ],
    ['that is too long to be matched', { pattern: '^a$', examples: ['b'.repeat(1001)] }, undefined],
  ])('%s', (_, schema, problem) => {
    const { schema: settle, reported } = checks({
      A: withOrigin(schema as object, at(3)) as Schema,
      Number: { type: 'number' },
      Other: { properties: { 'a#b': { type: 'string' }, c: reference('Number'), d: false } },
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

  test('a failure of the validator that is not about the example is not hidden', () => {
    expect(() => checks({ A: { pattern: '(', examples: ['a'] } }).schema('A')).toThrow(SyntaxError);
  });

  test('the place of a rejected value is reported', () => {
    const a = withOrigin({ b: 1 }, at(6), new Map([['b', { key: at(7), value: at(8) }]]));
    const list = [withOrigin({ d: 1 }, at(9))];
    const string = { type: 'string' };
    const report = (schema: Schema, example: unknown): string[] => {
      const { schema: settle, reported } = checks({ A: withOrigin({ ...Object(schema), examples: [example] }, at(3)) });
      settle('A');
      return reported.map((line) => line.split(' ')[0] ?? '');
    };
    expect(report({ properties: { a: { properties: { b: string } } } }, { a })).toEqual(['8']);
    expect(report({ properties: { a: { required: ['c'] } } }, { a })).toEqual(['6']);
    expect(report({ properties: { list: { items: { properties: { d: string } } } } }, { list })).toEqual(['9']);
    expect(report({ properties: { toString: string, e: string } }, { e: 1 })).toEqual(['3']);
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

  test('a default is moved aside where it is rejected', () => {
    const schema = (value: unknown) => ({ type: 'string', default: value });
    const right: OperationObject['parameters'] = [{ name: 'a', in: 'query', schema: schema('x') }];
    const { operation: settle, reported } = checks({});
    expect(settle(operation({ parameters: right })).parameters).toEqual(right);
    const wrong = withOrigin({ name: 'a', in: 'query' as const, schema: schema(1) }, at(4));
    const [settled] = settle(operation({ parameters: [wrong] })).parameters ?? [];
    expect(settled?.schema).toEqual({ type: 'string', 'x-invalid-default': 1 });
    expect(reported).toEqual(['4 parameter/invalid-default: Instance type "number" is invalid. Expected "string"']);
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
        205: json({ $ref: 'other.json#/components/schemas/A' }),
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
