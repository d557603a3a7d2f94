import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { member, type JsonMember, type JsonNode, type JsonObject } from '../../model/json.ts';
import { isRecord } from '../../model/record.ts';
import type { SchemaEntry } from '../../model/reference.ts';
import { Recent } from '../../memory/recent.ts';
import { inFile, type EmitContext, type Told } from '../context.ts';
import { exampleValue, jsonValue } from '../examples.ts';
import type { Schema } from '../openapi.ts';
import type { DocumentParts } from '../parts.ts';
import { convert } from './convert.ts';
import { fingerprint } from './copies.ts';
import { dialects, type Dialect } from './keywords.ts';
import { fromRaw } from './raw.ts';
import { hold, Twins, type Prints, type Question } from './twins.ts';

/** So many schemas are in memory at a time: more than a reference has that people write. */
export const mostSchemas = 256;

/**
 * A schema as its page states it, OpenAPI 3.1.1 §4.8.7, still in the dialect of the page:
 * `ConvertedSchemas` turns it into 2020-12 once it is patched.
 */
export const emitSchema = (context: EmitContext, entry: SchemaEntry): Told<Schema> => context.told(entry, 'schema', [], (own) => withProse(own, entry));

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

/** A component for links that no page defines: a title and nothing else. */
export function unresolvedSchema(context: EmitContext, name: string): Told<Schema> | undefined {
  const found = context.unresolved.get(name);
  return found && { value: context.origins.note({ title: found.link.title }, inFile(found.file, found.link.at)), told: [] };
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

/** The components of a document in JSON Schema 2020-12 (`convert`), each when it is asked for; titled copies become references. */
export class ConvertedSchemas {
  readonly #context: EmitContext;
  readonly #source: Pick<DocumentParts, 'schema' | 'isComponent'>;
  readonly #roots = new Recent<string, Told<Root | undefined>>(mostSchemas);
  readonly #converted = new Recent<string, Told<Schema>>(mostSchemas);
  readonly #prints: Prints;

  constructor(context: EmitContext, source: Pick<DocumentParts, 'schema' | 'isComponent'>) {
    this.#context = context;
    this.#source = source;
    this.#prints = (name) => {
      const raw = source.schema(name)?.value;
      return typeof raw === 'object' ? this.#root(name, raw).value?.print : undefined;
    };
  }

  of(name: string): Told<Schema> | undefined {
    return this.#converted.of(name, () => {
      const found = this.#source.schema(name);
      if (!found || typeof found.value === 'boolean') return found;
      const raw = found.value;
      const { value, told } = this.#context.told(raw, 'converted', [name], (own) => this.#convert(own, name, raw), ({ questions }) => hold(questions, this.#prints));
      return { value: value.schema, told: join(found.told, told) };
    });
  }

  #root(name: string, raw: object): Told<Root | undefined> {
    return this.#roots.of(name, () => this.#context.told(raw, 'root', [], (own) => rootOf(own, raw)));
  }

  #convert(context: EmitContext, name: string, raw: Exclude<Schema, boolean>): { schema: Schema; questions: readonly Question[] } {
    const { value: root, told } = this.#root(name, raw);
    for (const found of told) context.diagnostics.push(found);
    if (!root) return { schema: raw, questions: [] };
    const { source, beside, dialect } = root;
    const twins = new Twins(context.names, this.#prints);
    const converted = convert({ context, component: name, isComponent: this.#source.isComponent, root: source, dialect, twin: (from, node) => twins.of(from, node) });
    return { schema: context.origins.note({ ...converted, ...Object.fromEntries(beside.map(({ key }) => [key, raw[key]])) }, source.at), questions: twins.questions };
  }
}

const join = (a: readonly Diagnostic[], b: readonly Diagnostic[]): readonly Diagnostic[] => (a.length === 0 ? b : b.length === 0 ? a : [...a, ...b]);

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
