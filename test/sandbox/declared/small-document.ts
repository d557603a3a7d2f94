import type { SandboxDocument } from '../../../sandbox/document.ts';
import type { ReadBody } from '../../../sandbox/request/received-body.ts';
import { type Answer, createSandbox, type Sandbox } from '../../../sandbox/sandbox.ts';
import { createState, type State } from '../../../sandbox/state.ts';

const text = { type: 'string' };
const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown, example?: unknown): unknown => ({
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
});

type Method = 'get' | 'post' | 'patch' | 'delete';

interface Described {
  body?: unknown;
  answer?: unknown;
  status?: string;
  example?: unknown;
  query?: Readonly<Record<string, unknown>>;
  events?: Readonly<Record<string, unknown>>;
}

/** An operation for a document of tests. */
export function operation(id: string, path: string, described: Described = {}): unknown {
  const { body, answer = ref('Success'), status = '200', example, query = {}, events } = described;
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: text,
  }));
  const asked = Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema }));
  const stream = Object.entries(events ?? {}).map(([name, schema]) => ({ name, schema }));
  return {
    operationId: id,
    parameters: [...named, ...asked],
    ...(body === undefined ? {} : { requestBody: json(body) }),
    responses: {
      [status]: events ? { content: { 'text/event-stream': { 'x-sse-events': stream } } } : json(answer, example),
    },
  };
}

/** Paths with the operations of tests: `{ 'GET /boxes': ['boxes.get', { answer }] }`. */
export function documentOf(
  operations: Readonly<Record<string, readonly [id: string, described?: Described]>>,
  schemas: Readonly<Record<string, unknown>> = {},
): SandboxDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [route, [id, described]] of Object.entries(operations)) {
    const [method = '', path = ''] = route.split(' ');
    (paths[path] ??= {})[method.toLowerCase() as Method] = operation(id, path, described);
  }
  const all = { Success: { type: 'object', properties: { success: { type: 'boolean' } } }, ...schemas };
  return JSON.parse(JSON.stringify({ paths, components: { schemas: all } })) as SandboxDocument;
}

const box = {
  type: 'object',
  properties: {
    ...{ id: text, boxId: text, creationDate: text, lastUpdated: text, name: text, color: text },
    tags: { type: 'array', items: { type: 'object', properties: { key: text, value: text } } },
    parts: { type: 'array' },
  },
};

/** The schemas of a collection of boxes. */
export const boxSchemas = {
  Box: box,
  BoxPost: { type: 'object', properties: { name: text, color: text, tags: box.properties.tags } },
  Boxes: {
    type: 'object',
    properties: {
      items: { type: 'array', items: ref('Box') },
      count: { type: 'integer' },
      totalCount: { type: 'integer' },
    },
  },
};

/** The operations of a collection of boxes, which the rule finds. */
export const boxOperations = {
  'GET /boxes': ['boxes.get', { answer: ref('Boxes') }],
  'POST /boxes': ['boxes.post', { answer: ref('Box'), body: ref('BoxPost'), status: '201' }],
  'GET /boxes/{boxId}': ['box.get', { answer: ref('Box') }],
  'PATCH /boxes/{boxId}': ['box.patch', { answer: ref('Box'), body: ref('BoxPost') }],
  'DELETE /boxes/{boxId}': ['box.delete', {}],
} as const;

/** A document on a state, for tests. */
export interface Running {
  readonly sandbox: Sandbox;
  readonly state: State;
  ask(route: string, body?: unknown, now?: number): Answer;
}

/** The time of tests, unless they state another one: 2026-01-01. */
export const newYear = Date.UTC(2026, 0, 1);

/** Prepares a document with declarations, which have to be without a mistake. */
export function run(document: SandboxDocument, value: unknown): Running {
  const sandbox = createSandbox(document, { value, isLenient: false });
  if (sandbox.problems.length > 0) throw new Error(sandbox.problems.map((one) => `${one.path}: ${one.message}`).join());
  const state = createState();
  return {
    sandbox,
    state,
    ask(route, body, now = newYear) {
      const [method = '', url = ''] = route.split(' ');
      const [path = '', search = ''] = url.split('?');
      const read: ReadBody = body === undefined ? { kind: 'none' } : { kind: 'value', value: body };
      const headers = { 'content-type': 'application/json' };
      return sandbox.answer({ method, path, search, headers, body: read }, state, now);
    },
  };
}
