import { copyWithOrigins } from '../model/origin.ts';
import type { OpenAPI } from '../openapi/openapi.ts';
import { applyPatches } from './apply.ts';
import { defectsOf } from './check-document.ts';
import { addedDefects, type Defect, keyOf } from './defects.ts';
import type { Action } from './overlay.ts';

interface Cause {
  action: Action;
  defect: Defect;
}

/**
 * The actions that have to be left out, with the defects that they cause. `known` are the defects of the document
 * before the actions. If other actions depend on these, what is left has to be checked again.
 */
export function culpritsOf(
  document: OpenAPI,
  actions: readonly Action[],
  known: readonly Defect[],
): Map<Action, Defect[]> {
  const suspects = suspectsOf(document, actions, known);
  const culprits = new Map<Action, Defect[]>();
  let patched: unknown = copyWithOrigins(document);
  for (const action of actions) {
    const defects = suspects.get(action);
    const next = applyPatches(defects ? copyWithOrigins(patched) : patched, [action], () => undefined);
    if (defects && addedDefects(defectsOf(patched), defectsOf(next)).length > 0) culprits.set(action, defects);
    else patched = next;
  }
  return culprits;
}

/**
 * The actions that cause the defects that remain after all actions, with these defects. Some may cause them only
 * because of others.
 *
 * A defect can move when an object around it is renamed. Therefore defects are counted by what is expected: an action
 * that raises the count is the cause of the added ones, until a later action lowers the count again.
 */
function suspectsOf(document: OpenAPI, actions: readonly Action[], known: readonly Defect[]): Map<Action, Defect[]> {
  const causes = new Map<string, Cause[]>();
  let patched: unknown = copyWithOrigins(document);
  let before: ReadonlySet<string> = new Set();
  for (const action of actions) {
    patched = applyPatches(patched, [action], () => undefined);
    const defects = addedDefects(known, defectsOf(patched));
    const isOld = (defect: Defect): boolean => before.has(keyOf(defect));
    for (const expected of new Set([...causes.keys(), ...defects.map((defect) => defect.expected)])) {
      const all = defects.filter((defect) => defect.expected === expected);
      const old = (causes.get(expected) ?? []).slice(0, all.length);
      const candidates = [...all.filter((defect) => !isOld(defect)), ...all.filter(isOld)];
      const added = candidates.slice(0, all.length - old.length).map((defect) => ({ action, defect }));
      causes.set(expected, [...old, ...added]);
    }
    before = new Set(defects.map(keyOf));
  }
  const suspects = new Map<Action, Defect[]>();
  for (const { action, defect } of [...causes.values()].flat())
    suspects.set(action, [...(suspects.get(action) ?? []), defect]);
  return suspects;
}
