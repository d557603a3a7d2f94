import { expect, test } from 'vitest';
import { lookupOf, prepareSchema } from '../../../scripts/compiler/examples/prepared.ts';

const reference = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const prepare = (schema: unknown, pointer = '/components/schemas/A') => prepareSchema(schema, pointer, () => undefined);
/** The fragments of URIs. */
const fragments = (uris: readonly string[]): string[] => uris.map((uri) => uri.slice(uri.indexOf('#')));

test('a schema names the schemas that it refers to once', () => {
  const schema = { properties: { a: reference('B'), b: reference('B'), c: reference('B/properties/x'), d: true } };
  const { targets, references } = prepare({ ...schema, items: reference('C%23d') });
  expect(fragments(targets)).toEqual([
    '#/components/schemas/B',
    '#/components/schemas/B/properties/x',
    '#/components/schemas/C%23d',
  ]);
  expect(references).toEqual(['B', 'C%23d']);
});

test('a reference outside of the components names none', () => {
  expect(prepare({ $ref: '#/components/responses/A' }).references).toEqual([]);
});

test('the lookup has what is referred to, directly or not, and nothing else', () => {
  const schemas = new Map([
    ['A', prepare({ properties: { b: reference('B'), none: reference('None') } })],
    ['B', prepare({ anyOf: [reference('C/$defs/x%23y'), reference('A')] }, '/components/schemas/B')],
    ['C', prepare({ $defs: { 'x#y': { type: 'string' } }, items: true }, '/components/schemas/C')],
    ['D', prepare({ type: 'number' }, '/components/schemas/D')],
  ]);
  const lookup = lookupOf(prepare({ not: reference('A') }, '/example'), (name) => schemas.get(name));
  expect(fragments(Object.keys(lookup)).sort()).toEqual([
    '#/components/schemas/A',
    '#/components/schemas/B',
    '#/components/schemas/C/$defs/x%23y',
  ]);
  expect(Object.values(lookup)).toContainEqual({ type: 'string' });
});
