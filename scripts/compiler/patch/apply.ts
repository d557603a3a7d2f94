import type { Report } from '../diagnostics/reporter.ts';
import { allMemberPlaces, placeOf, withOrigin } from '../model/origin.ts';
import { isRecord } from '../model/record.ts';
import { changeMembers, type Outcome } from './change-members.ts';
import { merge } from './merge.ts';
import type { Action } from './overlay.ts';
import { ReplacedItems } from './replaced-items.ts';
import { type Container, type Match, type Root, select } from './select.ts';

/**
 * Applies actions to the document in order, in place (Overlay Specification §4.4.3), and returns it. An action whose
 * target matches nothing, or whose expectation is not met, is reported and changes nothing.
 */
export function applyPatches(document: unknown, actions: readonly Action[], report: Report): unknown {
  const root: Root = { document };
  for (const action of actions) applyAction(root, action, report);
  return root.document;
}

function applyAction(root: Root, action: Action, report: Report): void {
  const { at, target, expect } = action;
  const stale = (actual: string, expected: string): void => report('patch/stale', at, { actual, expected });
  const matches = select(root, target);
  const surprise = matches?.find(({ value }) => expect !== undefined && !meets(value, expect));
  if (!matches) report('patch/invalid', at, { actual: target, expected: 'a JSONPath (RFC 9535)' });
  else if (matches.length === 0) stale(target, 'a target that matches');
  else if (surprise) stale(JSON.stringify(surprise.value) ?? '', `${JSON.stringify(expect)} at ${target}`);
  else {
    // Arrays keep their length until all matches are changed, since each match is known by its index.
    const replaced = new ReplacedItems();
    // In reverse order, since what is inside of a match has to be changed before the match is.
    const done = matches.reverse().map((match) => change(match, action, replaced));
    replaced.settle();
    if (done.includes('not distinct')) stale(target, 'members that keep different names');
    else if (!done.includes('changed')) stale(target, 'members that can be changed');
  }
}

function change({ parent, key, value }: Match, { change: wanted, at }: Action, replaced: ReplacedItems): Outcome {
  if (wanted.kind === 'update') {
    const merged = merge(value, wanted.value, {
      object: (added) => withOrigin(added, at),
      member: (holder, name) =>
        withOrigin(holder, placeOf(holder), new Map(allMemberPlaces(holder)).set(name, { key: at, value: at })),
    });
    if (merged !== value) set(parent, key, merged);
    return 'changed';
  }
  if (wanted.kind === 'remove') {
    if (Array.isArray(parent)) replaced.add(parent, Number(key), []);
    else delete parent[key];
    return 'changed';
  }
  if (wanted.kind === 'splice') {
    if (!Array.isArray(parent) || !Array.isArray(value)) return 'not found';
    replaced.add(parent, Number(key), value);
    return 'changed';
  }
  return isRecord(value) ? changeMembers(value, wanted) : 'not found';
}

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
