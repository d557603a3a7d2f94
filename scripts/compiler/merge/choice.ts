import { hashOf, type Places } from './record.ts';

/** What happened to a sentence. */
type Fate =
  /** Ours stays: upstream's wording stands still, or there is none. */
  | 'kept'
  /** Ours stays, but upstream's wording is another one than at the last merge. */
  | 'moved'
  /** Nobody has worded the place: it has upstream's wording. */
  | 'unworded';

/** A place whose upstream wording has changed. */
export interface Moved {
  element: string;
  place: string;
  ours: string;
  theirs: string;
}

/** Chooses between our sentence and upstream's (docs/decisions.md, decision 16), and counts what was chosen. */
export class Choices {
  readonly moved: Moved[] = [];
  readonly #known: Places;

  /** `known`: the hashes of upstream's wording at the last merge. */
  constructor(known: Places) {
    this.#known = known;
  }

  /** True if our sentence stays at a place. `from` is the place of ours if it has another pointer there. */
  keepsOurs(element: string, place: string, ours: string | undefined, theirs: string, from = place): boolean {
    const fate = fateOf(ours, theirs, this.#known[element]?.[from]);
    if (fate === 'moved') this.moved.push({ element, place, ours: ours ?? '', theirs });
    return fate !== 'unworded';
  }
}

/** What happens to a sentence of ours, or to its absence. `known` is the hash of upstream's earlier wording. */
function fateOf(ours: string | undefined, theirs: string, known: string | undefined): Fate {
  if (ours === undefined || ours === '') return 'unworded';
  if (theirs === '') return 'kept';
  const [own, now] = [hashOf(ours), hashOf(theirs)];
  // Upstream's wording, of today or of the last merge, is worded by nobody.
  if (own === now || own === known) return 'unworded';
  return known === undefined || known === now ? 'kept' : 'moved';
}
