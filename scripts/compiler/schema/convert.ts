import { didYouMean } from '../diagnostics/nearest.ts';
import { type JsonMember, type JsonNode, member, memberPlace, toValue } from '../model/json.ts';
import { withOrigin } from '../model/origin.ts';
import { violation } from './check-keyword.ts';
import { convertKeyword } from './convert-keyword.ts';
import { convertReference } from './convert-reference.ts';
import { distinct } from './distinct.ts';
import { components, missingItems, schemaOfFlag } from './json-schema.ts';
import { dialects, shapeOf } from './keywords.ts';
import { settleReferences } from './references.ts';
import type { Draft, SchemaSource } from './source.ts';
import { isText, textAt } from './text.ts';

/**
 * Converts a schema of draft-04, draft-06 or draft-07 to JSON Schema 2020-12, the dialect of OpenAPI 3.1,
 * with the same verdict on every instance (docs/decisions.md, decision 7). Keywords that have no effect
 * in the source are left out and reported.
 */
export function convert(given: Omit<SchemaSource, 'convert' | 'converted' | 'pending'>): Draft {
  const source: SchemaSource = {
    ...given,
    convert: (node, isFlag) => convertSchema(source, node, isFlag),
    converted: new Map(),
    pending: [],
  };
  const draft = convertSchema(source, source.root) ?? {};
  settleReferences(source, draft, (node) => convertSchema(source, node) ?? {});
  return draft;
}

/**
 * Converts a subschema. Reports a value that is not a schema and returns undefined. `true` and `false`
 * are schemas since draft-06; draft-04 allows them for two keywords (`isFlag`).
 */
function convertSchema(source: SchemaSource, node: JsonNode, isFlag = false): Draft | undefined {
  const { report, dialect, root } = source;
  if (node.kind === 'scalar' && typeof node.value === 'boolean' && (isFlag || dialect !== 'draft-04'))
    return schemaOfFlag(node.value);
  if (node.kind !== 'object') {
    report('schema/not-a-schema', node.at, { actual: JSON.stringify(toValue(node)), expected: 'an object' });
    return undefined;
  }
  const twin = node === root ? undefined : source.twin(node);
  if (twin !== undefined) {
    const description = textAt(node, 'description');
    const isOwn = description !== undefined && description !== source.descriptionOf(twin);
    return withOrigin({ $ref: components + twin, ...(isOwn && { description }) }, node.at);
  }
  const draft: Draft = {};
  source.converted.set(node, draft);
  const reference = member(node, '$ref')?.node;
  if (reference && isText(reference)) convertReference(source, node, reference, draft);
  else {
    for (const stated of node.members) {
      const entry = isSet(source, stated) ? distinct(stated, report) : stated;
      // The document does not need it: components have names, and references are written as pointers.
      if (entry.key === dialects[dialect].identifier && isText(entry.node)) draft['x-id'] = entry.node.value;
      else if (isKnown(source, entry, node === root)) convertKeyword(source, node, entry, draft);
    }
    Object.assign(draft, missingItems(draft));
  }
  return withOrigin(draft, node.at);
}

/** True for a keyword whose items have to differ. */
function isSet({ dialect }: SchemaSource, { key }: JsonMember): boolean {
  const shape = shapeOf(dialect, key);
  return shape === 'names' || shape === 'values' || shape === 'type';
}

/** True if the dialect has the keyword and its value is valid; otherwise reports why not. */
function isKnown({ report, dialect }: SchemaSource, entry: JsonMember, isRoot: boolean): boolean {
  const { key, node } = entry;
  if (isRoot && key === '$schema') return false;
  const { keywords } = dialects[dialect];
  const shape = shapeOf(dialect, key);
  if (!shape) {
    const expected = didYouMean(`a keyword of ${dialect}`, key, Object.keys(keywords));
    report('schema/unknown-keyword', memberPlace(entry), { actual: key, expected });
    return false;
  }
  const expected = violation(shape, node, dialect);
  if (expected === undefined) return true;
  const code = shape === 'type' ? 'schema/unknown-type' : 'schema/keyword-value';
  report(code, node.at, { actual: `${key}: ${JSON.stringify(toValue(node))}`, expected });
  return false;
}
