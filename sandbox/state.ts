import { type Channel, createChannel } from './channel.ts';

/** The values of an item, as JSON. */
export interface Values {
  readonly [name: string]: unknown;
}

/** One change of the state. Paths are concrete: `/applications/5f…/devices/5a…`. */
export type Change =
  | { readonly put: string; readonly values: Values }
  | { readonly remove: string }
  | { readonly count: number }
  | { readonly clock: number };

/** The items of all collections, by path. */
export interface State {
  /** The items of a collection by the last segment of their path, in the order of creation. */
  items(collection: string): ReadonlyMap<string, Values>;
  get(path: string): Values | undefined;
  put(path: string, values: Values): void;
  /** Removes an item with everything below its path. */
  remove(path: string): void;
  /** A number that no earlier call has returned. */
  count(): number;
  /** Milliseconds by which the clock of the sandbox is ahead of the real one. */
  readonly clock: number;
  setClock(ahead: number): void;
  /** Removes everything and sets the clock right; the numbers of `count` go on. */
  clear(): void;
  /** Makes a change of another state. */
  change(change: Change): void;
  /** The events of this state. They are no part of a snapshot. */
  readonly events: Channel;
  /** The changes that make this state from an empty one. */
  snapshot(): Change[];
}

/**
 * Creates an empty state.
 * @param record receives each change, before the call that makes it returns
 */
export function createState(record: (change: Change) => void = () => {}): State & { apply(change: Change): void } {
  const collections = new Map<string, Map<string, Values>>();
  let counted = 0;
  let clock = 0;

  const apply = (change: Change): void => {
    if ('count' in change) counted = Math.max(counted, change.count);
    else if ('clock' in change) clock = change.clock;
    else if ('put' in change) {
      const [collection, name] = divide(change.put);
      const items = collections.get(collection) ?? new Map<string, Values>();
      collections.set(collection, items.set(name, change.values));
    } else {
      const [collection, name] = divide(change.remove);
      collections.get(collection)?.delete(name);
      for (const path of collections.keys()) if (path.startsWith(`${change.remove}/`)) collections.delete(path);
    }
  };
  const change = (made: Change): void => {
    apply(made);
    record(made);
  };
  return {
    apply,
    change,
    events: createChannel(),
    items: (collection) => collections.get(collection) ?? new Map(),
    get(path) {
      const [collection, name] = divide(path);
      return collections.get(collection)?.get(name);
    },
    put: (path, values) => change({ put: path, values }),
    remove: (path) => change({ remove: path }),
    count() {
      change({ count: counted + 1 });
      return counted;
    },
    get clock() {
      return clock;
    },
    setClock: (ahead) => change({ clock: ahead }),
    clear() {
      for (const [collection, items] of [...collections])
        for (const name of items.keys()) change({ remove: `${collection}/${name}` });
      change({ clock: 0 });
    },
    snapshot: () => [
      { count: counted },
      { clock },
      ...[...collections].flatMap(([collection, items]) =>
        [...items].map(([name, values]) => ({ put: `${collection}/${name}`, values })),
      ),
    ],
  };
}

function divide(path: string): [collection: string, name: string] {
  const end = path.lastIndexOf('/');
  return [path.slice(0, end), path.slice(end + 1)];
}
