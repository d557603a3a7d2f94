import { isEqual } from './equal.ts';

/**
 * The one incremental concept of the compiler, after salsa, the core of rust-analyzer.
 *
 * A *query* is a named pure function of a database and a key. The database stores the value of each
 * call as an entry, together with the call's reports and the entries that it read. After inputs
 * have changed, an entry is computed again only if the value of an entry that it read has changed.
 * If the new value equals the old one, the old one is kept, so the entries that read it stay valid.
 * For example:
 *
 *     const text = input<[file: string], string, Report>('text');
 *     const words = query('words', (db: Database<Report>, file: string) => text(db, file).split(' '));
 *     const count = query('count', (db: Database<Report>, file: string) => words(db, file).length);
 *
 * If “one two” becomes “one 2”, `words` and `count` are computed again. `count` is still 2, so the
 * queries that read `count` are not.
 *
 * The cached values are correct because
 * - a query reads only its key, inputs and other queries, and never changes their values;
 * - values are plain data, so `isEqual` sees every difference;
 * - reports belong to an entry, so they are kept and dropped with it.
 *
 * The cache only saves time: without `reuse`, each revision computes everything and gets the same results.
 */
export type Query<K extends readonly string[], V, R> = (db: Database<R>, ...key: K) => V;

/** A query without a computation: its values are set from outside. */
export type Input<K extends readonly string[], V, R> = Query<K, V, R> & {
  set: (db: Database<R>, value: V, ...key: K) => void;
};

interface Entry<V, R> {
  /** The query and its key, for error messages. */
  name: string;
  /** Absent for an input. */
  compute: (() => V) | undefined;
  /** Absent before the first computation. */
  result?: { readonly value: V };
  reports: readonly R[];
  reads: ReadonlySet<Entry<unknown, R>>;
  /** The last revision in which the value was found to be valid. */
  verified: number;
  /** The last revision in which the value changed. */
  changed: number;
  isRunning: boolean;
}

type Table<V, R> = Map<string, Entry<V, R>>;

/** The entries of all queries. `R` is the type of their reports. */
export class Database<R> {
  #revision = 0;
  /** The reads and reports of the entry that is being computed. */
  #current: { reads: Set<Entry<unknown, R>>; reports: R[] } | undefined;
  readonly #tables: Table<unknown, R>[] = [];
  readonly #options: { reuse?: boolean; onCompute?: (name: string) => void };

  /** `reuse`: use values of earlier revisions (the default). `onCompute` is called before each computation. */
  constructor(options: { reuse?: boolean; onCompute?: (name: string) => void } = {}) {
    this.#options = options;
  }

  /** Begins a revision. Call this before setting inputs. */
  nextRevision(): void {
    this.#revision += 1;
  }

  /**
   * Returns the reports of all entries that this revision used. Drops the entries that neither
   * this revision nor the one before used.
   */
  finish(): R[] {
    const reports: R[] = [];
    for (const table of this.#tables) {
      for (const [key, entry] of table) {
        if (entry.verified < this.#revision - 1) table.delete(key);
        else if (entry.verified === this.#revision) reports.push(...entry.reports);
      }
    }
    return reports;
  }

  /** Adds a report to the entry that is being computed. */
  report(found: R): void {
    this.#current?.reports.push(found);
  }

  /** Adds the table of one query. Called by `query` and `input` only. */
  addTable<V>(): Table<V, R> {
    const table: Table<V, R> = new Map();
    this.#tables.push(table);
    return table;
  }

  /**
   * The value of an entry, computed if necessary. Called by `query` and `input` only. Throws if an
   * input was never set, or if a query depends on itself.
   */
  read<V>(entry: Entry<V, R>): V {
    this.#current?.reads.add(entry);
    return this.#refresh(entry);
  }

  /** Sets the value of an entry and returns it; if the old value is equal, keeps and returns the old one. */
  set<V>(entry: Entry<V, R>, value: V): V {
    entry.verified = this.#revision;
    if (entry.result && isEqual(entry.result.value, value)) return entry.result.value;
    entry.changed = this.#revision;
    entry.result = { value };
    return value;
  }

  #refresh<V>(entry: Entry<V, R>): V {
    const { name, result, compute } = entry;
    if (result && this.#isValid(entry)) {
      entry.verified = this.#revision;
      return result.value;
    }
    if (!compute) throw new Error(`${name} was never set`);
    if (entry.isRunning) throw new Error(`${name} depends on itself`);
    this.#options.onCompute?.(name);
    const outer = this.#current;
    const current = { reads: new Set<Entry<unknown, R>>(), reports: [] as R[] };
    [this.#current, entry.isRunning] = [current, true];
    try {
      const value = this.set(entry, compute());
      Object.assign(entry, current);
      return value;
    } finally {
      [this.#current, entry.isRunning] = [outer, false];
    }
  }

  /**
   * Checks the reads in their order, since a change in an earlier one can mean that a later one is
   * no longer read. For example, a page that is no longer listed must not be read.
   */
  #isValid({ compute, reads, verified }: Entry<unknown, R>): boolean {
    if (verified === this.#revision || !compute) return true;
    if (this.#options.reuse === false) return false;
    for (const read of reads) {
      this.#refresh(read);
      if (read.changed > verified) return false;
    }
    return true;
  }
}

/** Declares a query. `name` appears in error messages and in `onCompute`. */
export function query<K extends readonly string[], V, R>(
  name: string,
  compute: (db: Database<R>, ...key: K) => V,
): Query<K, V, R> {
  const entryOf = entriesOf<K, V, R>(name, (db, key) => () => compute(db, ...key));
  return (db, ...key) => db.read(entryOf(db, key));
}

/** Declares an input. Reading a key that was never set throws. */
export function input<K extends readonly string[], V, R>(name: string): Input<K, V, R> {
  const entryOf = entriesOf<K, V, R>(name, () => undefined);
  const read: Query<K, V, R> = (db, ...key) => db.read(entryOf(db, key));
  return Object.assign(read, {
    set: (db: Database<R>, value: V, ...key: K): void => void db.set(entryOf(db, key), value),
  });
}

/** Returns a function that finds, or adds, the entry of a key in a database. */
function entriesOf<K extends readonly string[], V, R>(
  name: string,
  computeOf: (db: Database<R>, key: K) => (() => V) | undefined,
): (db: Database<R>, key: K) => Entry<V, R> {
  const tables = new WeakMap<Database<R>, Table<V, R>>();
  return (db, key) => {
    const table = tables.get(db) ?? db.addTable<V>();
    tables.set(db, table);
    const id = key.join('\0');
    const known = table.get(id);
    if (known) return known;
    const state = { reports: [], reads: new Set<Entry<unknown, R>>(), verified: 0, changed: 0, isRunning: false };
    const entry: Entry<V, R> = { name: `${name}(${key.join(', ')})`, compute: computeOf(db, key), ...state };
    table.set(id, entry);
    return entry;
  };
}
