import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Entries of one kind beyond this number make room, the oldest first. */
const most = 24;

export const hash = (...parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  // The length keeps parts apart: `ab`, `c` is not `a`, `bc`.
  for (const part of parts) sum.update(`${part.length}\n`).update(part);
  return sum.digest('hex');
};

/** The SHA-256 of bytes, or of a text in UTF-8. */
export const sumOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/**
 * Texts on disk that may be lost at any time. What is found is believed only when it is whole
 * and was stored under this very kind and key: the first line of an entry is the hash of the
 * three. A folder that cannot be written is the same as an empty one. Entries appear whole or
 * not at all (they are renamed into their place), so any number of runs may share the folder.
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
    // Where nothing can be written there is nothing to remove.
  }
}
