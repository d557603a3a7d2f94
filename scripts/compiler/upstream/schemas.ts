import type { Report } from '../diagnostics/reporter.ts';
import { slug } from '../dialect/names.ts';
import type { Json, JsonNode } from '../model/json.ts';
import { escapeToken } from '../model/pointer.ts';
import type { SchemaEntry, SchemaLink } from '../model/reference.ts';
import type { Examples } from './examples.ts';
import type { Stated } from './members.ts';
import { printedJson } from './printed-json.ts';
import { definition } from './schema-name.ts';

/** A schema file of the package. */
export interface SchemaFile {
  /** The name of the file without its ending: `applicationApiTokenPost`. */
  name: string;
  file: string;
  root: JsonNode;
  value: Json;
}

/** A schema's title and description, which its file does not have. */
export interface SchemaNotes {
  title: Stated<string>;
  description: Stated<string>[];
}

/** The link to the schema with a name. Reports one that has no file. */
export function linkToSchema(
  { value: name, at }: Stated<string>,
  notes: ReadonlyMap<string, SchemaNotes>,
  report: Report,
): SchemaLink | undefined {
  const title = notes.get(name)?.title.value;
  if (title !== undefined) return { at, title, slug: slug(title) };
  report('upstream/missing-file', at, { actual: `lib/schemas/${name}.json` });
  return undefined;
}

/** The entry of a schema for the page of schemas. */
export function readSchema(
  { name, file, root }: SchemaFile,
  notes: ReadonlyMap<string, SchemaNotes>,
  examples: Examples,
  report: Report,
): SchemaEntry {
  const { title, description } = notes.get(name) ?? { title: { value: name, at: root.at }, description: [] };
  return {
    file,
    at: root.at,
    title,
    description,
    schema: { at: root.at, text: printedJson(withLinks(root, [root, name], notes, report)) },
    example: examples.of(name),
  };
}

/**
 * A schema as JSON in which each reference to another file, `#/definitions/NAME`, is one to the title of its schema,
 * and one to the file itself is `#`. References to definitions of the schema itself stay.
 */
function withLinks(
  node: JsonNode,
  [root, name]: readonly [root: JsonNode, name: string],
  notes: ReadonlyMap<string, SchemaNotes>,
  report: Report,
): Json {
  const inner = (child: JsonNode): Json => withLinks(child, [root, name], notes, report);
  if (node.kind === 'array') return node.items.map(inner);
  if (node.kind === 'scalar') return node.value;
  return Object.fromEntries(
    node.members.map(({ key, node: value }): [string, Json] => {
      const target = key === '$ref' && value.kind === 'scalar' ? value.value : undefined;
      if (typeof target !== 'string') return [key, inner(value)];
      return [key, linkOf(target, value, [root, name], notes, report)];
    }),
  );
}

function linkOf(
  target: string,
  { at }: JsonNode,
  [root, name]: readonly [root: JsonNode, name: string],
  notes: ReadonlyMap<string, SchemaNotes>,
  report: Report,
): string {
  if (target === '#' || exists(root, target)) return target;
  const other = definition.exec(target)?.[1];
  if (other === name) return '#';
  const title = other === undefined ? undefined : notes.get(other)?.title.value;
  if (title !== undefined) return `schemas.md#${slug(title)}`;
  report('upstream/reference', at, { actual: target });
  return target;
}

/** True if a pointer such as `#/definitions/name` has a target in a schema. */
function exists(root: JsonNode, target: string): boolean {
  if (!target.startsWith('#/')) return false;
  let node: JsonNode | undefined = root;
  for (const token of target.slice(2).split('/')) {
    if (node?.kind === 'array') node = node.items[Number(token)];
    else if (node?.kind === 'object') node = node.members.find(({ key }) => escapeToken(key) === token)?.node;
    else return false;
  }
  return node !== undefined;
}
