import type { Entry, Journal } from './keep/journal.ts';
import { type Change, createState, type State } from './state.ts';

/** The states of all namespaces. */
export interface Spaces {
  /** The state of a namespace; made and seeded when it is first used. */
  get(name: string): State;
  /** Writes the changes since the last call to the file, if there is one. */
  commit(): void;
}

/**
 * Creates the namespaces, from the file if there is one.
 * @param seed fills the state of a new namespace
 */
export function createSpaces(seed: (state: State) => void, journal?: Journal): Spaces {
  const states = new Map<string, ReturnType<typeof createState>>();
  const changes = new Map<string, Change[]>();
  const create = (name: string): ReturnType<typeof createState> => {
    const state = createState((change) => {
      const made = changes.get(name);
      if (made) made.push(change);
      else if (journal) changes.set(name, [change]);
    });
    states.set(name, state);
    return state;
  };
  for (const { space, changes: kept } of journal?.entries ?? []) {
    const state = states.get(space) ?? create(space);
    for (const change of kept) state.apply(change);
  }
  return {
    get(name) {
      const known = states.get(name);
      if (known) return known;
      const state = create(name);
      seed(state);
      return state;
    },
    commit() {
      for (const [space, made] of changes) journal?.append({ space, changes: made });
      changes.clear();
      if (journal?.isLong)
        journal.replace([...states].map(([space, state]): Entry => ({ space, changes: state.snapshot() })));
    },
  };
}
