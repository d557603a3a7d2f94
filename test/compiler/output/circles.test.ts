import { expect, test } from 'vitest';
import type { Schema } from '../../../scripts/compiler/openapi/openapi.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { typesOfSchemas } from '../../support/types-of-schemas.ts';
import { typeErrors } from '../names/type-check.ts';

const $ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const schemas: Record<string, Schema> = {
  Tree: { anyOf: [{ type: 'string' }, { type: 'array', items: $ref('Tree') }] },
  Pair: { type: 'array', prefixItems: [{ type: 'number' }, $ref('Pair')] },
  Same: { allOf: [$ref('Same'), { type: 'object', properties: { a: {} } }] },
  There: { oneOf: [$ref('Back'), { type: 'string' }] },
  Back: { type: 'array', items: $ref('There') },
  Inner: { type: 'array', items: $ref('Inner/$defs/a'), $defs: { a: { anyOf: [$ref('Inner'), { type: 'null' }] } } },
  // A member of an object can refer to its own type.
  Member: { type: 'object', properties: { next: $ref('Member'), all: { type: 'array', items: $ref('Member') } } },
  Map: { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, $ref('Map')] } },
};

test('a type that is a part of itself is unknown there, since TypeScript rejects it', async () => {
  const text = await typesOfSchemas(schemas);
  const flat = text.replace(/\s+/g, ' ');
  expect(flat).toContain('type Tree = string | unknown[];');
  expect(flat).toContain('type There = Back | string; export type Back = unknown[];');
  expect(flat).toContain('interface Member { next?: Member; all?: Member[]; }');
  expect(flat).toContain('interface Map { [key: string]: string | Map; }');
  const folder = await temporaryFolder({ 'openapi.d.ts': text });
  expect(await typeErrors(folder, { types: [], skipLibCheck: false })).toEqual({ five: '', seven: '' });
});
