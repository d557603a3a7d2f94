import { expect, test } from 'vitest';
import type { SandboxDocument, SandboxOperation } from '../../sandbox/document.ts';
import { documentedAnswer } from '../../sandbox/example.ts';

const document = { paths: {}, components: { examples: { A: { value: 'a' }, Empty: {} } } } as SandboxDocument;

const answerOf = (responses: object): unknown =>
  documentedAnswer(document, { operationId: 'a', responses: responses as SandboxOperation['responses'] });
const bodyOf = (media: object | undefined): unknown => {
  const response = media ? { content: { 'application/json': media } } : {};
  return documentedAnswer(document, { operationId: 'a', responses: { '200': response } }).body;
};

test.each([
  [{ 400: {}, 202: { content: { 'text/plain': { example: 'x' } } } }, 202, 'text/plain', 'x'],
  [{ 201: {}, 200: {} }, 200, undefined, undefined],
  [{ 400: {} }, 200, undefined, undefined],
  [{ 204: { content: {} } }, 204, undefined, undefined],
])('the first success of %j', (responses, status, contentType, body) => {
  expect(answerOf(responses)).toEqual({ status, contentType, body });
});

test.each([
  [{ example: null, examples: { a: { value: 'b' } } }, null],
  [{ examples: { a: { value: 'b' }, c: { value: 'd' } } }, 'b'],
  [{ examples: { a: { $ref: '#/components/examples/A' } } }, 'a'],
  [{ examples: { a: { $ref: '#/components/examples/None' } } }, undefined],
  [{ examples: { a: { $ref: '#/components/examples/Empty' } } }, undefined],
  [{ examples: {} }, undefined],
  [{ examples: ['x'] }, undefined],
  [{}, undefined],
  [undefined, undefined],
])('the example of %j', (media, want) => {
  expect(bodyOf(media)).toEqual(want);
});
