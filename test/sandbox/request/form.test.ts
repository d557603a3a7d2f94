import { expect, test } from 'vitest';
import { schemaChecker } from '../../../client/verify/check-schema.ts';
import type { SandboxDocument } from '../../../sandbox/document.ts';
import { readForm } from '../../../sandbox/request/form.ts';
import type { FormPart } from '../../../sandbox/request/received-body.ts';

const schema = {
  type: 'object',
  properties: {
    ...{
      file: { type: 'string', format: 'binary' },
      size: { type: 'integer' },
      name: { type: 'string', maxLength: 3 },
    },
    ...{ tags: { type: 'array' }, other: { type: 'object' } },
  },
  required: ['file'],
};
const encoding = { tags: { contentType: 'application/json' }, other: { contentType: 'text/plain' } };

const read = (media: object, ...parts: FormPart[]): ReturnType<typeof readForm> => {
  const document = { paths: {}, media } as SandboxDocument;
  return readForm(document, schemaChecker(document), '/media', parts);
};
const file: FormPart = { name: 'file', text: 'content', isFile: true };
const part = (name: string, text: string): FormPart => ({ name, text, isFile: false });
const wrong = (name: string, keyword: string, message: string): unknown => ({
  ...{ path: ['body', name], keyword, message, pointer: '/media/schema' },
});

test('a part is text, JSON or a file, whose content is no value', () => {
  const parts = [file, part('size', '5'), part('name', '5'), part('tags', '["a"]'), part('unknown', '5')];
  expect(read({ schema, encoding }, ...parts)).toEqual({
    value: { size: 5, name: '5', tags: ['a'], unknown: '5' },
    violations: [],
  });
});

test('what is wrong with a part', () => {
  expect(read({ schema, encoding }, file, part('name', 'long'))).toEqual({
    value: { name: 'long' },
    violations: [wrong('name', 'maxLength', 'must have at most 3 characters')],
  });
  expect(read({ schema, encoding }, file, part('other', '{}')).violations).toEqual([
    wrong('other', 'type', 'must be object'),
  ]);
  expect(read({ schema, encoding }).violations).toEqual([wrong('file', 'required', 'is required')]);
});

test('a part that cannot be read is not missing as well', () => {
  expect(read({ schema, encoding }, part('file', 'x'), part('tags', '['), part('size', '5'))).toEqual({
    value: { size: 5 },
    violations: [wrong('file', 'type', 'must be a file'), wrong('tags', 'json', 'is not JSON')],
  });
});

test('without encodings, no part is JSON', () => {
  expect(read({ schema }, file, part('tags', '["a"]')).violations).toEqual([wrong('tags', 'type', 'must be array')]);
  expect(read({ schema, encoding: { tags: true } }, file, part('tags', '["a"]')).violations).toHaveLength(1);
  expect(read({ schema, encoding }, file, part('constructor', '5')).value).toEqual({ constructor: '5' });
});
