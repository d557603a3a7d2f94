import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../model/record.ts';
import type { JsonText } from '../model/reference.ts';
import { exactJson } from '../read/exact-json.ts';
import { arrange } from './arrange.ts';

/** True if two JSON values are equal; the order of members does not count. */
export const isSameJson = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);

/** The example of upstream; ours if it is the same JSON, or if upstream has none. */
export const mergeExample = (ours: JsonText | undefined, theirs: JsonText | undefined): JsonText | undefined =>
  theirs && ours ? mergeJsonText(ours, theirs) : (theirs ?? ours);

/** The newer JSON, with what did not change in the order of the older one; the older text if nothing changed. */
function mergeJsonText(older: JsonText, newer: JsonText): JsonText {
  const [was, is] = [exactJson(older.text), exactJson(newer.text)];
  return isSameJson(was, is) ? older : written(newer, likeOlder(is, was));
}

/** JSON with a merged value. If a double cannot represent one of its numbers, it stays as upstream writes it. */
export function written(newer: JsonText, merged: unknown): JsonText {
  const isExact = isSameJson(JSON.parse(newer.text), exactJson(newer.text));
  return isExact ? { ...newer, text: JSON.stringify(merged, null, 2) } : newer;
}

/** The newer value with the members that the older one has too in its order. */
export function likeOlder(newer: unknown, older: unknown): unknown {
  if (Array.isArray(newer)) {
    const items: readonly unknown[] = newer;
    const olds: readonly unknown[] = Array.isArray(older) ? older : [];
    return items.map((item, i) => likeOlder(item, olds.find((old) => isSameJson(old, item)) ?? olds[i]));
  }
  if (!isRecord(newer)) return newer;
  const old = isRecord(older) ? older : {};
  const keys = arrange(Object.keys(newer), Object.keys(old), (key) => key);
  return Object.fromEntries(keys.map((key) => [key, likeOlder(newer[key], old[key])]));
}
