import { describe, expect, test } from 'vitest';
import { compile } from '../../../scripts/compiler/compile.ts';
import { emitTypes } from '../../../scripts/compiler/output/types/types.ts';
import { docComment, memberName, templateLiteral } from '../../../scripts/compiler/output/typescript.ts';
import { filesOf } from '../../support/compile-texts.ts';
import { operationText, referenceWith } from '../../support/page.ts';
import { typesOfSchemas } from '../../support/types-of-schemas.ts';

test('each schema has a type of its name, with underscores where the name has another meaning', async () => {
  const text = await typesOfSchemas({
    APIToken: {},
    ApiToken: {},
    Record: {},
    '3DModel': {},
    Error: {},
    'my-thing': {},
  });
  expect(text.match(/export type .* = components.*/g)).toEqual([
    "export type APIToken = components['schemas']['APIToken'];",
    "export type ApiToken = components['schemas']['ApiToken'];",
    // The file itself uses `Record`, but not `Error`.
    "export type _Record = components['schemas']['Record'];",
    "export type _3DModel = components['schemas']['3DModel'];",
    "export type Error = components['schemas']['Error'];",
    "export type MyThing = components['schemas']['my-thing'];",
  ]);
});

test('a schema that nothing is valid against has the type never', async () => {
  const nothing = { not: {} };
  const text = await typesOfSchemas({
    A: {
      type: 'object',
      properties: {
        none: nothing,
        list: { type: 'array', items: nothing },
        defined: { $ref: '#/components/schemas/A/$defs/b' },
      },
      additionalProperties: nothing,
      $defs: { b: nothing },
    },
    B: { anyOf: [{ type: 'string' }, nothing] },
    not: { properties: { not: {} } },
  });
  const line = text.replace(/\s+/g, ' ');
  expect(line).toContain('A: { none?: never; list?: unknown[]; defined?: components["schemas"]["A/$defs/b"]; };');
  expect(line).toContain('"A/$defs/b": never;');
  expect(line).toContain('B: string | never;');
  expect(line).toContain('not: { not?: unknown; };');
});

describe('properties', () => {
  test.for(['50%', '', '1.5', 'a#/b', 'größe', '__proto__', 'valueOf', 'name_0_'])('“%s”', async (name) => {
    const properties = Object.fromEntries([[name, { type: 'object', properties: { a: { type: 'number' } } }]]);
    const text = await typesOfSchemas({ A: { type: 'object', properties, required: [name] } });
    expect(text.replace(/\s+/g, ' ')).toContain(`A: { ${memberName(name)}: { a?: number; }; }`);
  });

  test('that are called like a keyword', async () => {
    const text = await typesOfSchemas({
      A: { properties: { properties: { type: 'object' }, additionalProperties: { type: 'number' } } },
    });
    expect(text).toContain('additionalProperties?: number;');
  });

  test('that only other schemas have are not made required', async () => {
    const text = await typesOfSchemas({
      A: { properties: { a: {} } },
      B: { allOf: [{ $ref: '#/components/schemas/A' }], required: ['a', 'constructor'] },
    });
    expect(text).toContain('B: WithRequired<components["schemas"]["A"], "a">');
  });
});

test('a target inside of a schema is a type of its own, and definitions are no members', async () => {
  const $ref = '#/components/schemas/A/$defs/50%25';
  const text = await typesOfSchemas({
    A: { type: 'array', items: { $ref }, $defs: { '50%': { properties: { a: { $ref } } } } },
  });
  expect(text.replace(/\s+/g, ' ')).toContain(
    'schemas: { A: components["schemas"]["A/$defs/50%"][]; "A/$defs/50%": { a?: components["schemas"]["A/$defs/50%"]; }; };',
  );
});

test('texts in TypeScript', () => {
  expect(['get', '2fa', "a'b"].map(memberName)).toEqual(['get', '"2fa"', '"a\'b"']);
  expect(docComment(' a */\n b ')).toBe('/** a *\\/ b */');
  expect(templateLiteral('`\\$\x24{a}')).toBe('`\\`\\\\$\\\x24{a}`');
});

test('members of a Path Item that are no operations, and references to parameters', async () => {
  const { document } = compile(filesOf(referenceWith(operationText({ title: 'Get' }))), {
    facts: { info: { title: 'Test', version: '0.0.0' } },
    patches: [
      {
        path: 'p.yaml',
        text: `overlay: 1.0.0
info: {}
actions:
- target: $
  description: why
  update:
    components: { parameters: { Limit: { name: limit, in: query, schema: { type: integer } } } }
    paths:
      /devices:
        x-a: 5
        parameters: [{ name: X-A, in: header, schema: { type: number } }]
        get: { parameters: [{ $ref: '#/components/parameters/Limit' }] }
`,
      },
    ],
  });
  const text = await emitTypes(document);
  expect(text).toContain('limit?: number;');
  expect(text).toContain('"X-A"?: number;');
});
