import { describe, expect, it } from 'vitest';
import { convertSource, convertSources } from './convert-source.ts';
import { targetVerdicts } from './validators.ts';

const draft07 = { $schema: 'http://json-schema.org/draft-07/schema#' };
const target = (pointer: string) => ({ $ref: `#/components/schemas/Source${pointer}` });

describe('references by URI become pointers', () => {
  it.each<[string, object, string, string]>([
    ['a name', { definitions: { a: { $id: '#name' } } }, '#name', '/$defs/a'],
    ['a relative URI', { definitions: { a: { $id: 'a.json' } } }, 'a.json', '/$defs/a'],
    ['a URN', { $id: 'urn:example:a', definitions: { a: { $id: '#name' } } }, 'urn:example:a#name', '/$defs/a'],
    ['the URI of the whole schema', { $id: 'https://example.com/a/b.json' }, '/a/b.json', ''],
    [
      'a pointer within an identified schema',
      { $id: 'https://example.com/a', definitions: { b: { $id: 'b', definitions: { c: {} } } } },
      'b#/definitions/c',
      '/$defs/b/$defs/c',
    ],
    ['the first of two equal URIs', { definitions: { a: { $id: 'x' }, b: { $id: 'x' } } }, 'x', '/$defs/a'],
  ])('%s', (_, schema, reference, pointer) => {
    const { schema: converted, diagnostics } = convertSource({ ...draft07, ...schema, not: { $ref: reference } });
    expect(converted).toHaveProperty('not', target(pointer));
    expect(diagnostics).toEqual([]);
  });

  it('values are not identifiers', () => {
    const { diagnostics } = convertSource({
      ...draft07,
      enum: [{ $id: '#a' }],
      default: { $id: '#a' },
      properties: { $id: { type: 'string' } },
      not: { $ref: '#a' },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema/unresolved-reference']);
  });
});

describe('a property that is called __proto__', () => {
  const source = (text: string): unknown => convertSource(JSON.parse(text) as unknown).schema;

  it('becomes a pattern', () => {
    expect(source('{ "properties": { "__proto__": { "type": "string" }, "a": {} } }')).toEqual({
      properties: { a: {} },
      patternProperties: { '^__proto__$': { type: 'string' } },
    });
  });

  it('can be the target of a reference', () => {
    const text = '{ "properties": { "__proto__": { "type": "string" }, "a": { "$ref": "#/properties/__proto__" } } }';
    const accepts = targetVerdicts(convertSources({ Source: JSON.parse(text) as unknown }).schemas)('Source');
    expect(['{ "a": "" }', '{ "a": 1 }', '{ "__proto__": 1 }'].map((example) => accepts(JSON.parse(example)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('stays apart from an equal pattern', () => {
    const patterns = '"patternProperties": { "^__proto__$": {}, "__proto__": { "type": "null" } }';
    expect(source(`{ ${patterns}, "properties": { "__proto__": { "type": "string" } } }`)).toEqual({
      properties: {},
      patternProperties: {
        '^__proto__$': {},
        '(?:__proto__)': { type: 'null' },
        '(?:^__proto__$)': { type: 'string' },
      },
    });
  });
});
