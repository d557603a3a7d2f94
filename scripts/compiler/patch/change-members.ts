import { allMemberPlaces, type MemberPlaces, placeOf, withOrigin } from '../model/origin.ts';
import { isRecord } from '../model/record.ts';
import type { Change } from './overlay.ts';

type MemberChange = Extract<Change, { kind: 'rename' | 'nest' | 'hoist' }>;
type Entries = [string, unknown][];

/** Renames, nests or hoists members of an object in place. Returns false if it has none of the members. */
export function changeMembers(object: Record<string, unknown>, change: MemberChange): boolean {
  const before = Object.entries(object);
  const after = members(object, before, change);
  if (!after) return false;
  for (const [key] of before) delete object[key];
  for (const [key, value] of after)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return true;
}

function members(object: Record<string, unknown>, entries: Entries, change: MemberChange): Entries | undefined {
  const places = placesOf(object);
  if (change.kind === 'rename') {
    const names = new Map(change.names);
    if (!entries.some(([key]) => names.has(key))) return undefined;
    withOrigin(object, placeOf(object), new Map([...places].map(([key, place]) => [names.get(key) ?? key, place])));
    return entries.map(([key, value]) => [names.get(key) ?? key, value]);
  }
  if (change.kind === 'nest') {
    const moved = entries.filter(([key]) => !change.keep.includes(key) && key !== change.into);
    if (moved.length === 0) return undefined;
    const inner = object[change.into];
    const nested = Object.fromEntries([...(isRecord(inner) ? Object.entries(inner) : []), ...moved]);
    withOrigin(nested, placeOf(object), places);
    return [...entries.filter(([key]) => change.keep.includes(key)), [change.into, nested]];
  }
  const inner = object[change.from];
  const hoisted = isRecord(inner) ? Object.entries(inner).filter(([key]) => change.names.includes(key)) : [];
  if (!isRecord(inner) || hoisted.length === 0) return undefined;
  const inside = placesOf(inner);
  for (const [key] of hoisted) delete inner[key];
  withOrigin(
    object,
    placeOf(object),
    new Map([...places, ...[...inside].filter(([key]) => change.names.includes(key))]),
  );
  return [...entries, ...hoisted];
}

const placesOf = (object: unknown): ReadonlyMap<string, MemberPlaces> => allMemberPlaces(object) ?? new Map();
