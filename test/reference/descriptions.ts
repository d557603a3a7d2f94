import type { JsonNode } from '../../scripts/compiler/model/json.ts';
import type { Located, Place } from '../../scripts/compiler/model/place.ts';
import type { Operation, Reference, ResourcePage, SchemaEntry } from '../../scripts/compiler/model/reference.ts';
import { jsonNode } from '../support/json-node.ts';

/** A hand-written description, and what it describes. */
export interface Description {
  /** `page.md:line` */
  where: string;
  /** `query parameter sortField` */
  of: string;
  /** The name of the described element. */
  name: string;
  text: string;
}

/** All descriptions of a reference: pages, operations, parameters, responses, events, schemas and their parts, overview. */
export function* descriptions({ pages, schemas, overview }: Reference): Generator<Description> {
  for (const page of pages) {
    const { file, head, operations } = page;
    const name = head.name.value;
    yield* all(file, 'page', name, head.metaDescription ? [head.metaDescription] : [], head.name.at);
    yield* all(file, 'page', name, head.description, head.name.at);
    for (const operation of operations) yield* ofOperation(page, operation);
  }
  for (const entry of schemas) yield* ofSchema(entry);
  for (const { file, head, sections } of overview) {
    yield* all(file, 'overview', head.name.value, head.description, head.name.at);
    for (const { title, text, resources } of sections) {
      yield one(file, 'overview section', title.value, text);
      for (const { label, description } of resources) yield one(file, 'resource', label, description);
    }
  }
}

function* ofOperation({ file, head }: ResourcePage, operation: Operation): Generator<Description> {
  const title = operation.title.value;
  yield* all(file, 'operation', `${title} ${head.name.value}`, operation.description, operation.title.at);
  for (const note of operation.notes) yield one(file, 'notes', title, note);
  for (const { placeholder, description } of operation.pathParameters)
    yield one(file, 'path parameter', placeholder.value, description);
  for (const { name, description } of operation.queryParameters)
    yield one(file, 'query parameter', name.value, description);
  for (const { code, schema, description } of operation.responses)
    yield one(file, 'response', `${code.value} ${schema?.title ?? ''}`, description);
  const { eventStream } = operation;
  if (!eventStream) return;
  yield* all(file, 'event stream', title, eventStream.description, eventStream.at);
  for (const { name, schema, description } of eventStream.events)
    yield one(file, 'event', `${name.value} ${schema?.title ?? ''}`, description);
}

function* ofSchema({ file, title, description, schema }: SchemaEntry): Generator<Description> {
  yield* all(file, 'schema', title.value, description, title.at);
  const root = schema && jsonNode(file, schema);
  if (root) yield* insideSchema(file, title.value, root);
}

/** A string under `description` is a description; a property of that name is a schema. */
function* insideSchema(file: string, name: string, node: JsonNode): Generator<Description> {
  if (node.kind === 'array') for (const item of node.items) yield* insideSchema(file, name, item);
  if (node.kind !== 'object') return;
  for (const { key, node: value } of node.members) {
    if (key === 'description' && value.kind === 'scalar' && typeof value.value === 'string')
      yield one(file, 'part of schema', name, { value: value.value, at: value.at });
    else if (key !== 'enum' && key !== 'default')
      yield* insideSchema(file, key === 'properties' || key === 'items' ? name : key, value);
  }
}

/** An element without a description yields an empty one. */
function* all(
  file: string,
  of: string,
  name: string,
  texts: readonly Located<string>[],
  at: Place,
): Generator<Description> {
  if (texts.length === 0) yield one(file, of, name, { value: '', at });
  for (const text of texts) yield one(file, of, name, text);
}

const one = (file: string, of: string, name: string, { value, at }: Located<string>): Description => ({
  where: `${file}:${at.line}`,
  of,
  name,
  text: value,
});
