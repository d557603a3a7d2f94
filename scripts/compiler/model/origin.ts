import type { SourcePlace } from './place.ts';

const key = Symbol('origin');

/** Where a member of an object or an item of an array stands: its key, and its value. */
export interface MemberPlaces {
  key: SourcePlace;
  value: SourcePlace;
}

/** Which text states an object. */
class Origin {
  readonly at: SourcePlace | undefined;
  readonly members: ReadonlyMap<string, MemberPlaces> | undefined;

  constructor(at: SourcePlace | undefined, members: ReadonlyMap<string, MemberPlaces> | undefined) {
    this.at = at;
    this.members = members;
  }
}

/**
 * Notes which text states an object of the document, and returns the object. The note is a
 * symbol property: a copy made by spreading has it too, two objects with different origins are
 * not equal, and nothing that reads or writes JSON sees it.
 */
export function withOrigin<T extends object>(
  object: T,
  at: SourcePlace | undefined,
  members: ReadonlyMap<string, MemberPlaces> | undefined = originOf(object)?.members,
): T {
  return Object.assign(object, { [key]: new Origin(at, members) });
}

function originOf(value: unknown): Origin | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return found instanceof Origin ? found : undefined;
}

/** The text that states an object. */
export const placeOf = (value: unknown): SourcePlace | undefined => originOf(value)?.at;

/** The places of a member of an object, or of an item of an array. */
export const memberPlaces = (value: unknown, name: string): MemberPlaces | undefined =>
  originOf(value)?.members?.get(name);

/** The places of all members of an object that has any. */
export const allMemberPlaces = (value: unknown): ReadonlyMap<string, MemberPlaces> | undefined =>
  originOf(value)?.members;

/** A deep copy of JSON that keeps the origins. */
export function copyWithOrigins<T>(value: T): T;
export function copyWithOrigins(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map((item: unknown) => copyWithOrigins(item))
    : Object.fromEntries(
        Object.entries(value).map(([name, child]: [string, unknown]) => [name, copyWithOrigins(child)]),
      );
  const origin = originOf(value);
  return origin ? withOrigin(copy, origin.at, origin.members) : copy;
}
