import type { SourcePlace } from '../model/place.ts';

/**
 * Remembers which text stated which object of the document. Objects keep their identity until
 * the document is written, so that the pointers can be found at the end, after the patches.
 */
export class Origins {
  readonly #places = new WeakMap<object, SourcePlace>();

  /** Notes the place and returns the object. */
  note<T extends object>(object: T, { file, line, column, endLine, endColumn }: SourcePlace): T {
    this.#places.set(object, { file, line, column, endLine, endColumn });
    return object;
  }

  of(object: unknown): SourcePlace | undefined {
    return typeof object === 'object' && object !== null ? this.#places.get(object) : undefined;
  }
}
