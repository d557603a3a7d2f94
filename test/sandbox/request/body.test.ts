import { expect, test } from 'vitest';
import { schemaChecker } from '../../../client/verify/check-schema.ts';
import type { SandboxDocument, SandboxOperation } from '../../../sandbox/document.ts';
import { Refusal } from '../../../sandbox/refusal.ts';
import { type BodyType, bodyType, checkBody } from '../../../sandbox/request/body.ts';
import type { ReadBody } from '../../../sandbox/request/received-body.ts';

const json = 'application/json';
const form = 'multipart/form-data';
const schema = { type: 'object', properties: { size: { type: 'integer' } }, required: ['size'] };
const operation = (required: boolean): SandboxOperation => ({
  ...{ operationId: 'a.post', responses: {} },
  requestBody: { required, content: { [json]: { schema }, [form]: { schema } } },
});
const pointer = '/paths/~1a/post';
const object = (value: unknown): ReadBody => ({ kind: 'value', value });

function typeOf(body: ReadBody, contentType = json, of: SandboxOperation = operation(true)): BodyType | string {
  try {
    return bodyType({ operation: of, pointer }, body, contentType);
  } catch (error) {
    if (error instanceof Refusal) return `${error.status} ${error.message}`;
    throw error;
  }
}

test('the media type without its parameters', () => {
  expect(typeOf(object({}), 'Application/JSON; charset=utf-8')).toEqual({ type: json });
  expect(typeOf({ kind: 'form', parts: [], text: '' }, `${form}; boundary=x`)).toEqual({ type: form });
});

test.each<[string, ReadBody, string, string]>([
  ['a large body', { kind: 'too-large' }, json, '413 The body is larger than 10 MB'],
  ['another type', object('x'), 'text/plain', `415 Unexpected Content-Type “text/plain”, expected ${json} or ${form}`],
  ['no type', object('x'), '', `415 The request has no Content-Type, expected ${json} or ${form}`],
])('%s is refused', (_, body, type, message) => {
  expect(typeOf(body, type)).toBe(message);
});

test('what is wrong with a body as a whole', () => {
  const wrong = (keyword: string, message: string): unknown => ({
    violation: { path: ['body'], keyword, message, pointer: `${pointer}/requestBody` },
  });
  expect(typeOf({ kind: 'none' })).toEqual(wrong('required', 'is required'));
  expect(typeOf({ kind: 'none' }, json, operation(false))).toBeUndefined();
  expect(typeOf({ kind: 'malformed', reason: 'JSON: x' })).toEqual(wrong('json', 'is not JSON: x'));
});

test('where no body is documented, none or an empty object', () => {
  const without = { operationId: 'a.get', responses: {} };
  const of = (body: ReadBody): unknown => typeOf(body, json, without);
  expect([of({ kind: 'none' }), of(object({}))]).toEqual([undefined, undefined]);
  const undocumented = { path: ['body'], keyword: 'undocumented', message: 'no body is documented', pointer };
  const others = [{ a: 1 }, [], '', 'x', null, 0].map(object);
  for (const body of [
    ...others,
    { kind: 'malformed', reason: 'x' } as const,
    { kind: 'form', parts: [], text: '' } as const,
  ])
    expect(of(body)).toEqual({ violation: undocumented });
});

test('a body is checked against the schema of its type', () => {
  const document: SandboxDocument = { paths: { '/a': { post: operation(true) } } };
  const checked = (body: ReadBody, type: string): unknown =>
    checkBody(document, schemaChecker(document), { operation: operation(true), pointer }, body, type);
  const at = (type: string): string => `${pointer}/requestBody/content/${type.replace('/', '~1')}/schema`;
  expect(checked(object({ size: 1 }), json)).toEqual({ value: { size: 1 }, violations: [] });
  expect(checked(object({ size: 'x' }), json)).toEqual({
    value: { size: 'x' },
    violations: [{ path: ['body', 'size'], keyword: 'type', message: 'must be integer', pointer: at(json) }],
  });
  const part = { name: 'size', text: '1', isFile: false };
  expect(checked({ kind: 'form', parts: [part], text: '' }, form)).toEqual({ value: { size: 1 }, violations: [] });
  expect(checked({ kind: 'none' }, json)).toMatchObject({ value: undefined, violations: [{ message: 'is required' }] });
  expect(
    checkBody(document, schemaChecker(document), { operation: operation(false), pointer }, { kind: 'none' }, json),
  ).toEqual({ value: undefined, violations: [] });
});
