import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Answer, hold } from '../memory/answers.ts';
import { Recent } from '../memory/recent.ts';
import { type JsonNode, member, toValue } from '../model/json.ts';
import type { EmitContext, Told } from '../openapi/context.ts';
import type { Schema } from '../openapi/openapi.ts';
import type { DocumentParts } from '../openapi/parts.ts';
import { convert } from './convert.ts';
import { fingerprint } from './copies.ts';
import { type Dialect, dialects } from './keywords.ts';
import type { StatedSchema } from './stated.ts';
import { type Prints, Twins } from './twins.ts';

/** So many schemas are in memory at a time: more than a reference has that people write. */
export const mostSchemas = 256;

/** What else has to be known of a component before it is converted. */
interface Root {
  dialect: Dialect;
  /** What makes it the same as another one (`fingerprint`). */
  readonly print: string | undefined;
}

/** The components of a document in JSON Schema 2020-12 (`convert`), each when it is asked for; titled copies become references. */
export class ConvertedSchemas {
  readonly #context: EmitContext;
  readonly #source: Pick<DocumentParts, 'schema' | 'isComponent'>;
  readonly #roots = new Recent<string, Told<Root>>(mostSchemas);
  readonly #converted = new Recent<string, Told<Schema>>(mostSchemas);
  readonly #prints: Prints;

  constructor(context: EmitContext, source: Pick<DocumentParts, 'schema' | 'isComponent'>) {
    this.#context = context;
    this.#source = source;
    this.#prints = (name) => this.#root(name)?.value.print;
  }

  of(name: string): Told<Schema> | undefined {
    return this.#converted.of(name, () => {
      const found = this.#source.schema(name);
      if (!found) return undefined;
      const { value, told } = this.#context.told(
        found.value,
        'converted',
        [name],
        (own) => this.#convert(own, name, found.value),
        ({ answers }) => hold(answers, this.#prints),
      );
      return { value: value.schema, told: join(found.told, told) };
    });
  }

  #root(name: string): Told<Root> | undefined {
    return this.#roots.of(name, () => {
      const found = this.#source.schema(name)?.value;
      return found && this.#context.told(found, 'root', [], (own) => rootOf(own, found.source));
    });
  }

  #convert(
    context: EmitContext,
    name: string,
    { source, beside }: StatedSchema,
  ): { schema: Schema; answers: readonly Answer<Prints>[] } {
    const root = this.#root(name);
    // A patch may put something else there: it stays what it is.
    if (!root || source.kind !== 'object') return { schema: toValue(source) as Schema, answers: [] };
    for (const found of root.told) context.diagnostics.push(found);
    const twins = new Twins(context.names, this.#prints);
    const { dialect } = root.value;
    const converted = convert({
      context,
      component: name,
      isComponent: this.#source.isComponent,
      root: source,
      dialect,
      twin: (from, node) => twins.of(from, node),
    });
    return { schema: context.origins.note({ ...converted, ...beside }, source.at), answers: twins.answers };
  }
}

const join = (a: readonly Diagnostic[], b: readonly Diagnostic[]): readonly Diagnostic[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];

function rootOf(context: EmitContext, source: JsonNode): Root {
  const dialect = dialectOf(context, source);
  let known: { print: string | undefined } | undefined;
  return {
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
  if (!dialect && stated)
    context.report('schema/dialect', stated.at, { actual: uri ?? '', expected: names.join(' or ') });
  return dialect ?? (uri === undefined ? 'draft-04' : 'draft-07');
}
