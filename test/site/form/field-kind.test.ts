import { expect, test } from 'vitest';
import type { Schema } from '../../../scripts/compiler/openapi/openapi.ts';
import { fieldKind } from '../../../site/form/field-kind.ts';
import { buildModel } from '../../../site/model/build.ts';

const schemas: Record<string, Schema> = {
  Color: { type: 'string', enum: ['red', 'green'] },
  Alias: { $ref: '#/components/schemas/Color' },
  Loop: { $ref: '#/components/schemas/Loop' },
  Nested: { oneOf: [{ $ref: '#/components/schemas/Nested' }, { type: 'string' }] },
};
const site = buildModel(
  { openapi: '3.1.1', info: { title: 'x', version: '1' }, servers: [], tags: [], paths: {}, components: { schemas } },
  {},
);
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

test.each<[string, Schema | undefined, object]>([
  ['no schema', undefined, { kind: 'text' }],
  ['true', true, { kind: 'text' }],
  ['a string', { type: 'string' }, { kind: 'text' }],
  ['a long string', { type: 'string', maxLength: 32_767 }, { kind: 'long' }],
  ['a file', { type: 'string', format: 'binary' }, { kind: 'file' }],
  ['a boolean', { type: 'boolean', default: false }, { kind: 'boolean', default: false }],
  ['an integer', { type: 'integer', minimum: 1, maximum: 10 }, { kind: 'integer', min: 1, max: 10 }],
  ['a number or null', { type: ['null', 'number'] }, { kind: 'number' }],
  ['a choice', { enum: [1, 'a'] }, { kind: 'choice', options: [1, 'a'] }],
  ['a constant', { const: 'a' }, { kind: 'choice', options: ['a'] }],
  ['a reference', ref('Alias'), { kind: 'choice', options: ['red', 'green'] }],
  ['a reference to itself', ref('Loop'), { kind: 'text' }],
  ['a reference to nothing', ref('Missing'), { kind: 'text' }],
  ['choices', { type: 'array', items: ref('Color') }, { kind: 'choices', options: ['red', 'green'] }],
  [
    'a choice or choices',
    { oneOf: [ref('Color'), { type: 'array', items: ref('Color') }] },
    { kind: 'choices', options: ['red', 'green'] },
  ],
  ['alternatives that contain themselves', ref('Nested'), { kind: 'json' }],
  ['a list of texts', { type: 'array', items: { type: 'string' } }, { kind: 'table', columns: [] }],
  ['a list of numbers', { type: 'array', items: { type: 'number' } }, { kind: 'json' }],
  [
    'a list of objects',
    { type: 'array', items: { type: 'object', properties: { key: { type: 'string' }, color: ref('Color') } } },
    { kind: 'table', columns: ['key', 'color'] },
  ],
  [
    'a list of nested objects',
    { type: 'array', items: { properties: { key: { type: 'string' }, more: { type: 'object' } } } },
    { kind: 'json' },
  ],
  ['an object', { type: 'object' }, { kind: 'json' }],
  ['an object without a type', { properties: { a: {} } }, { kind: 'json' }],
  ['anything', {}, { kind: 'text' }],
])('the control for %s', (_what, schema, expected) => {
  expect(fieldKind(site, schema)).toEqual(expected);
});
