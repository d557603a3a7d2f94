import { createHash } from 'node:crypto';
import { Readings } from '../../compiler/read/readings.ts';
import type { SectionText } from '../../compiler/read/section-text.ts';

/** Readings of another run by kind and text, to which this run adds. */
export class StoredReadings extends Readings {
  readonly #known: Map<string, object>;
  readonly #used = new Set<string>();
  readonly #hashes = new WeakMap<SectionText, string>();
  #fresh = 0;

  constructor(known: Iterable<[string, object]> = []) {
    super();
    this.#known = new Map(known);
  }

  override recall<T extends object>(kind: string, piece: SectionText, read: () => T): T {
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

  override knows(kind: string, piece: SectionText): boolean {
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

  #keyOf(kind: string, piece: SectionText): string {
    const known = this.#hashes.get(piece);
    const hash = known ?? createHash('sha256').update(piece.text).digest('base64url');
    if (known === undefined) this.#hashes.set(piece, hash);
    return `${kind}-${hash}`;
  }
}
