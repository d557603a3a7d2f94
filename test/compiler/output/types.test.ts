import { describe, expect, test } from 'vitest';
import { compile } from '../../../scripts/compiler/compile.ts';
import { emitTypes } from '../../../scripts/compiler/output/types/types.ts';
import { docComment, memberName, templateLiteral } from '../../../scripts/compiler/output/typescript.ts';
import { filesOf } from '../../support/compile-texts.ts';
import { operationText, referenceWith } from '../../support/page.ts';
import { typesOfSchemas } from '../../support/types-of-schemas.ts';

test('each schema has a type of its name, which never hides a type that the file uses', async () => {
  const text = await typesOfSchemas({
    APIToken: {},
    ApiToken: {},
    Record: {},
    '3DModel': {},
    Error: { type: 'object', properties: { of: { $ref: '#/components/schemas/Record' }, any: { type: 'object' } } },
    'my-thing': {},
    'my thing': {},
  });
  const line = text.replace(/\s+/g, ' ');
  for (const [name, declared] of Object.entries({
    APIToken: 'type APIToken = unknown;',
    ApiToken: 'type ApiToken = unknown;',
    '"3DModel"': 'type _3DModel = unknown;',
    Error: 'interface Error { of?: _Record; any?: Record<string, unknown>; }',
    '"my-thing"': 'type MyThing = unknown;',
    '"my thing"': 'type _MyThing = unknown;',
  })) {
    expect(line).toContain(`export ${declared}`);
    expect(line).toContain(`${name}: ${declared.split(' ')[1]};`);
  }
  expect(line).toContain('type _Record = unknown;');
  expect(line).toContain('export type { _Record as Record };');
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
  expect(line).toContain(
    'interface A { none?: never; list?: unknown[]; defined?: components["schemas"]["A/$defs/b"]; }',
  );
  expect(line).toContain('"A/$defs/b": never;');
  expect(line).toContain('type B = string | never;');
  expect(line).toContain('interface Not { not?: unknown; }');
});

describe('properties', () => {
  test.for(['50%', '', '1.5', 'a#/b', 'größe', '__proto__', 'valueOf', 'name_0_'])('“%s”', async (name) => {
    const properties = Object.fromEntries([[name, { type: 'object', properties: { a: { type: 'number' } } }]]);
    const text = await typesOfSchemas({ A: { type: 'object', properties, required: [name] } });
    expect(text.replace(/\s+/g, ' ')).toContain(`interface A { ${memberName(name)}: { a?: number; }; }`);
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
    expect(text).toContain('type B = WithRequired<A, "a">');
  });
});

test('a target inside of a schema is a type of its own, and definitions are no members', async () => {
  const $ref = '#/components/schemas/A/$defs/50%25';
  const text = await typesOfSchemas({
    A: { type: 'array', items: { $ref }, $defs: { '50%': { properties: { a: { $ref } } } } },
  });
  expect(text.replace(/\s+/g, ' ')).toContain(
    'type A = components["schemas"]["A/$defs/50%"][]; export interface components { schemas: { A: A; "A/$defs/50%": { a?: components["schemas"]["A/$defs/50%"]; }; }; }',
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
  expect(text).toContain('limit?: number | undefined;');
  expect(text).toContain('"X-A"?: number | undefined;');
});
