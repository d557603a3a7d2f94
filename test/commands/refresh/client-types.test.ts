import { describe, expect, test } from 'vitest';
import { compareTypes, type TypeChanges } from '../../../scripts/commands/refresh/compare/client-types.ts';
import { compareReferences } from '../../../scripts/commands/refresh/compare/compare.ts';
import { typeText } from '../../../scripts/commands/refresh/compare/type-text.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, resourceText, responses, schemas, table } from '../../support/page.ts';

type Operation = NonNullable<Parameters<typeof operationText>[0]>;

const schema = (title: string, json: string): string =>
  `## ${title}\n\nText.\n\n### Schema\n\n\`\`\`json\n${json}\n\`\`\`\n`;
const edition = (operation: Operation, ...more: string[]) => {
  const compilation = compileTexts({
    'devices.md': resourceText(operationText(operation)),
    'schemas.md': schemas(...more),
  });
  return { compilation, reference: compilation.reference, files: [], diagnostics: [] };
};
const compare = (before: ReturnType<typeof edition>, after: ReturnType<typeof edition>): Partial<TypeChanges> => {
  const { renamed } = compareReferences(before.reference, after.reference).schemas;
  return Object.fromEntries(
    Object.entries(compareTypes(before, after, renamed)).filter(([, changes]) => changes.length > 0),
  );
};
const query = (row: string): Operation => ({
  request: `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example', row)}`,
});
const results = (title: string): Operation => ({
  successes: `### Successful Responses\n\n${responses(`| 200 | [${title}](schemas.md#${title.toLowerCase()}) | Text. |`)}`,
});
const errors = (title: string): Operation => ({
  errors: `### Error Responses\n\n${responses(`| 400 | [${title}](schemas.md#${title.toLowerCase()}) | Text. |`)}`,
});
const change = { id: 'devices.get', file: 'devices.md', line: 5 };
const thing = (type: string) =>
  `{ "type": "object", "properties": { "a": { "type": "${type}" }, "b": { "type": "number" }, "c": { "type": "null" } } }`;
const outer = '{ "type": "object", "properties": { "inner": { "$ref": "#/definitions/thing" } } }';

describe('the types of an operation', () => {
  test.each<[string, Operation, Operation, object]>([
    ['a query parameter is added', {}, query('q | N | Text. | | '), { parameters: [{ ...change, schemas: [] }] }],
    [
      'it becomes required',
      query('q | N | Text. | | '),
      query('q | Y | Text. | | '),
      { parameters: [{ ...change, schemas: [] }] },
    ],
    ['its description changes', query('q | N | Text. | | '), query('q | N | Other. | | '), {}],
    ['its default changes', query('q | N | Text. | 1 | '), query('q | N | Text. | 2 | '), {}],
    ['the result has another schema', results('Device'), results('Error'), { results: [{ ...change, schemas: [] }] }],
    ['the error has another schema', errors('Device'), errors('Error'), { errors: [{ ...change, schemas: [] }] }],
  ])('%s', (_, before, after, want) => expect(compare(edition(before), edition(after))).toEqual(want));

  test('change with a schema that they use', () => {
    expect(
      compare(
        edition(results('Thing'), schema('Thing', thing('string'))),
        edition(results('Thing'), schema('Thing', thing('number'))),
      ),
    ).toEqual({ results: [{ ...change, schemas: ['Thing'] }] });
  });

  test('change with a schema that it uses, which is named', () => {
    const of = (type: string) => edition(results('Outer'), schema('Outer', outer), schema('Thing', thing(type)));
    expect(compare(of('string'), of('number'))).toEqual({ results: [{ ...change, schemas: ['Thing'] }] });
  });

  test('are the same if a schema has another title', () => {
    expect(
      compare(
        edition(results('Thing'), schema('Thing', thing('string'))),
        edition(results('Item'), schema('Item', thing('string'))),
      ),
    ).toEqual({});
  });
});

test.each<[string, object, object, boolean]>([
  ['the order of members', { type: 'object', required: ['a', 'b'] }, { required: ['b', 'a'], type: 'object' }, true],
  ['the order of properties', { properties: { a: {}, b: {} } }, { properties: { b: {}, a: {} } }, true],
  ['the order of alternatives', { oneOf: [{ type: 'null' }, {}] }, { oneOf: [{}, { type: 'null' }] }, true],
  ['one type, or a list of one', { type: 'string' }, { type: ['string'] }, true],
  ['lengths, patterns and texts', { maxLength: 1, pattern: 'a', title: 'A' }, { description: 'x' }, true],
  ['a property called like a keyword', { properties: { title: {} } }, { properties: {} }, false],
  ['an enum', { enum: ['a'] }, { enum: ['a', 'b'] }, false],
  ['a constant', { const: { a: 1 } }, { const: { a: 2 } }, false],
  ['the order of a tuple', { prefixItems: [{}, { type: 'null' }] }, { prefixItems: [{ type: 'null' }, {}] }, false],
  ['nullable', { type: 'string' }, { type: ['string', 'null'] }, false],
  ['another reference', { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }, false],
  ['more properties', { additionalProperties: false }, { additionalProperties: true }, false],
])('a type: %s', (_, a, b, isSame) => {
  expect(typeText({ items: a }) === typeText({ items: b })).toBe(isSame);
});
