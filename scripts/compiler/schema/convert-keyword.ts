import {
  type Json,
  type JsonMember,
  type JsonNode,
  type JsonObject,
  member,
  memberPlace,
  toValue,
} from '../model/json.ts';
import { isNames } from './check-keyword.ts';
import { convertDefinitions } from './convert-definitions.ts';
import { addPatterns, convertMap, convertProperties } from './convert-map.ts';
import { annotation, exactly, hasReference } from './data-reference.ts';
import { distinct } from './distinct.ts';
import type { Draft, SchemaSource } from './source.ts';

/**
 * Converts one keyword of a source schema to 2020-12 and adds it to `draft`. Some keywords were
 * split, renamed, or changed from a flag to a number (2020-12 release notes, “Migrating from older
 * drafts”).
 */
export function convertKeyword(source: SchemaSource, parent: JsonObject, entry: JsonMember, draft: Draft): void {
  const { key, node } = entry;
  switch (key) {
    case 'properties':
      convertProperties(convertMap(source, node), draft);
      return;
    case 'patternProperties':
      addPatterns(convertMap(source, node, true), draft);
      return;
    case 'definitions':
      Object.assign(draft, convertDefinitions(source, node));
      return;
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      convertList(source, node, key, draft);
      return;
    case 'items':
      if (node.kind !== 'array') assign(draft, 'items', source.convert(node));
      else if (node.items.length > 0) draft.prefixItems = node.items.map((item) => source.convert(item) ?? {});
      return;
    case 'additionalItems':
      // Has an effect only if `items` is an array. 2020-12 calls it `items` and the array `prefixItems`.
      if (member(parent, 'items')?.node.kind === 'array') assign(draft, 'items', source.convert(node, true));
      else
        source.report('schema/ignored-keyword', memberPlace(entry), {
          actual: key,
          where: 'without an array of items',
        });
      return;
    case 'additionalProperties':
      if (node.kind === 'scalar' && typeof node.value === 'boolean') draft[key] = node.value;
      else assign(draft, key, source.convert(node));
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
    case 'default':
    case 'examples':
      Object.assign(draft, annotation(key, toValue(node), node.at, source.report));
      return;
    case 'const':
    case 'enum':
      convertValues(key, toValue(node), draft);
      return;
    default:
      draft[key] = toValue(node);
  }
}

/** Values that contain `$ref` become schemas (`exactly`). */
function convertValues(key: 'const' | 'enum', value: Json, draft: Draft): void {
  if (!hasReference(value)) draft[key] = value;
  else {
    const values = key === 'enum' && Array.isArray(value) ? value : [value];
    addBranches([{ anyOf: values.map(exactly) }], draft);
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

/** Leaves out items that are not schemas, and the keyword if no item is left. */
function convertList(source: SchemaSource, node: JsonNode, key: string, draft: Draft): void {
  const schemas = (node.kind === 'array' ? node.items : [])
    .map((item) => source.convert(item))
    .filter((schema) => schema !== undefined);
  if (schemas.length === 0) return;
  if (key === 'allOf') addBranches(schemas, draft);
  else draft[key] = schemas;
}

function addBranches(schemas: readonly Draft[], draft: Draft): void {
  draft.allOf = [...((draft.allOf ?? []) as Draft[]), ...schemas];
}

/** Since 2019-09, `dependencies` is two keywords: one for names of properties, one for schemas. */
function convertDependencies(source: SchemaSource, node: JsonNode, draft: Draft): void {
  const members = node.kind === 'object' ? node.members : [];
  const required = new Map<string, unknown>();
  const schemas = new Map<string, Draft>();
  for (const entry of members) {
    const { key, node: value } = distinct(entry, source.report);
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

function assign(draft: Draft, key: string, schema: Draft | undefined): void {
  if (schema !== undefined) draft[key] = schema;
}
