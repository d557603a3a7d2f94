import { describe, expect, test } from 'vitest';
import type { Schema } from '../../../scripts/compiler/openapi/openapi.ts';
import { emitTypes } from '../../../scripts/compiler/output/types/types.ts';

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
      'See [A](https://docs.example/a/#/a/post), [S](https://docs.example/schemas/sent/), [x](https://x.example), none.';
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
