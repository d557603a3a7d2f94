import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The largest number of entries of one kind. The oldest ones are removed. */
const most = 24;

/** The SHA-256 of several parts, as hexadecimal digits. */
export const hash = (...parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  // With their lengths, the parts `ab`, `c` have another hash than `a`, `bc`.
  for (const part of parts) sum.update(`${part.length}\n`).update(part);
  return sum.digest('hex');
};

/** The SHA-256 of bytes, or of a text in UTF-8. */
export const sumOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/**
 * A cache of texts on disk. The first line of an entry is the hash of kind, key and text, so a damaged
 * entry, or one in the wrong place, is not used. A folder that cannot be written acts as an empty
 * cache. Entries are written to a temporary file and renamed, so runs can share the folder.
 */
export class Store {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get(kind: string, key: string): string | undefined {
    try {
      const entry = readFileSync(join(this.#folder, kind, key), 'utf8');
      const end = entry.indexOf('\n');
      const text = entry.slice(end + 1);
      return entry.slice(0, end) === hash(kind, key, text) ? text : undefined;
    } catch {
      return undefined;
    }
  }

  set(kind: string, key: string, text: string): void {
    const folder = join(this.#folder, kind);
    const temporary = join(folder, `.${key}.${randomUUID()}`);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(temporary, `${hash(kind, key, text)}\n${text}`);
      renameSync(temporary, join(folder, key));
      this.#makeRoom(folder);
    } catch {
      discard(temporary);
    }
  }

  #makeRoom(folder: string): void {
    const names = readdirSync(folder);
    if (names.length <= most) return;
    const aged = names.map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }));
    for (const { path } of aged.sort((a, b) => b.time - a.time).slice(most)) rmSync(path, { force: true });
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // If the folder is not writable, there is nothing to remove.
  }
}
