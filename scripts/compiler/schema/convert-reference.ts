import { type JsonObject, type JsonScalar, member, memberPlace } from '../model/json.ts';
import { convertKeyword } from './convert-keyword.ts';
import { components } from './json-schema.ts';
import { resolveReference } from './references.ts';
import type { Draft, SchemaSource } from './source.ts';
import { isText } from './text.ts';

type Reference = JsonScalar & { value: string };

/**
 * Converts a schema with `$ref`. Before 2019-09, `$ref` hides all other keywords; since then, it does
 * not. So the others are left out, except for annotations, and for the definitions of the root, which
 * are targets of references.
 */
export function convertReference(source: SchemaSource, node: JsonObject, reference: Reference, draft: Draft): void {
  const isRoot = node === source.root;
  for (const entry of node.members) {
    const { key, node: value } = entry;
    if ((key === 'title' || key === 'description') && isText(value)) draft[key] = value.value;
    else if (key !== '$ref' && key !== 'definitions' && !(isRoot && key === '$schema'))
      source.report('schema/ignored-keyword', memberPlace(entry), { actual: key, where: 'next to $ref' });
  }
  writeReference(source, node, reference, draft);
  const definitions = isRoot ? member(node, 'definitions') : undefined;
  if (definitions) convertKeyword(source, node, definitions, draft);
}

function writeReference(source: SchemaSource, holder: JsonObject, reference: Reference, draft: Draft): void {
  const { value } = reference;
  if (value.startsWith(components) && source.isComponent(value.slice(components.length))) {
    draft.$ref = value;
    return;
  }
  const target = resolveReference(source.identifiers, holder, value);
  if (!target) {
    writeUnresolved(source, holder, reference, draft);
    return;
  }
  const twin = target === source.root ? undefined : source.twin(target);
  if (twin !== undefined) draft.$ref = components + twin;
  else if (target.kind === 'scalar') {
    // `true` and `false` are copied instead of being referred to.
    if (target.value === false) draft.not = {};
  } else {
    draft.$ref = value;
    source.pending.push({ draft, target, name: lastPart(value).replace(/[^A-Za-z0-9_-]/g, '') || 'target' });
  }
}

/**
 * Without a target, a reference can still name a component: the title of its schema in camel case. It
 * does not if the target exists and is not a schema, or refers to itself.
 */
function writeUnresolved(source: SchemaSource, holder: JsonObject, { value, at }: Reference, draft: Draft): void {
  const { report, identifiers, ofCamelCase, isComponent } = source;
  const name = identifiers.find(holder, value) ? undefined : ofCamelCase(lastPart(value));
  if (name === undefined || !isComponent(name)) {
    report('schema/unresolved-reference', at, { actual: value, expected: 'a definition of this schema' });
    return;
  }
  const expected = components + name;
  draft.$ref = expected;
  report('schema/reference-by-title', at, { actual: value, expected });
}

const lastPart = (reference: string): string => /[^/#]*$/.exec(reference)?.[0] ?? '';
