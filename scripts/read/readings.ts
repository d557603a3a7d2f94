import { createHash } from 'node:crypto';
import type { Piece } from './pieces.ts';

/**
 * What pieces of pages were read as, by their kind and text. A piece is read by a pure function
 * of the two, so that one which was read before need not be parsed again. Readings are shared
 * and never changed.
 */
export class Readings {
  readonly #known: Map<string, object>;
  readonly #used = new Set<string>();
  readonly #hashes = new WeakMap<Piece, string>();
  #fresh = 0;

  constructor(known: Iterable<[string, object]> = []) {
    this.#known = new Map(known);
  }

  recall<T extends object>(kind: string, piece: Piece, read: () => T): T {
    const key = this.#keyOf(kind, piece);
    this.#used.add(key);
    // Kind and text have only one reader, whose result this is.
    const known = this.#known.get(key) as T | undefined;
    if (known) return known;
    const reading = read();
    this.#known.set(key, reading);
    this.#fresh += 1;
    return reading;
  }

  knows(kind: string, piece: Piece): boolean {
    return this.#known.has(this.#keyOf(kind, piece));
  }

  /** How many pieces had to be read. */
  get fresh(): number {
    return this.#fresh;
  }

  /** The readings that were asked for. */
  *used(): Generator<[string, object]> {
    for (const key of this.#used) {
      const reading = this.#known.get(key);
      if (reading) yield [key, reading];
    }
  }

  #keyOf(kind: string, piece: Piece): string {
    const known = this.#hashes.get(piece);
    const hash = known ?? createHash('sha256').update(piece.text).digest('base64url');
    if (known === undefined) this.#hashes.set(piece, hash);
    return `${kind}-${hash}`;
  }
}
