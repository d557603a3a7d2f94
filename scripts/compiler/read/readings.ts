import type { SectionText } from './section-text.ts';

/**
 * What pieces of pages were read as, by their kind, as long as somebody holds the piece. A piece
 * is read by a pure function of kind and text, so that one which was read before need not be
 * parsed again. Readings are shared and never changed.
 */
export class Readings {
  readonly #known = new WeakMap<SectionText, Map<string, object>>();

  recall<T extends object>(kind: string, piece: SectionText, read: () => T): T {
    const kinds = this.#known.get(piece) ?? new Map<string, object>();
    // Kind and text have only one reader, whose result this is.
    const known = kinds.get(kind) as T | undefined;
    if (known) return known;
    const reading = read();
    this.#known.set(piece, kinds.set(kind, reading));
    return reading;
  }

  knows(kind: string, piece: SectionText): boolean {
    return this.#known.get(piece)?.has(kind) ?? false;
  }
}
