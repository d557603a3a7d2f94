import { type JsonMember, type JsonNode, type JsonObject, member, toValue } from '../model/json.ts';
import { withOrigin } from '../model/origin.ts';
import { isNames, isPattern } from './check-keyword.ts';
import type { Schema } from './json-schema.ts';
import type { Draft, SchemaSource } from './source.ts';

/**
 * Converts one keyword of a source schema to 2020-12 and adds it to `draft`. Some keywords were
 * split, renamed, or changed from a flag to a number (2020-12 release notes, “Migrating from older
 * drafts”).
 */
export function convertKeyword(
  source: SchemaSource,
  parent: JsonObject,
  { key, node }: JsonMember,
  draft: Draft,
): void {
  switch (key) {
    case 'properties':
      convertProperties(convertMap(source, node), draft);
      return;
    case 'patternProperties':
      addPatterns(convertMap(source, node, true), draft);
      return;
    case 'definitions':
      convertDefinitions(source, node, draft);
      return;
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      convertList(source, node, key, draft);
      return;
    case 'items':
      if (node.kind !== 'array') assign(draft, 'items', source.convert(node));
      else if (node.items.length > 0) draft.prefixItems = node.items.map((item) => source.convert(item) ?? true);
      return;
    case 'additionalItems':
      // Has an effect only if `items` is an array. 2020-12 calls it `items` and the array `prefixItems`.
      if (member(parent, 'items')?.node.kind === 'array') assign(draft, 'items', source.convert(node, true));
      return;
    case 'additionalProperties':
      assign(draft, key, source.convert(node, true));
      return;
    case 'not':
    case 'contains':
    case 'propertyNames':
    case 'if':
    case 'then':
    case 'else':
      assign(draft, key, source.convert(node));
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

/** In draft-04, `exclusiveMinimum: true` makes `minimum` exclusive. In later drafts, it is a number of its own. */
function convertLimit(
  { dialect }: SchemaSource,
  parent: JsonObject,
  { key, node }: Pick<JsonMember, 'key' | 'node'>,
  draft: Draft,
): void {
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

/**
 * Writes a property that is called `__proto__` as a pattern. Validators such as ajv ignore the
 * property, because assigning a member of this name changes the prototype of an object.
 */
function convertProperties(properties: Draft, draft: Draft): void {
  const { [prototype]: hidden, ...rest } = properties;
  draft.properties = rest;
  if (Object.hasOwn(properties, prototype)) addPatterns({ [`^${prototype}$`]: hidden }, draft);
}

/** Adds to `patternProperties`. A pattern that is there already, or is `__proto__`, is put into a group. */
function addPatterns(patterns: Draft, draft: Draft): void {
  const all = new Map(Object.entries((draft.patternProperties ?? {}) as Draft));
  for (const [pattern, schema] of Object.entries(patterns)) {
    let name = pattern;
    while (name === prototype || all.has(name)) name = `(?:${name})`;
    all.set(name, schema);
  }
  draft.patternProperties = Object.fromEntries(all);
}

const prototype = '__proto__';

/**
 * Converts a map of schemas. Leaves out members that are not schemas, and, with `isOfPatterns`,
 * names that are not patterns.
 */
function convertMap(source: SchemaSource, node: JsonNode, isOfPatterns = false): Draft {
  const members = node.kind === 'object' ? node.members : [];
  return Object.fromEntries(
    members.flatMap(({ key, keyAt, node: value }) => {
      if (isOfPatterns && !isPattern(key)) {
        source.report('schema/keyword-value', keyAt, {
          actual: key,
          expected: 'a regular expression (ECMA-262)',
        });
        return [];
      }
      const schema = source.convert(value);
      if (typeof schema === 'object')
        withOrigin(schema, { ...keyAt, endLine: value.at.endLine, endColumn: value.at.endColumn });
      return schema === undefined ? [] : [[key, schema]];
    }),
  );
}

/**
 * Leaves out definitions that are copies of components, since references to them become references
 * to the components.
 */
function convertDefinitions(source: SchemaSource, node: JsonNode, draft: Draft): void {
  if (node.kind !== 'object') return;
  const definitions = convertMap(source, {
    ...node,
    members: node.members.filter(({ node: value }) => source.twin(value) === undefined),
  });
  if (Object.keys(definitions).length > 0) draft.$defs = definitions;
}

/** Leaves out items that are not schemas, and the keyword if no item is left. */
function convertList(source: SchemaSource, node: JsonNode, key: string, draft: Draft): void {
  const schemas = (node.kind === 'array' ? node.items : [])
    .map((item) => source.convert(item))
    .filter((schema) => schema !== undefined);
  if (schemas.length > 0) draft[key] = schemas;
}

/** Since 2019-09, `dependencies` is two keywords: one for names of properties, one for schemas. */
function convertDependencies(source: SchemaSource, node: JsonNode, draft: Draft): void {
  const members = node.kind === 'object' ? node.members : [];
  const required = new Map<string, unknown>();
  const schemas = new Map<string, Schema>();
  for (const { key, node: value } of members) {
    if (value.kind !== 'array') {
      const schema = source.convert(value);
      if (schema !== undefined) schemas.set(key, schema);
    } else if (isNames(value)) required.set(key, toValue(value));
    else
      source.report('schema/keyword-value', value.at, {
        actual: JSON.stringify(toValue(value)),
        expected: 'an array of property names, each once',
      });
  }
  if (required.size > 0) draft.dependentRequired = Object.fromEntries(required);
  if (schemas.size > 0) draft.dependentSchemas = Object.fromEntries(schemas);
}

function assign(draft: Draft, key: string, schema: Schema | undefined): void {
  if (schema !== undefined) draft[key] = schema;
}
