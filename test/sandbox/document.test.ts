import { expect, test } from 'vitest';
import {
  acceptsProperty,
  answerSchema,
  bodySchema,
  componentName,
  isDocument,
  isStated,
  propertiesOf,
  resolved,
  type SandboxDocument,
  type SandboxOperation,
  withParts,
} from '../../sandbox/document.ts';

const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Thing: { properties: { a: 1, b: 2 } },
  Other: { properties: { b: 3, c: 4 } },
  Both: { allOf: [ref('Thing'), { oneOf: [ref('Other')] }], properties: { c: 5 } },
  Named: { title: 'Named', description: 'Only a name' },
};
const document: SandboxDocument = { paths: {}, components: { schemas } };

test.each([
  [{ paths: {} }, true],
  [{ paths: [] }, false],
  [{}, false],
  [null, false],
])('%j is a document: %s', (value, want) => {
  expect(isDocument(value)).toBe(want);
});

test.each([
  [ref('Thing'), 'Thing'],
  [{ $ref: '#/components/responses/Thing' }, undefined],
  [{ $ref: 'x#/components/schemas/Thing' }, undefined],
  [{ $ref: 5 }, undefined],
  [{}, undefined],
  [true, undefined],
])('%j names the component %s', (schema, name) => {
  expect(componentName(schema)).toBe(name);
  expect(resolved(document, schema)).toBe(name === undefined ? schema : schemas.Thing);
});

test('a schema with those that it combines', () => {
  expect(withParts(document, ref('Both'))).toEqual([
    schemas.Both,
    schemas.Thing,
    { oneOf: [ref('Other')] },
    schemas.Other,
  ]);
  expect(withParts(document, true)).toEqual([]);
});

test('a component that is not there', () => {
  expect(resolved(document, ref('None'))).toBeUndefined();
  expect(resolved({ paths: {} }, ref('Thing'))).toBeUndefined();
  expect(resolved({ paths: {}, components: {} }, ref('Thing'))).toBeUndefined();
});

test.each([
  [ref('Thing'), { a: 1, b: 2 }],
  [ref('Both'), { a: 1, b: 3, c: 5 }],
  [
    { anyOf: [ref('Thing')], allOf: 5 },
    { a: 1, b: 2 },
  ],
  [{ type: 'object' }, {}],
  [true, {}],
])('the properties of %j, those of the schema itself last', (schema, want) => {
  expect(propertiesOf(document, schema)).toEqual(want);
});

test.each<[unknown, string, boolean]>([
  [true, 'x', true],
  [ref('None'), 'x', true],
  [{}, 'x', true],
  [{ properties: { a: {} } }, 'a', true],
  [{ properties: { a: {} } }, 'x', false],
  [{ properties: { a: {} } }, 'constructor', false],
  [{ properties: { a: {} }, additionalProperties: {} }, 'x', true],
  [{ additionalProperties: false }, 'x', true],
  [{ patternProperties: { '^x+$': {} } }, 'xx', true],
  [{ patternProperties: { '^x+$': {}, '^y$': {} } }, 'y', true],
  [{ patternProperties: { '^\\p{Lu}$': {} } }, 'Ü', true],
  [{ patternProperties: { '^x+$': {} } }, 'y', false],
  [{ properties: { a: {} }, patternProperties: { '^x$': {} } }, 'a', true],
  [{ properties: { a: {} }, patternProperties: { '^x$': {} } }, 'x', true],
  [ref('Both'), 'a', true],
  [ref('Both'), 'x', false],
  [{ oneOf: [ref('Thing'), ref('Other')] }, 'c', true],
  [{ oneOf: [ref('Thing'), ref('Other')] }, 'x', false],
])('%j accepts %s: %s', (schema, name, want) => {
  expect(acceptsProperty(document, schema, name)).toBe(want);
});

test.each([
  [ref('Thing'), true],
  [ref('Named'), false],
  [ref('None'), false],
  [{}, false],
  [true, false],
])('%j states what a value is: %s', (schema, want) => {
  expect(isStated(document, schema)).toBe(want);
});

const operation = (responses: object, requestBody?: object): SandboxOperation => ({
  ...{ operationId: 'a', responses: responses as SandboxOperation['responses'] },
  ...(requestBody && { requestBody: requestBody as NonNullable<SandboxOperation['requestBody']> }),
});
const json = (schema: unknown): object => ({ content: { 'application/json': { schema } } });

test('the schema of the first JSON response of a success', () => {
  const stream = { content: { 'text/event-stream': {} } };
  expect(answerSchema(operation({ 400: json('x'), 201: stream, 202: json('y'), 203: json('z') }))).toBe('y');
  expect(answerSchema(operation({ 200: {}, 400: json('x') }))).toBeUndefined();
  expect(answerSchema(undefined)).toBeUndefined();
});

test('the schema of a JSON body', () => {
  expect(bodySchema(operation({}, json('x')))).toBe('x');
  expect(bodySchema(operation({}, { content: { 'text/plain': { schema: 'x' } } }))).toBeUndefined();
  expect(bodySchema(operation({}))).toBeUndefined();
});
