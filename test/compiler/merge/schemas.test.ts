import { expect, test } from 'vitest';
import { Choices } from '../../../scripts/compiler/merge/choice.ts';
import { mergeSchema } from '../../../scripts/compiler/merge/merge-schema.ts';
import { hashOf } from '../../../scripts/compiler/merge/record.ts';
import { startOfPage } from '../../../scripts/compiler/model/place.ts';
import type { SchemaEntry } from '../../../scripts/compiler/model/reference.ts';

const at = startOfPage;
const entry = (schema: unknown, example?: unknown, description = ''): SchemaEntry => ({
  file: 'schemas.md',
  at,
  title: { value: 'Device', at },
  description: description === '' ? [] : [{ value: description, at }],
  schema: { at, text: typeof schema === 'string' ? schema : JSON.stringify(schema, null, 2) },
  example: example === undefined ? undefined : { at, text: JSON.stringify(example) },
});

const merged = (ours: unknown, theirs: unknown): string =>
  mergeSchema(entry(ours), entry(theirs), new Choices({})).schema?.text ?? '';
const value = (ours: unknown, theirs: unknown): unknown => JSON.parse(merged(ours, theirs));

const text = (description: string, type = 'string') => ({ description, type });

test.for<[name: string, ours: unknown, theirs: unknown, expected: unknown]>([
  [
    'our description stays beside a new constraint',
    { properties: { a: text('Ours.') } },
    { properties: { a: { ...text('Theirs.'), maxLength: 3 } } },
    { properties: { a: { ...text('Ours.'), maxLength: 3 } } },
  ],
  [
    'our description stays where upstream has none',
    { items: text('Ours.') },
    { items: { type: 'number' } },
    { items: text('Ours.', 'number') },
  ],
  [
    'a new property has the wording of upstream',
    { properties: { a: text('Ours.') } },
    { properties: { a: text('A.'), b: text('B.') } },
    { properties: { a: text('Ours.'), b: text('B.') } },
  ],
  ['what is gone goes', { properties: { a: text('Ours.') }, maxProperties: 1 }, { properties: {} }, { properties: {} }],
  [
    'an alternative before others moves no description',
    { oneOf: [text('Text.'), text('Number.', 'number')] },
    { oneOf: [{ type: 'null' }, text('T.'), text('N.', 'number')] },
    { oneOf: [{ type: 'null' }, text('Text.'), text('Number.', 'number')] },
  ],
  [
    'an alternative that is like none is new',
    { anyOf: [text('Text.')] },
    { anyOf: [text('New.', 'boolean'), text('T.')] },
    { anyOf: [text('New.', 'boolean'), text('Text.')] },
  ],
  [
    'a property called description is no sentence',
    { properties: { description: text('Ours.') } },
    { properties: { description: { type: 'string', minLength: 1 } } },
    { properties: { description: { ...text('Ours.'), minLength: 1 } } },
  ],
  [
    'definitions, patterns and additional properties are schemas',
    { definitions: { a: text('D.') }, patternProperties: { '^x': text('P.') }, additionalProperties: text('A.') },
    {
      definitions: { a: text('1', 'number') },
      patternProperties: { '^x': text('2', 'number') },
      additionalProperties: text('3', 'number'),
    },
    {
      definitions: { a: text('D.', 'number') },
      patternProperties: { '^x': text('P.', 'number') },
      additionalProperties: text('A.', 'number'),
    },
  ],
  [
    'a default is data',
    { default: { description: 'ours' } },
    { default: { description: 'theirs' } },
    { default: { description: 'theirs' } },
  ],
  ['a schema that became true', { items: text('Ours.') }, { items: true }, { items: true }],
])('%s', ([, ours, theirs, expected]) => {
  expect(value(ours, theirs)).toEqual(expected);
});

test('what did not change stays where it is', () => {
  const ours = '{ "type": "object", "required": ["b", "a"], "enum": [null, 1] }';
  expect(merged(ours, { enum: [null, 1], required: ['b', 'a'], type: 'object' })).toBe(ours);
  expect(JSON.stringify(value(ours, { enum: [1, 2, null], required: ['a', 'b'], type: 'object' }))).toBe(
    '{"type":"object","required":["b","a"],"enum":[null,1,2]}',
  );
});

test('a number that a double cannot represent stays as upstream writes it', () => {
  const theirs = '{ "maximum": 9007199254740993 }';
  expect(merged({ maximum: 1 }, theirs)).toBe(theirs);
});

test('the example of upstream counts; ours stays if it has none', () => {
  const merge = (ours: unknown, theirs: unknown) =>
    mergeSchema(entry({}, ours), entry({}, theirs), new Choices({})).example?.text;
  expect(merge({ a: 1 }, undefined)).toBe('{"a":1}');
  expect(merge(undefined, { a: 1 })).toBe('{"a":1}');
  expect(merge({ b: 1, a: 2 }, { a: 2, b: 1 })).toBe('{"b":1,"a":2}');
  const text = merge({ b: { d: 1, c: 2 }, a: [1] }, { a: [1, 2], b: { c: 3, d: 1 } }) ?? '';
  expect(JSON.stringify(JSON.parse(text))).toBe('{"b":{"d":1,"c":3},"a":[1,2]}');
});

test('a description whose wording has changed upstream is one to look at', () => {
  const choices = new Choices({ 'schema Device': { '/items/description': hashOf('Old.') } });
  mergeSchema(entry({ items: text('Ours.') }), entry({ items: text('New.') }), choices);
  expect(choices.moved).toEqual([
    { element: 'schema Device', place: '/items/description', ours: 'Ours.', theirs: 'New.' },
  ]);
  const others = new Choices({ 'schema Device': { '/items/description': hashOf('Old.') } });
  mergeSchema(entry({ items: text('Ours.') }), entry({ items: { type: 'string' } }), others);
  expect(others.moved).toEqual([]);
});
