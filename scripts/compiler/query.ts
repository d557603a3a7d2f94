import { isEqual } from './equal.ts';

/**
 * The one incremental concept of the compiler, after salsa, the core of rust-analyzer.
 *
 * A *query* is a named pure function of a database and a key. The database keeps the value of each
 * call in a cell, with the reports that the call made and the cells that it read. When the inputs
 * have changed, a cell is computed again only if a cell that it read has another value. If the new
 * value equals the old one, the old one stays, and the cells that read it are not computed again.
 * For example, if a query counts the words of a text, and “one two” becomes “one 2”, the count is
 * computed again, but nothing that reads the count.
 *
 * This is right because a query reads only its key, inputs and other queries, changes none of their
 * values and does not catch what they throw, and because values are data that `isEqual` compares.
 * The cache only saves time: a new database computes everything, with the same results.
 */
export type Query<K extends readonly string[], V, R> = (db: Database<R>, ...key: K) => V;

/** A query whose values are set from outside. */
export type Input<K extends readonly string[], V, R> = Query<K, V, R> & {
  set: (db: Database<R>, key: K, value: V) => void;
};

interface Cell<V, R> {
  query: string;
  key: readonly string[];
  /** Absent for an input. */
  compute: (() => V) | undefined;
  /** Absent before the first computation. */
  result?: { readonly value: V };
  reports: readonly R[];
  reads: ReadonlySet<Cell<unknown, R>>;
  /** The last revision in which the value was known to be valid. */
  verified: number;
  /** The last revision in which the value became another one. */
  changed: number;
  isRunning: boolean;
}

type Table<V, R> = Map<string, Cell<V, R>>;

const nameOf = (cell: Cell<unknown, unknown>): string => `${cell.query}(${cell.key.join(', ')})`;

/** The cells of all queries; `R` is what queries report. */
export class Database<R> {
  #revision = 0;
  /** What the cell that is being computed reads and reports. */
  #current: { reads: Set<Cell<unknown, R>>; reports: R[] } | undefined;
  readonly #tables: Table<unknown, R>[] = [];
  readonly #onCompute: ((query: string, key: readonly string[]) => void) | undefined;

  /** `onCompute` is called before each computation. */
  constructor(onCompute?: (query: string, key: readonly string[]) => void) {
    this.#onCompute = onCompute;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Begins a revision: drops the cells that the last two did not use. Inputs are set next. */
  nextRevision(): void {
    for (const table of this.#tables)
      for (const [id, cell] of table) if (cell.verified < this.#revision - 1) table.delete(id);
    this.#revision += 1;
  }

  /** The reports of all cells that this revision has used. */
  reports(): R[] {
    const reports: R[] = [];
    for (const table of this.#tables)
      for (const cell of table.values()) if (cell.verified === this.#revision) reports.push(...cell.reports);
    return reports;
  }

  /** Adds a report to the cell that is being computed. */
  report(found: R): void {
    if (!this.#current) throw new Error('report outside of a query');
    this.#current.reports.push(found);
  }

  /** Adds a table, for `query` and `input`. */
  addTable<V>(): Table<V, R> {
    const table: Table<V, R> = new Map();
    this.#tables.push(table);
    return table;
  }

  /** The value of a cell, for `query` and `input`. */
  read<V>(cell: Cell<V, R>): V {
    this.#current?.reads.add(cell);
    return this.#valueOf(cell);
  }

  /** Sets a cell before it is read, for `input`. */
  set<V>(cell: Cell<V, R>, value: V): void {
    if (cell.verified === this.#revision) throw new Error(`${nameOf(cell)} was set or read in this revision`);
    this.#take(cell, value);
  }

  /** Gives a cell a value, unless it has an equal one. */
  #take<V>(cell: Cell<V, R>, value: V): V {
    cell.verified = this.#revision;
    if (cell.result && isEqual(cell.result.value, value)) return cell.result.value;
    cell.changed = this.#revision;
    cell.result = { value };
    return value;
  }

  #valueOf<V>(cell: Cell<V, R>): V {
    const { result, compute } = cell;
    if (result && this.#isValid(cell)) {
      cell.verified = this.#revision;
      return result.value;
    }
    if (!compute) throw new Error(`${nameOf(cell)} was never set`);
    if (cell.isRunning) throw new Error(`${nameOf(cell)} depends on itself`);
    this.#onCompute?.(cell.query, cell.key);
    const outer = this.#current;
    const current = { reads: new Set<Cell<unknown, R>>(), reports: [] as R[] };
    this.#current = current;
    cell.isRunning = true;
    try {
      const value = this.#take(cell, compute());
      cell.reads = current.reads;
      cell.reports = current.reports;
      return value;
    } finally {
      this.#current = outer;
      cell.isRunning = false;
    }
  }

  /** Checks the reads in their order: whether a later one still exists may depend on an earlier one. */
  #isValid({ compute, reads, verified }: Cell<unknown, R>): boolean {
    if (verified === this.#revision || !compute) return true;
    for (const read of reads) {
      this.#valueOf(read);
      if (read.changed > verified) return false;
    }
    return true;
  }
}

/** Declares a query. */
export function query<K extends readonly string[], V, R>(
  name: string,
  compute: (db: Database<R>, ...key: K) => V,
): Query<K, V, R> {
  const cellOf = cellsOf(name, compute);
  return (db, ...key) => db.read(cellOf(db, key));
}

/** Declares an input. */
export function input<K extends readonly string[], V, R>(name: string): Input<K, V, R> {
  const cellOf = cellsOf<K, V, R>(name);
  const read: Query<K, V, R> = (db, ...key) => db.read(cellOf(db, key));
  return Object.assign(read, { set: (db: Database<R>, key: K, value: V): void => db.set(cellOf(db, key), value) });
}

/** Finds or adds the cell of a key in a database. */
function cellsOf<K extends readonly string[], V, R>(
  name: string,
  compute?: (db: Database<R>, ...key: K) => V,
): (db: Database<R>, key: K) => Cell<V, R> {
  const tables = new WeakMap<Database<R>, Table<V, R>>();
  return (db, key) => {
    const table = tables.get(db) ?? db.addTable<V>();
    tables.set(db, table);
    // With the lengths no two keys give the same text.
    const id = key.map((part) => `${part.length} ${part}`).join('');
    const cell: Cell<V, R> = table.get(id) ?? {
      query: name,
      key,
      compute: compute && (() => compute(db, ...key)),
      reports: [],
      reads: new Set(),
      verified: 0,
      changed: 0,
      isRunning: false,
    };
    table.set(id, cell);
    return cell;
  };
}
