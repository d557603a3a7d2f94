import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Passages } from '../read/passages.ts';
import type { Readings } from '../read/readings.ts';
import { Forgetful } from './forgetful.ts';
import { type Held, Memory } from './memory.ts';

/** Up to so many bytes need not be compressed: what people write stays far below. */
const mostPlain = 8_000_000;

/**
 * For one compilation after which nothing follows: nothing is remembered, and what has to be
 * kept until it is needed is kept as bytes, compressed when there are many, which take a fraction of the room of
 * objects and none of the garbage collector's time.
 */
export class Once extends Memory {
  override readonly editions = { get: () => undefined, set: () => undefined };

  #held = 0;
  /** As many as are the same on neighbouring pages. */
  override readonly passages = new Passages(2_000);

  constructor(readings?: Readings) {
    super(readings, new Forgetful());
  }

  override apart<T>(value: T): T {
    // What was written as JSON is read as what it was: plain data.
    return JSON.parse(JSON.stringify(value)) as T;
  }

  override hold<T>(value: T): Held<T> {
    const bytes = Buffer.from(JSON.stringify(value));
    this.#held += bytes.length;
    return this.#held < mostPlain ? heldPlain(bytes) : heldCompressed(alone(deflateRawSync(bytes, { level: 1 })));
  }
}

// Functions of their own: one that is made beside another keeps what that one needs.
const heldPlain =
  <T>(bytes: Buffer): Held<T> =>
  () =>
    JSON.parse(bytes.toString()) as T;
const heldCompressed =
  <T>(bytes: Buffer): Held<T> =>
  () =>
    JSON.parse(inflateRawSync(bytes).toString()) as T;

/** A copy that shares its memory with nothing, which it would keep. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
