import type { Answer } from '../memory/answers.ts';
import { type JsonNode, member } from '../model/json.ts';
import { fingerprint } from './copies.ts';
import type { SchemaNames } from './schema-names.ts';
import type { SchemaSource } from './source.ts';

/** What makes a component the same as another one, by its name (`fingerprint`). */
export type Prints = (name: string) => string | undefined;

/** Finds the components that titled subschemas are copies of. One is asked for more than once: each is compared once. */
export class Twins {
  readonly #names: SchemaNames;
  readonly #prints: Prints;
  readonly #known = new Map<JsonNode, string | undefined>();
  /** What was compared so far. */
  readonly answers: Answer<Prints>[] = [];

  constructor(names: SchemaNames, prints: Prints) {
    this.#names = names;
    this.#prints = prints;
  }

  /** The name of the component that a subschema of `source` is a copy of. */
  of(source: SchemaSource, node: JsonNode): string | undefined {
    if (!this.#known.has(node)) this.#known.set(node, this.#find(source, node));
    return this.#known.get(node);
  }

  #find({ root, dialect }: SchemaSource, node: JsonNode): string | undefined {
    const title = member(node, 'title')?.node;
    const name =
      title?.kind === 'scalar' && typeof title.value === 'string' ? this.#names.ofTitle(title.value) : undefined;
    if (name === undefined) return undefined;
    if (this.#ask((prints) => prints(name) === undefined)) return undefined;
    const own = fingerprint(root, node, dialect);
    return this.#ask((prints) => own !== undefined && prints(name) === own) ? name : undefined;
  }

  #ask(ask: (prints: Prints) => boolean): boolean {
    const was = ask(this.#prints);
    this.answers.push({ ask, was });
    return was;
  }
}
