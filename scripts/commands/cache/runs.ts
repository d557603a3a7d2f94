import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import { type Store, sumOf } from './store.ts';

/** The result of a run: its diagnostics, and the hashes of the texts that it writes. */
export interface Run {
  diagnostics: Diagnostic[];
  blocks: { total: number; unknown: number };
  /** The hashes of the texts by file name; empty if there are errors. */
  files: Record<string, string>;
}

/**
 * Caches whole runs by the hash of their sources, and texts by their own hash. So a run with unchanged
 * sources compiles nothing, and a check compares only hashes.
 */
export class Runs {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  find(key: string): Run | undefined {
    const text = this.#store.get('runs', key);
    // The cast is safe, since the store verifies that `keep` wrote the text for this key.
    return text === undefined ? undefined : (JSON.parse(text) as Run);
  }

  text(sum: string): string | undefined {
    const text = this.#store.get('texts', sum);
    return text !== undefined && sumOf(text) === sum ? text : undefined;
  }

  keep(key: string, run: Run, texts: ReadonlyMap<string, string>): void {
    for (const [name, text] of texts) {
      const sum = run.files[name];
      if (sum !== undefined && this.#store.get('texts', sum) !== text) this.#store.set('texts', sum, text);
    }
    this.#store.set('runs', key, JSON.stringify(run));
  }
}
