interface Slot {
  inputs: readonly unknown[];
  value: unknown;
}

/**
 * Remembers, for an object, the last value of each function of it together with the inputs that
 * the value was made from. The same inputs give the remembered value; anything else computes it
 * anew. Inputs are compared by identity, so a function must name all that it reads, and nobody
 * may change an object that is or was an input. What nobody holds any more is forgotten.
 *
 * What a function looks up depends on what it reads on the way: such a value names its questions
 * itself, and `holds` says whether they would still get the same answers.
 */
export class Memo {
  /** By the name of the function. */
  readonly #slots = new Map<string, WeakMap<object, Slot>>();

  of<T>(owner: object, name: string, inputs: readonly unknown[], compute: () => T, holds?: (value: T) => boolean): T {
    let slots = this.#slots.get(name);
    if (!slots) this.#slots.set(name, (slots = new WeakMap()));
    const known = slots.get(owner);
    // A name belongs to one function, whose value this is.
    if (known && same(known.inputs, inputs) && holds?.(known.value as T) !== false) return known.value as T;
    const value = compute();
    slots.set(owner, { inputs, value });
    return value;
  }
}

function same(known: readonly unknown[], inputs: readonly unknown[]): boolean {
  if (known.length !== inputs.length) return false;
  for (let i = 0; i < known.length; i += 1) if (known[i] !== inputs[i]) return false;
  return true;
}
