import type { JsonNode } from './json.ts';
import type { SourcePlace } from './place.ts';

const key = Symbol('origin');

/** The places of a member of an object, or of an item of an array: of its key, and of its value. */
export interface MemberPlaces {
  key: SourcePlace;
  value: SourcePlace;
}

type Members = ReadonlyMap<string, MemberPlaces>;

/** The place of the text that states an object. */
class Origin {
  readonly at: SourcePlace | undefined;
  /** For JSON the node, since the places of its members are rarely needed and can be derived from it. */
  readonly members: Members | JsonNode | undefined;

  constructor(at: SourcePlace | undefined, members: Members | JsonNode | undefined) {
    this.at = at;
    this.members = members;
  }
}

/**
 * Records the place that states an object of the document, and returns the object. It is stored in a
 * symbol property. So spreading copies it, `isEqual` compares it, and JSON or YAML output does not
 * contain it.
 */
export function withOrigin<T extends object>(
  object: T,
  at: SourcePlace | undefined,
  members: Members | JsonNode | undefined = originOf(object)?.members,
): T {
  Reflect.set(object, key, new Origin(at, members));
  return object;
}

function originOf(value: unknown): Origin | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return found instanceof Origin ? found : undefined;
}

/** The place that states an object. */
export const placeOf = (value: unknown): SourcePlace | undefined => originOf(value)?.at;

/** The places of a member of an object, or of an item of an array. */
export const memberPlaces = (value: unknown, name: string): MemberPlaces | undefined =>
  allMemberPlaces(value)?.get(name);

/** The places of all members of an object, or of all items of an array. */
export function allMemberPlaces(value: unknown): Members | undefined {
  const members = originOf(value)?.members;
  if (members === undefined || members instanceof Map) return members;
  return 'kind' in members ? placesOfMembers(members) : undefined;
}

function placesOfMembers(node: JsonNode): Members {
  if (node.kind === 'object')
    return new Map(node.members.map(({ key: name, keyAt, node: member }) => [name, { key: keyAt, value: member.at }]));
  const items = node.kind === 'array' ? node.items : [];
  return new Map(items.map(({ at }, i) => [String(i), { key: at, value: at }]));
}

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
