import { hash, type Store } from './store.ts';
import { StoredReadings } from './stored-readings.ts';

/**
 * The readings of a reference's sections: one file for all, so that it costs one read and one
 * write. A line is the key of a section and what it was read as.
 */
export class Sections {
  readonly #store: Store;
  readonly #key: string;

  /** `compiler` names the program that read them: another one reads them anew. */
  constructor(store: Store, compiler: string, reference: string) {
    this.#store = store;
    this.#key = hash(compiler, reference);
  }

  load(): StoredReadings {
    const text = this.#store.get('sections', this.#key) ?? '';
    return new StoredReadings(entries(text));
  }

  save(readings: StoredReadings): void {
    if (readings.fresh === 0) return;
    this.#store.set(
      'sections',
      this.#key,
      [...readings.used()].map(([key, reading]) => `${key} ${JSON.stringify(reading)}\n`).join(''),
    );
  }
}

function* entries(text: string): Generator<[string, object]> {
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const end = line.indexOf(' ');
    yield [line.slice(0, end), JSON.parse(line.slice(end + 1)) as object];
  }
}
