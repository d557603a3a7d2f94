import type { SourcePlace } from '../model/place.ts';

/** Where a member of an object or an item of an array stands: its key, and its value. */
export interface MemberPlaces {
  key: SourcePlace;
  value: SourcePlace;
}

/**
 * Remembers which text stated which object of the document. Objects keep their identity until
 * the document is written, so that the pointers can be found at the end, after the patches.
 */
export class Origins {
  readonly #places = new WeakMap<object, SourcePlace>();
  readonly #members = new WeakMap<object, Map<string, MemberPlaces>>();

  /** Notes the place and returns the object. */
  note<T extends object>(object: T, place: SourcePlace): T {
    this.#places.set(object, place);
    return object;
  }

  of(object: unknown): SourcePlace | undefined {
    return typeof object === 'object' && object !== null ? this.#places.get(object) : undefined;
  }

  /** Notes the places of the members of an object or the items of an array. */
  noteMembers(object: object, places: Map<string, MemberPlaces>): void {
    this.#members.set(object, places);
  }

  member(object: object, key: string): MemberPlaces | undefined {
    return this.#members.get(object)?.get(key);
  }

  /** The places of all members, for a copy of the object. */
  members(object: object): Map<string, MemberPlaces> {
    return this.#members.get(object) ?? new Map<string, MemberPlaces>();
  }
}
