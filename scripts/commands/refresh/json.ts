import { escapeToken } from '../../compiler/model/pointer.ts';
import type { JsonChange } from './change.ts';

/** Keywords whose arrays are sets: members are added and removed, and their order is ignored. */
const sets: ReadonlySet<string> = new Set(['enum', 'required', 'type']);
const longest = 120;

/** All differences between two JSON values, with their JSON pointers (RFC 6901). */
export function compareJson(before: unknown, after: unknown, pointer = '', keyword = ''): JsonChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && sets.has(keyword)) return compareSets(before, after, pointer);
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const at = `${pointer}/${escapeToken(key)}`;
      if (!Object.hasOwn(after, key)) return [change(at, 'removed', before[key])];
      if (!Object.hasOwn(before, key)) return [change(at, 'added', after[key])];
      return compareJson(before[key], after[key], at, key);
    });
  }
  return [change(pointer, 'changed', after)];
}

function compareSets(before: readonly unknown[], after: readonly unknown[], pointer: string): JsonChange[] {
  const has = (list: readonly unknown[], member: unknown): boolean =>
    list.some((entry) => JSON.stringify(entry) === JSON.stringify(member));
  return [
    ...before.filter((member) => !has(after, member)).map((member) => change(pointer, 'removed', member)),
    ...after.filter((member) => !has(before, member)).map((member) => change(pointer, 'added', member)),
  ];
}

function change(pointer: string, kind: JsonChange['kind'], value: unknown): JsonChange {
  const text = JSON.stringify(value) ?? '';
  return { pointer, kind, value: text.length > longest ? `${text.slice(0, longest)}…` : text };
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
