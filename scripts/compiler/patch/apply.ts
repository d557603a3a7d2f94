import { paths } from 'jsonpath-rfc9535';
import type { Report } from '../diagnostics/reporter.ts';
import { withOrigin } from '../model/origin.ts';
import { isRecord } from '../model/record.ts';
import { changeMembers } from './change-members.ts';
import { merge } from './merge.ts';
import type { Action } from './overlay.ts';

type Container = Record<string, unknown> | unknown[];

/** A node that a target selects, with its parent and its key in the parent. */
interface Match {
  parent: Container | undefined;
  key: string;
  value: unknown;
}

/**
 * Applies actions to the document in order, in place (Overlay Specification §4.4.3). An action whose
 * target matches nothing, or whose expectation is not met, is reported and changes nothing.
 */
export function applyPatches(document: object, actions: readonly Action[], report: Report): void {
  for (const action of actions) {
    const { at, target, expect } = action;
    const stale = (actual: string, expected: string): void => report('patch/stale', at, { actual, expected });
    const matches = select(document, target);
    const surprise = matches?.find(({ value }) => expect !== undefined && !meets(value, expect));
    if (!matches) report('patch/invalid', at, { actual: target, expected: 'a JSONPath (RFC 9535)' });
    else if (matches.length === 0) stale(target, 'a target that matches');
    else if (surprise) stale(JSON.stringify(surprise.value) ?? '', `${JSON.stringify(expect)} at ${target}`);
    else {
      // In reverse order, since removing an item of an array moves the items after it.
      const done = matches.reverse().map((match) => change(match, action));
      if (!done.some(Boolean)) stale(target, 'members that can be changed');
    }
  }
}

function change({ parent, key, value }: Match, { change: wanted, at }: Action): boolean {
  if (wanted.kind === 'update') {
    const merged = merge(value, wanted.value, (added) => withOrigin(added, at));
    if (merged !== value && parent) set(parent, key, merged);
    return true;
  }
  if (wanted.kind === 'remove') {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (parent) delete parent[key];
    return parent !== undefined;
  }
  if (wanted.kind === 'splice') {
    if (!Array.isArray(parent) || !Array.isArray(value)) return false;
    parent.splice(Number(key), 1, ...(value as unknown[]));
    return true;
  }
  return isRecord(value) && changeMembers(value, wanted);
}

/** The selected nodes in document order, or undefined if the target is not a JSONPath. */
function select(document: object, target: string): Match[] | undefined {
  try {
    return paths(document as Parameters<typeof paths>[0], target).map((path) => locate(document, path));
  } catch {
    return undefined;
  }
}

const token = /\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/g;

/** The node at a normalized path (RFC 9535 §2.7). */
function locate(document: object, path: string): Match {
  let match: Match = { parent: undefined, key: '', value: document };
  for (const [, name, index] of path.matchAll(token)) {
    const key = name === undefined ? String(index) : unescape(name);
    const parent = match.value as Container;
    match = { parent, key, value: (parent as Record<string, unknown>)[key] };
  }
  return match;
}

const unescape = (name: string): string =>
  name.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex: string | undefined, char: string) =>
    hex === undefined
      ? ({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }[char] ?? char)
      : String.fromCharCode(Number.parseInt(hex, 16)),
  );

function set(parent: Container, key: string, value: unknown): void {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** True if a value meets an expectation. Objects can have more members than expected; other values must be equal. */
function meets(actual: unknown, expected: unknown): boolean {
  if (isRecord(expected))
    return (
      isRecord(actual) &&
      Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && meets(actual[key], value))
    );
  return JSON.stringify(actual) === JSON.stringify(expected);
}
