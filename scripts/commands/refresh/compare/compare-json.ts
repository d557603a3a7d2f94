import { isDeepStrictEqual } from 'node:util';
import { escapeToken } from '../../../compiler/model/pointer.ts';
import { isRecord, ownMember } from '../../../compiler/model/record.ts';
import { shapeOf } from '../../../compiler/schema/keywords.ts';
import { alignInOrder, alignItems, type ItemPair, isAlike, type ListItem } from './align.ts';
import type { JsonChange } from './change.ts';
import { isWording } from './wording.ts';

/** What is compared: two values with their pointers, each in its edition. */
interface Pair {
  before: ListItem;
  after: ListItem;
}

/** The differences between two JSON Schemas. Without `wording`, titles and descriptions are not compared. */
export function compareSchemaJson(before: unknown, after: unknown, wording = false): JsonChange[] {
  const root: Pair = { before: { value: before, pointer: '' }, after: { value: after, pointer: '' } };
  return compareSchema(root).filter(({ pointer }) => wording || !isWording(pointer));
}

function compareSchema(pair: Pair): JsonChange[] {
  const { before, after } = pair;
  if (isSame(before.value, after.value)) return [];
  if (!isRecord(before.value) || !isRecord(after.value)) return [changed(pair)];
  const lifted = liftedBy(pair);
  return lifted === undefined ? compareMembers(pair, compareKeyword) : compareLifted(pair, lifted);
}

/** Compares the members of two objects by key. */
function compareMembers({ before, after }: Pair, compare: (key: string, members: Pair) => JsonChange[]): JsonChange[] {
  const [old, now] = [membersOf(before), membersOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [a, b] = [old.get(key), now.get(key)];
    if (a && b) return isSame(a.value, b.value) ? [] : compare(key, { before: a, after: b });
    return oneSided([a, b]);
  });
}

function compareKeyword(key: string, pair: Pair): JsonChange[] {
  const { before, after } = pair;
  switch (shapeOf('draft-07', key)) {
    case 'map':
    case 'dependencies':
      return areRecords(pair) ? compareMembers(pair, (_, members) => compareEntry(members)) : [changed(pair)];
    case 'schemas':
      return areLists(pair) ? comparePairs(alignItems(itemsOf(before), itemsOf(after))) : [changed(pair)];
    case 'items':
      return areLists(pair) ? comparePairs(alignInOrder(itemsOf(before), itemsOf(after))) : compareSchema(pair);
    case 'type':
    case 'names':
    case 'values':
      return compareSets(pair);
    case 'schema':
    // A keyword of another draft, such as `$defs`.
    case undefined:
      return compareSchema(pair);
    default:
      return [changed(pair)];
  }
}

/** A member of a map is a schema, or in `dependencies` a list of names. */
const compareEntry = (pair: Pair): JsonChange[] => (areLists(pair) ? compareSets(pair) : compareSchema(pair));

const comparePairs = (pairs: readonly ItemPair[]): JsonChange[] =>
  pairs.flatMap(([before, after]) => (before && after ? compareSchema({ before, after }) : oneSided([before, after])));

/** A single value, such as a `type`, is a set of one. */
function compareSets(pair: Pair): JsonChange[] {
  const [old, now] = [setOf(pair.before.value), setOf(pair.after.value)];
  const less = (list: readonly unknown[], other: readonly unknown[]): unknown[] =>
    list.filter((member) => !other.some((entry) => isSame(entry, member)));
  const [gained, lost] = [less(now, old), less(old, now)];
  return gained.length + lost.length > 0 ? [{ pointer: pair.after.pointer, kind: 'members', gained, lost }] : [];
}

const combinators = ['oneOf', 'anyOf'] as const;

/** A schema that became one of several alternatives, or the only one that is left. */
function liftedBy({ before, after }: Pair): string | undefined {
  const [old, now] = [before.value, after.value];
  return combinators.find((keyword) => {
    const [plain, combined] = hasMember(now, keyword) ? [old, now] : [now, old];
    const alternatives = ownMember(combined, keyword);
    if (hasMember(plain, keyword) || !Array.isArray(alternatives)) return false;
    const own = membersWithout(plain, combined);
    return alternatives.some((one) => isAlike(own, one));
  });
}

/** Compares a schema, as the only alternative, with the alternatives of the other edition. */
function compareLifted({ before, after }: Pair, keyword: string): JsonChange[] {
  const combined = hasMember(after.value, keyword) ? after.value : before.value;
  const alternatives = (own: ListItem): ListItem[] =>
    own.value === combined
      ? itemsOf({ value: ownMember(combined, keyword), pointer: `${own.pointer}/${keyword}` })
      : [{ value: membersWithout(own.value, combined), pointer: own.pointer }];
  const beside = ({ value, pointer }: ListItem): ListItem => ({
    value: Object.fromEntries(
      Object.entries(value ?? {}).filter(([key]) => key !== keyword && hasMember(combined, key)),
    ),
    pointer,
  });
  return [
    ...compareMembers({ before: beside(before), after: beside(after) }, compareKeyword),
    ...comparePairs(alignItems(alternatives(before), alternatives(after))),
  ];
}

const hasMember = (value: unknown, key: string): boolean => isRecord(value) && Object.hasOwn(value, key);

/** The members of an object that another object does not have. */
const membersWithout = (value: unknown, other: unknown): object =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !hasMember(other, key)));

function oneSided([before, after]: ItemPair): JsonChange[] {
  if (before) return [{ pointer: before.pointer, kind: 'removed', before: before.value }];
  return after ? [{ pointer: after.pointer, kind: 'added', after: after.value }] : [];
}

const changed = ({ before, after }: Pair): JsonChange => ({
  pointer: after.pointer,
  kind: 'changed',
  before: before.value,
  after: after.value,
});

const membersOf = ({ value, pointer }: ListItem): Map<string, ListItem> =>
  new Map(
    Object.entries(value ?? {}).map(([key, member]: [string, unknown]) => [
      key,
      { value: member, pointer: `${pointer}/${escapeToken(key)}` },
    ]),
  );

const itemsOf = (list: ListItem): ListItem[] => [...membersOf(list).values()];
const setOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const areRecords = ({ before, after }: Pair): boolean => isRecord(before.value) && isRecord(after.value);
const areLists = ({ before, after }: Pair): boolean => Array.isArray(before.value) && Array.isArray(after.value);
const isSame = isDeepStrictEqual;
