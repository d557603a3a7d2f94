import { didYouMean } from '../../diagnostics/nearest.ts';
import { member, toValue, type JsonMember, type JsonNode, type JsonObject } from '../../model/json.ts';
import type { EmitContext } from '../context.ts';
import type { Schema } from '../openapi.ts';
import { violation } from './check-keyword.ts';
import { fingerprint } from './copies.ts';
import { dialects, identification, type Dialect } from './keywords.ts';
import { resolveReference } from './references.ts';

type Draft = { [keyword: string]: unknown };

/** A schema of the reference while it is converted. */
export interface SchemaSource {
  context: EmitContext;
  /** Component name of the schema that is converted. */
  component: string;
  /** Names of all components: a patch may point at one of them. */
  names: ReadonlySet<string>;
  root: JsonNode;
  dialect: Dialect;
  /** The component that a titled copy equals, if any. */
  twin: (title: string, fingerprint: string) => string | undefined;
}

/**
 * Converts a schema of draft-04 or draft-07 to JSON Schema 2020-12, the dialect of OpenAPI 3.1,
 * with the same verdict on every instance (design, decision 7). What does nothing in the source
 * is left out and reported. Nothing is returned for a value that is no schema.
 */
export function convert(source: SchemaSource, node: JsonNode): Schema | undefined {
  const { context, root } = source;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  if (node.kind !== 'object') {
    context.report('schema/not-a-schema', node.at, { actual: JSON.stringify(toValue(node)), expected: 'an object' });
    return undefined;
  }
  const twin = node === root ? undefined : twinOf(source, node);
  if (twin !== undefined) return context.origins.note({ $ref: `#/components/schemas/${twin}` }, node.at);
  const reference = member(node, '$ref');
  if (reference?.node.kind === 'scalar' && typeof reference.node.value === 'string') return convertReference(source, node, reference, reference.node.value);

  const draft: Draft = {};
  for (const entry of node.members) {
    const shape = known(source, entry, node === root);
    if (shape) convertKeyword(source, node, entry, draft);
  }
  return context.origins.note(draft, node.at);
}

/** The shape of a keyword that the dialect knows and whose value fits; else a report. */
function known({ context, dialect }: SchemaSource, { key, keyAt, node }: JsonMember, isRoot: boolean): boolean {
  const { keywords } = dialects[dialect];
  if (isRoot && identification.has(key)) return false;
  const shape = Object.hasOwn(keywords, key) ? keywords[key] : undefined;
  if (!shape) {
    const expected = didYouMean(`a keyword of ${dialect}`, key, Object.keys(keywords));
    context.report('schema/unknown-keyword', keyAt, { actual: key, expected });
    return false;
  }
  const expected = violation(shape, node, dialect);
  if (expected === undefined) return true;
  const code = shape === 'type' ? 'schema/unknown-type' : 'schema/keyword-value';
  context.report(code, node.at, { actual: `${key}: ${JSON.stringify(toValue(node))}`, expected });
  return false;
}

/** `$ref` hides its siblings before 2019-09 and does not after: only annotations stay beside it. */
function convertReference(source: SchemaSource, node: JsonObject, { node: at }: JsonMember, reference: string): Schema {
  const { context } = source;
  const target = resolveReference(source, reference);
  if (target === undefined) context.report('schema/unresolved-reference', at.at, { actual: reference, expected: 'a definition of this schema' });
  const annotations = node.members.filter(({ key, node: value }) => (key === 'title' || key === 'description') && value.kind === 'scalar');
  const draft: Draft = Object.fromEntries(annotations.map(({ key, node: value }) => [key, toValue(value)]));
  if (target !== undefined) draft['$ref'] = target;
  if (node === source.root) {
    const definitions = member(node, 'definitions');
    if (definitions) convertKeyword(source, node, definitions, draft);
  }
  return context.origins.note(draft, node.at);
}

function convertKeyword(source: SchemaSource, parent: JsonObject, { key, node }: JsonMember, draft: Draft): void {
  switch (key) {
    case 'properties':
    case 'patternProperties':
      draft[key] = convertMap(source, node);
      return;
    case 'definitions':
      draft['$defs'] = convertMap(source, node);
      return;
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      convertList(source, node, key, draft);
      return;
    case 'items':
      if (node.kind === 'array') draft['prefixItems'] = node.items.map((item) => convert(source, item) ?? true);
      else assign(draft, 'items', convert(source, node));
      return;
    case 'additionalItems':
      // Only beside an array of items does it do anything; 2020-12 calls it `items` then.
      if (member(parent, 'items')?.node.kind === 'array') assign(draft, 'items', convert(source, node));
      return;
    case 'additionalProperties':
    case 'not':
    case 'contains':
    case 'propertyNames':
    case 'if':
    case 'then':
    case 'else':
      assign(draft, key, convert(source, node));
      return;
    case 'dependencies':
      convertDependencies(source, node, draft);
      return;
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      convertLimit(source, parent, { key, node }, draft);
      return;
    case 'minimum':
    case 'maximum':
      if (!isSharpened(source, parent, key)) draft[key] = toValue(node);
      return;
    default:
      draft[key] = toValue(node);
  }
}

/** draft-04: `exclusiveMinimum: true` sharpens `minimum`; later drafts give it a number. */
function convertLimit({ dialect }: SchemaSource, parent: JsonObject, { key, node }: Pick<JsonMember, 'key' | 'node'>, draft: Draft): void {
  if (dialect !== 'draft-04') draft[key] = toValue(node);
  else if (toValue(node) === true) {
    const limit = member(parent, key === 'exclusiveMinimum' ? 'minimum' : 'maximum')?.node;
    if (limit?.kind === 'scalar' && typeof limit.value === 'number') draft[key] = limit.value;
  }
}

function isSharpened({ dialect }: SchemaSource, parent: JsonObject, key: 'minimum' | 'maximum'): boolean {
  const sharp = member(parent, key === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum')?.node;
  return dialect === 'draft-04' && sharp?.kind === 'scalar' && sharp.value === true;
}

function convertMap(source: SchemaSource, node: JsonNode): Draft {
  const members = node.kind === 'object' ? node.members : [];
  return Object.fromEntries(
    members.flatMap(({ key, keyAt, node: value }) => {
      const schema = convert(source, value);
      if (typeof schema === 'object') source.context.origins.note(schema, { ...keyAt, endLine: value.at.endLine, endColumn: value.at.endColumn });
      return schema === undefined ? [] : [[key, schema]];
    }),
  );
}

/** A member that is no schema is left out; a list without any schema is, too. */
function convertList(source: SchemaSource, node: JsonNode, key: string, draft: Draft): void {
  const schemas = (node.kind === 'array' ? node.items : []).map((item) => convert(source, item)).filter((schema) => schema !== undefined);
  if (schemas.length > 0) draft[key] = schemas;
}

function convertDependencies(source: SchemaSource, node: JsonNode, draft: Draft): void {
  const members = node.kind === 'object' ? node.members : [];
  const lists = members.filter(({ node: value }) => value.kind === 'array');
  const schemas = members.filter(({ node: value }) => value.kind !== 'array');
  if (lists.length > 0) draft['dependentRequired'] = Object.fromEntries(lists.map(({ key, node: value }) => [key, toValue(value)]));
  if (schemas.length > 0) draft['dependentSchemas'] = Object.fromEntries(schemas.flatMap(({ key, node: value }) => {
    const schema = convert(source, value);
    return schema === undefined ? [] : [[key, schema]];
  }));
}

function assign(draft: Draft, key: string, schema: Schema | undefined): void {
  if (schema !== undefined) draft[key] = schema;
}

function twinOf(source: SchemaSource, node: JsonObject): string | undefined {
  const title = member(node, 'title')?.node;
  if (title?.kind !== 'scalar' || typeof title.value !== 'string') return undefined;
  const print = fingerprint(node);
  return print === undefined ? undefined : source.twin(title.value, print);
}

