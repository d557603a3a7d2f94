import { member, type JsonMember, type JsonNode, type JsonObject } from '../../model/json.ts';
import { isRecord } from '../../model/record.ts';
import type { SchemaEntry } from '../../model/reference.ts';
import { inFile, type EmitContext } from '../context.ts';
import { exampleValue, jsonValue } from '../examples.ts';
import type { Schema } from '../openapi.ts';
import { convert } from './convert.ts';
import { fingerprint } from './copies.ts';
import { dialects, type Dialect } from './keywords.ts';
import { fromRaw } from './raw.ts';
import { Twins, type Prints } from './twins.ts';

/**
 * The schemas of the Components Object, OpenAPI 3.1.1 §4.8.7, in the order of the pages and
 * still in the dialect of their pages: `convertSchemas` turns them into 2020-12 once they are
 * patched.
 */
export function emitSchemas(context: EmitContext): Record<string, Schema> {
  return Object.fromEntries([...context.names.entries].map(([name, entry]) => [name, context.part(entry, 'schema', [], (own) => withProse(own, entry))]));
}

/** Title, prose and example of the page around what the JSON Schema states. */
function withProse(context: EmitContext, { file, title, description, schema, example }: SchemaEntry): Schema {
  const source = schema ? jsonValue(context, file, schema) : {};
  const text = description.map(({ value }) => value).join('\n\n');
  const isObject = isRecord(source);
  const object = {
    title: title.value,
    ...(text === '' ? {} : { description: text }),
    ...(isObject ? source : source === true ? {} : { not: {} }),
    ...(example && exampleValue(context, file, 'examples', example)),
  };
  if (isObject) context.origins.noteMembers(object, context.origins.members(source));
  return context.origins.note(object, inFile(file, title.at));
}

/** Components for links that no page defines: a title and nothing else. */
export function unresolvedComponents(context: EmitContext): Record<string, Schema> {
  const entries = [...context.names.unresolved].map(([name, { title, file, link }]): [string, Schema] => [
    name,
    context.origins.note({ title }, inFile(file, link.at)),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the page puts beside the source of a schema: it is no part of what is converted. */
const isBeside = ({ key, node }: JsonMember): boolean => (key === 'examples' && node.kind === 'array') || key.startsWith('x-');

/** A component before it is converted: what the page puts beside its source stands apart. */
interface Root {
  source: JsonObject;
  beside: JsonMember[];
  dialect: Dialect;
  /** What makes it the same as another one (`fingerprint`). */
  readonly print: string | undefined;
}

/** Converts all components to JSON Schema 2020-12 (`convert`); titled copies become references. */
export function convertSchemas(context: EmitContext, components: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const roots = new Map<string, Root>();
  for (const [name, raw] of Object.entries(components)) {
    const root = typeof raw === 'boolean' ? undefined : context.part(raw, 'root', [], (own) => rootOf(own, raw));
    if (root) roots.set(name, root);
  }
  const prints: Prints = (name) => roots.get(name)?.print;
  const names = new Set(Object.keys(components));
  const allNames = [...names].join('\n');
  return Object.fromEntries(
    Object.entries(components).map(([name, raw]) => {
      const root = roots.get(name);
      if (!root || typeof raw === 'boolean') return [name, raw];
      const { source, beside, dialect } = root;
      const compute = (own: EmitContext): { schema: Schema; twins: Twins } => {
        const twins = new Twins(own.names, prints);
        const converted = convert({ context: own, component: name, names, root: source, dialect, twin: (from, node) => twins.of(from, node) });
        return { schema: own.origins.note({ ...converted, ...Object.fromEntries(beside.map(({ key }) => [key, raw[key]])) }, source.at), twins };
      };
      const { schema } = context.part(source, 'converted', [name, allNames], compute, ({ twins }) => twins.hold(prints));
      return [name, schema];
    }),
  );
}

function rootOf(context: EmitContext, raw: object): Root | undefined {
  const node = fromRaw(context.origins, raw, { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 });
  if (node.kind !== 'object') return undefined;
  const source = { ...node, members: node.members.filter((entry) => !isBeside(entry)) };
  const dialect = dialectOf(context, source);
  let known: { print: string | undefined } | undefined;
  return {
    source,
    beside: node.members.filter(isBeside),
    dialect,
    /** Few are asked for: those that a title somewhere else names. */
    get print() {
      return (known ??= { print: fingerprint(source, source, dialect) }).print;
    },
  };
}

function dialectOf(context: EmitContext, root: JsonNode): Dialect {
  const stated = member(root, '$schema')?.node;
  const uri = stated?.kind === 'scalar' ? String(stated.value) : undefined;
  const names = Object.keys(dialects) as Dialect[];
  const dialect = names.find((name) => dialects[name].uri.test(uri ?? ''));
  if (!dialect && stated) context.report('schema/dialect', stated.at, { actual: uri ?? '', expected: names.join(' or ') });
  return dialect ?? (uri === undefined ? 'draft-04' : 'draft-07');
}
