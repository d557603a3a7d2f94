import { allMemberPlaces, type MemberPlaces, placeOf, withOrigin } from '../model/origin.ts';
import { isRecord } from '../model/record.ts';
import type { Change } from './overlay.ts';

type MemberChange = Extract<Change, { kind: 'rename' | 'nest' | 'hoist' }>;
type Entries = [string, unknown][];

/** What became of a target: it cannot be changed if it has none of the members, or if two would get the same name. */
export type Outcome = 'changed' | 'not found' | 'not distinct';

/** Renames, nests or hoists members of an object in place. */
export function changeMembers(object: Record<string, unknown>, change: MemberChange): Outcome {
  const before = Object.entries(object);
  const after = members(object, before, change);
  if (typeof after === 'string') return after;
  for (const [key] of before) delete object[key];
  for (const [key, value] of after)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return 'changed';
}

function members(object: Record<string, unknown>, entries: Entries, change: MemberChange): Entries | Outcome {
  const places = placesOf(object);
  if (change.kind === 'rename') {
    const names = new Map(change.names);
    const renamed = entries.map(([key, value]): [string, unknown] => [names.get(key) ?? key, value]);
    if (!entries.some(([key]) => names.has(key))) return 'not found';
    if (!areDistinct(renamed)) return 'not distinct';
    withOrigin(object, placeOf(object), new Map([...places].map(([key, place]) => [names.get(key) ?? key, place])));
    return renamed;
  }
  if (change.kind === 'nest') {
    const moved = entries.filter(([key]) => !change.keep.includes(key) && key !== change.into);
    const inner = object[change.into];
    const all = [...(isRecord(inner) ? Object.entries(inner) : []), ...moved];
    if (moved.length === 0) return 'not found';
    if ((inner !== undefined && !isRecord(inner)) || !areDistinct(all)) return 'not distinct';
    const nested = Object.fromEntries(all);
    withOrigin(nested, placeOf(object), places);
    return [...entries.filter(([key]) => change.keep.includes(key)), [change.into, nested]];
  }
  const inner = object[change.from];
  const hoisted = isRecord(inner) ? Object.entries(inner).filter(([key]) => change.names.includes(key)) : [];
  const all = [...entries, ...hoisted];
  if (!isRecord(inner) || hoisted.length === 0) return 'not found';
  if (!areDistinct(all)) return 'not distinct';
  const inside = placesOf(inner);
  for (const [key] of hoisted) delete inner[key];
  withOrigin(
    object,
    placeOf(object),
    new Map([...places, ...[...inside].filter(([key]) => change.names.includes(key))]),
  );
  return all;
}

const areDistinct = (entries: Entries): boolean => new Set(entries.map(([key]) => key)).size === entries.length;

const placesOf = (object: unknown): ReadonlyMap<string, MemberPlaces> => allMemberPlaces(object) ?? new Map();
