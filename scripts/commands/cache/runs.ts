import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import { type Store, sumOf } from './store.ts';

/** What a run of the compiler reported, and the texts that it would write. */
export interface Run {
  diagnostics: Diagnostic[];
  blocks: { total: number; unknown: number };
  /** Names of the files with the hashes of their texts; none when there are errors. */
  files: Record<string, string>;
}

/**
 * Whole runs by the hash of everything that goes in, and the texts that they wrote by their own
 * hash: a run on unchanged input compiles nothing, and a check reads nothing but hashes.
 */
export class Runs {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  find(key: string): Run | undefined {
    const text = this.#store.get('runs', key);
    // The store verifies that the text is what `keep` wrote under this key.
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
