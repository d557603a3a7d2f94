import { member, type JsonNode } from '../../model/json.ts';
import type { SchemaNames } from '../schema-names.ts';
import { fingerprint } from './copies.ts';
import type { SchemaSource } from './source.ts';

/** What makes a component the same as another one, by its name (`fingerprint`). */
export type Prints = (name: string) => string | undefined;

/** Whether a titled subschema is a copy of the component of that title, as it was when it was asked. */
export interface Question {
  name: string;
  original: string | undefined;
  own: string | undefined;
  isTwin: boolean;
}

/** Finds the components that titled subschemas are copies of. One is asked for more than once: each is compared once. */
export class Twins {
  readonly #names: SchemaNames;
  readonly #prints: Prints;
  readonly #known = new Map<JsonNode, string | undefined>();
  /** What was compared so far. */
  readonly questions: Question[] = [];

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
    const name = title?.kind === 'scalar' && typeof title.value === 'string' ? this.#names.ofTitle(title.value) : undefined;
    if (name === undefined) return undefined;
    const original = this.#prints(name);
    const own = original === undefined ? undefined : fingerprint(root, node, dialect);
    const isTwin = own !== undefined && own === original;
    this.questions.push({ name, original, own, isTwin });
    return isTwin ? name : undefined;
  }
}

/** Whether all questions have the same answers among other components. */
export function hold(questions: readonly Question[], prints: Prints): boolean {
  return questions.every(({ name, original, own, isTwin }) => {
    const print = prints(name);
    // Without an original nothing was compared.
    return print === original || (original !== undefined && (own !== undefined && print === own) === isTwin);
  });
}
