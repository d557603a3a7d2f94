import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Up to this size a text stays in memory. */
const mostInMemory = 8_000_000;
const chunk = 1_000_000;

/**
 * A text in UTF-8 that is written piece by piece and read when it is whole. A long one waits in
 * a temporary file without a name, which is gone when the process is, however that ends.
 */
export class Spool implements Iterable<Uint8Array> {
  readonly #hash = createHash('sha256');
  #sum: string | undefined;
  #size = 0;
  #waiting: Uint8Array[] = [];
  #waits = 0;
  #file: number | undefined;

  write(text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    this.#hash.update(bytes);
    this.#size += bytes.length;
    this.#waiting.push(bytes);
    this.#waits += bytes.length;
    if (this.#waits > (this.#file === undefined ? mostInMemory : chunk)) this.#flush();
  }

  /** In bytes. */
  get size(): number {
    return this.#size;
  }

  /** The SHA-256 of what was written; nothing may be written after it was asked for. */
  get sum(): string {
    return (this.#sum ??= this.#hash.digest('hex'));
  }

  *[Symbol.iterator](): Generator<Uint8Array> {
    const end = this.#size - this.#waits;
    for (let at = 0; this.#file !== undefined && at < end; ) {
      const bytes = Buffer.allocUnsafe(Math.min(chunk, end - at));
      const read = readSync(this.#file, bytes, 0, bytes.length, at);
      if (read === 0) throw new Error(`a temporary file ends at ${at} of ${end} bytes`);
      yield bytes.subarray(0, read);
      at += read;
    }
    yield* this.#waiting;
  }

  text(): string {
    return Buffer.concat([...this]).toString();
  }

  /** Lets go of what was written. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    [this.#waiting, this.#waits, this.#size] = [[], 0, 0];
  }

  #flush(): void {
    this.#file ??= openNameless();
    for (const bytes of this.#waiting) for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    [this.#waiting, this.#waits] = [[], 0];
  }
}

function openNameless(): number {
  const path = join(tmpdir(), `losant-openapi-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  rmSync(path, { force: true });
  return file;
}
