import { member, type JsonNode } from '../../model/json.ts';
import type { SchemaEntry } from '../../model/reference.ts';
import { readJson } from '../../read/json.ts';
import { inFile, type EmitContext } from '../context.ts';
import { exampleValue } from '../examples.ts';
import type { Schema } from '../openapi.ts';
import { convert, type SchemaSource } from './convert.ts';
import { fingerprint } from './copies.ts';
import { dialects, type Dialect } from './keywords.ts';

/**
 * The schemas of the Components Object, OpenAPI 3.1.1 §4.8.7, in the order of the pages. A
 * link to a schema that no page has gets a component without constraints later, when all
 * links are known (`unresolvedComponents`).
 */
export function emitSchemas(context: EmitContext): Record<string, Schema> {
  const roots = new Map<string, JsonNode>();
  const prints = new Map<string, string | undefined>();
  for (const [name, { file, schema }] of context.names.entries) {
    const read = schema && readJson(file, schema);
    if (!read) continue;
    for (const { at, actual = '', expected = '' } of read.findings) context.report('json/duplicate-key', inFile(file, at), { actual, expected });
    roots.set(name, read.node);
    prints.set(name, fingerprint(read.node));
  }
  const twin = (title: string, print: string): string | undefined => {
    const name = context.names.ofTitle(title);
    return name !== undefined && prints.get(name) === print ? name : undefined;
  };
  const components: [string, Schema][] = [];
  for (const [name, entry] of context.names.entries) {
    const root = roots.get(name);
    const schema = root && convert({ context, component: name, root, dialect: dialectOf(context, root), twin } satisfies SchemaSource, root);
    components.push([name, withProse(context, entry, schema ?? {})]);
  }
  return Object.fromEntries(components);
}

/** Components for links that no page defines: a title and nothing else. */
export function unresolvedComponents(context: EmitContext): Record<string, Schema> {
  const entries = [...context.names.unresolved].map(([name, { title, file, link }]): [string, Schema] => [
    name,
    context.origins.note({ title }, inFile(file, link.at)),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Title, prose and example of the page around what the JSON Schema states. */
function withProse(context: EmitContext, { file, title, description, example }: SchemaEntry, schema: Schema): Schema {
  const text = description.map(({ value }) => value).join('\n\n');
  const stated = typeof schema === 'boolean' ? { ...(schema ? {} : { not: {} }) } : schema;
  const object = {
    title: title.value,
    ...(text === '' ? {} : { description: text }),
    ...stated,
    ...(example && exampleValue(context, file, 'examples', example)),
  };
  return context.origins.note(object, inFile(file, title.at));
}

function dialectOf(context: EmitContext, root: JsonNode): Dialect {
  const stated = member(root, '$schema')?.node;
  const uri = stated?.kind === 'scalar' ? String(stated.value) : undefined;
  const names = Object.keys(dialects) as Dialect[];
  const dialect = names.find((name) => dialects[name].uri.test(uri ?? ''));
  if (!dialect && stated) context.report('schema/dialect', stated.at, { actual: uri ?? '', expected: names.join(' or ') });
  return dialect ?? (uri === undefined ? 'draft-04' : 'draft-07');
}
