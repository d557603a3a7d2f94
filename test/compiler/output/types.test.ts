import { describe, expect, test } from 'vitest';
import { compile } from '../../../scripts/compiler/compile.ts';
import type { Schema } from '../../../scripts/compiler/openapi/openapi.ts';
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

describe('schemas that are sent or received', () => {
  const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
  const member: Schema = {
    type: 'object',
    properties: {
      kind: { enum: ['a', 'b'] },
      one: { enum: ['a'] },
      maybe: { type: ['string', 'null'], enum: ['a', 'b', null] },
      numbers: { enum: [1, 2] },
      at: { type: 'string', format: 'date-time' },
      list: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
      free: { type: 'object' },
      nothing: { type: 'object', additionalProperties: false },
      any: {},
    },
  };
  const variant = (...kinds: string[]): Schema => ({ type: 'object', properties: { kind: { enum: kinds } } });
  const file = async (): Promise<string> => {
    const text = await emitTypes({
      openapi: '3.1.1',
      info: { title: 't', version: '1' },
      servers: [],
      tags: [{ name: 'a', 'x-displayName': 'A', description: 'All of *a*.\n\nMore.' }],
      externalDocs: { url: 'https://docs.example/' },
      paths: {
        '/a/{id}': {
          post: {
            operationId: 'a.post',
            tags: ['a'],
            summary: 'Post',
            description: 'See [A](a.md#post), [S](schemas.md#sent), [x](https://x.example), [none](b.md#c).',
            parameters: [
              { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
              { name: 'id', in: 'query', schema: { type: 'number' } },
              { name: 'body', in: 'query', deprecated: true, schema: { type: 'number' } },
              { name: 'find', in: 'query', content: { 'application/json': { schema: ref('Sent') } } },
            ],
            requestBody: { required: false, content: { 'application/json': { schema: ref('Sent') } } },
            responses: {
              200: { description: 'd', content: { 'application/json': { schema: ref('Received') } } },
              204: { description: 'd' },
              400: { description: 'd', content: { 'application/json': { schema: ref('Both') } } },
            },
          },
        },
      },
      components: {
        schemas: {
          Sent: { ...Object(member), properties: { ...Object(member).properties, both: ref('Both') } },
          Received: {
            ...Object(member),
            properties: { ...Object(member).properties, both: ref('Both'), union: ref('Union') },
          },
          Both: {
            type: 'object',
            properties: { kind: { enum: ['a', 'b'] }, at: { type: 'string', format: 'date-time' } },
          },
          Union: { oneOf: [variant('a', 'b'), variant('c'), ref('Other')] },
          Other: variant('d', 'e'),
          Unused: member,
        },
      },
    });
    return text.replace(/\s+/g, ' ');
  };
  const types = async (): Promise<string> => {
    const text = await file();
    return text.replace(/\/\*\*.*?\*\/ /g, '');
  };

  test('have the types of their direction', async () => {
    const text = await types();
    expect(text).toContain(
      'interface Sent { kind?: "a" | "b" | undefined; one?: "a" | undefined; maybe?: "a" | "b" | null | undefined; numbers?: 1 | 2 | undefined; at?: string | Date | undefined; list?: readonly (readonly number[])[] | undefined; free?: Record<string, unknown> | undefined; nothing?: Record<string, never> | undefined; any?: unknown; both?: Both | undefined; }',
    );
    expect(text).toContain(
      'interface Received { kind?: "a" | "b" | (string & {}); one?: "a"; maybe?: "a" | "b" | null | (string & {}); numbers?: 1 | 2; at?: string; list?: number[][]; free?: Record<string, unknown>; nothing?: Record<string, never>; any?: unknown; both?: Both; union?: Union; }',
    );
    expect(text).toContain('interface Both { kind?: "a" | "b" | undefined; at?: string | undefined; }');
    expect(text).toContain('interface Unused { kind?: "a" | "b"; one?: "a";');
  });
  test('tell the variants of a union apart', async () => {
    const text = await types();
    expect(text).toContain('type Union = { kind?: "a" | "b"; } | { kind?: "c"; } | Other;');
    expect(text).toContain('interface Other { kind?: "d" | "e"; }');
  });
  test('have their text, with links to the published site', async () => {
    const text = await file();
    const post =
      'See [A](https://docs.example/#/a/post), [S](https://docs.example/#/schemas/Sent), [x](https://x.example), none.';
    expect(text).toContain(`/** All of *a*. */ a: { /** ${post} \`POST /a/{id}\` */ post(`);
    expect(text).toContain('/** @deprecated */ body?: number');
    expect(text).toContain('/** Format: date-time */ at?: string;');
  });
  test('make the parameters and the result of a method', async () => {
    const text = await types();
    expect(text).toContain(
      'interface APostParams extends NonNullable<operations["a.post"]["parameters"]["path"]>, Omit<NonNullable<operations["a.post"]["parameters"]["query"]>, "id" | "body"> { body?: Sent | undefined; }',
    );
    expect(text).toContain('query?: { id?: number | undefined; body?: number | undefined; find?: Sent | undefined; };');
    expect(text).toContain('"a.post": Received | undefined;');
    expect(text).toContain('a: { post(params: APostParams, options?: Options): Promise<Received | undefined>; };');
    expect(text).toContain('204: { content?: never; };');
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
