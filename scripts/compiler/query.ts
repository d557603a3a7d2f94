import { isEqual } from './equal.ts';

/**
 * The one incremental concept of the compiler, after rust-analyzer's salsa and Biome.
 *
 * A *query* is a named pure function of a database and a key. The database keeps its value, the
 * reports that it made, and the entries that it read. When the inputs have changed, an entry is
 * computed again only if something that it read has a new value. A new value that equals the
 * old one is no change: the old one stays, and whoever read it is not computed again.
 *
 * ```ts
 * const text = input<[file: string], string>('text');
 * const words = query('words', (db: Database<string>, file: string) => text(db, file).split(' '));
 * const count = query('count', (db: Database<string>, file: string) => words(db, file).length);
 *
 * const db = new Database<string>();
 * db.nextRevision();
 * text.set(db, 'one two', 'a.md');
 * count(db, 'a.md'); // 2
 * ```
 *
 * What makes this right:
 * - A query reads nothing but its key, inputs and other queries, and changes none of their values.
 * - Values are plain data, which can be compared: a class with private fields would always be equal.
 * - Reports belong to the entry that made them. `db.finish()` returns those of all entries that
 *   the revision used, each once, whether they were computed now or earlier.
 *
 * The cache only saves time: with `reuse: false` every revision computes everything again, with
 * the same results.
 */
export type Query<K extends readonly string[], V, R> = (db: Database<R>, ...key: K) => V;

/** A query whose values are set from outside. */
export type Input<K extends readonly string[], V, R> = Query<K, V, R> & {
  set: (db: Database<R>, value: V, ...key: K) => void;
};

/** One value of a query, with all that decides whether it is still valid. */
class Entry<V, R> {
  /** Absent before the first computation. */
  result: { readonly value: V } | undefined;
  reports: readonly R[] = [];
  reads: ReadonlySet<Entry<unknown, R>> = new Set();
  /** The last revision in which the value was found valid. */
  verified = 0;
  /** The revision in which the value last became another one. */
  changed = 0;
  isRunning = false;
  readonly name: string;
  readonly key: readonly string[];
  /** Absent for an input. */
  readonly compute: (() => V) | undefined;

  constructor(name: string, key: readonly string[], compute?: () => V) {
    this.name = name;
    this.key = key;
    this.compute = compute;
  }
}

export interface DatabaseOptions {
  /** Whether values of earlier revisions may be used. */
  reuse?: boolean;
  /** Called before each computation. */
  onCompute?: (name: string, key: readonly string[]) => void;
}

/** The entries of all queries; `R` is what queries report. */
export class Database<R> {
  #revision = 0;
  /** The entry that is being computed: what it reads and reports. */
  #current: { reads: Set<Entry<unknown, R>>; reports: R[] } | undefined;
  readonly #tables: Map<string, Entry<unknown, R>>[] = [];
  readonly #options: DatabaseOptions;

  constructor(options: DatabaseOptions = {}) {
    this.#options = options;
  }

  /** Begins a revision; inputs are set after this. */
  nextRevision(): void {
    this.#revision += 1;
  }

  /** Drops the entries that neither this revision nor the one before has used; returns the reports of the others. */
  finish(): R[] {
    const reports: R[] = [];
    for (const table of this.#tables) {
      for (const [id, entry] of table) {
        if (entry.verified < this.#revision - 1) table.delete(id);
        else if (entry.verified === this.#revision) reports.push(...entry.reports);
      }
    }
    return reports;
  }

  /** Adds a report to the entry that is being computed. */
  report(found: R): void {
    this.#current?.reports.push(found);
  }

  /** A new table of entries, for `query` and `input`. */
  table<V>(): Map<string, Entry<V, R>> {
    const table = new Map<string, Entry<V, R>>();
    this.#tables.push(table);
    return table;
  }

  /** The value of an entry, computed again if it is stale. For `query` and `input`. */
  read<V>(entry: Entry<V, R>): V {
    this.#current?.reads.add(entry);
    return this.#refresh(entry);
  }

  /** Gives an entry a value. One that equals the value it has changes nothing. */
  set<V>(entry: Entry<V, R>, value: V): V {
    entry.verified = this.#revision;
    if (entry.result && isEqual(entry.result.value, value)) return entry.result.value;
    entry.changed = this.#revision;
    entry.result = { value };
    return value;
  }

  #refresh<V>(entry: Entry<V, R>): V {
    const { result, compute } = entry;
    if (result && (entry.verified === this.#revision || this.#isValid(entry))) {
      entry.verified = this.#revision;
      return result.value;
    }
    const name = `${entry.name}(${entry.key.join(', ')})`;
    if (!compute) throw new Error(`${name} was never set`);
    if (entry.isRunning) throw new Error(`${name} depends on itself`);
    this.#options.onCompute?.(entry.name, entry.key);
    const outer = this.#current;
    const current = { reads: new Set<Entry<unknown, R>>(), reports: [] as R[] };
    this.#current = current;
    entry.isRunning = true;
    try {
      const value = compute();
      entry.reads = current.reads;
      entry.reports = current.reports;
      return this.set(entry, value);
    } finally {
      entry.isRunning = false;
      this.#current = outer;
    }
  }

  /** Whether everything that an entry read is what it was. In the order of reading: what was read later may exist no more. */
  #isValid(entry: Entry<unknown, R>): boolean {
    if (!entry.compute) return true;
    if (this.#options.reuse === false) return false;
    for (const read of entry.reads) {
      this.#refresh(read);
      if (read.changed > entry.verified) return false;
    }
    return true;
  }
}

/** Declares a query. Its name appears in errors and in `onCompute`. */
export function query<K extends readonly string[], V, R>(
  name: string,
  compute: (db: Database<R>, ...key: K) => V,
): Query<K, V, R> {
  const tables = new WeakMap<Database<R>, Map<string, Entry<V, R>>>();
  return (db, ...key) => db.read(entryOf(tables, db, name, key, () => compute(db, ...key)));
}

/** Declares an input. */
export function input<K extends readonly string[], V, R>(name: string): Input<K, V, R> {
  const tables = new WeakMap<Database<R>, Map<string, Entry<V, R>>>();
  const read = (db: Database<R>, ...key: K): V => db.read(entryOf(tables, db, name, key));
  const set = (db: Database<R>, value: V, ...key: K): V => db.set(entryOf(tables, db, name, key), value);
  return Object.assign(read, { set });
}

function entryOf<V, R>(
  tables: WeakMap<Database<R>, Map<string, Entry<V, R>>>,
  db: Database<R>,
  name: string,
  key: readonly string[],
  compute?: () => V,
): Entry<V, R> {
  const table = tables.get(db) ?? db.table<V>();
  tables.set(db, table);
  const id = key.join('\0');
  const entry = table.get(id) ?? new Entry<V, R>(name, key, compute);
  table.set(id, entry);
  return entry;
}
