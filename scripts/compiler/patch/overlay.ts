import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic, fault } from '../diagnostics/diagnostic.ts';
import type { SourcePlace } from '../model/place.ts';
import { isRecord } from '../model/record.ts';
import { readYaml } from '../read/yaml.ts';

/**
 * An action of an Overlay 1.0 document (Overlay Specification §4.4.3). Extensions of this project add
 * an expectation, and four changes that a merge cannot make in many similar places at once. The
 * description is required.
 */
export interface Action {
  at: SourcePlace;
  /** RFC 9535 JSONPath. */
  target: string;
  /** Why the action is necessary. */
  description: string;
  change: Change;
  /** Every target has to match this before the action: objects partially, other values exactly. */
  expect: unknown;
}

export type Change =
  | { kind: 'update'; value: unknown }
  | { kind: 'remove' }
  /** `x-splice: true`: the target is an array in an array, and is replaced by its items. */
  | { kind: 'splice' }
  /** `x-rename`: members of the target get new names. */
  | { kind: 'rename'; names: [string, string][] }
  /** `x-nest`: all members of the target except `keep` move into its member `into`. */
  | { kind: 'nest'; into: string; keep: string[] }
  /** `x-hoist`: members of the target's member `from` move to the target. */
  | { kind: 'hoist'; from: string; names: string[] };

/** The path and text of a file of patches. */
export interface PatchFile {
  path: string;
  text: string;
}

/** Reads an overlay. An invalid action is left out, with a diagnostic. */
export function readOverlay({ path, text }: PatchFile): { actions: Action[]; diagnostics: Diagnostic[] } {
  const { value, placeOf, problem } = readYaml(text);
  if (problem) return { actions: [], diagnostics: [diagnostic(path, problem)] };
  const diagnostics: Diagnostic[] = [];
  const refuse = (node: unknown, actual: string, expected: string): undefined => {
    diagnostics.push(diagnostic(path, fault('patch/invalid', placeOf(node), { actual, expected })));
    return undefined;
  };
  if (!isRecord(value) || value.overlay !== '1.0.0' || !Array.isArray(value.actions)) {
    refuse(value, 'document', 'an Overlay 1.0.0 document with “overlay”, “info” and “actions”');
    return { actions: [], diagnostics };
  }
  const actions = value.actions.flatMap((entry: unknown) => {
    const action = isRecord(entry)
      ? readAction(entry, { file: path, ...placeOf(entry) }, (actual, expected) => refuse(entry, actual, expected))
      : refuse(value, String(entry), 'an action with a target');
    return action ? [action] : [];
  });
  return { actions, diagnostics };
}

function readAction(
  entry: Record<string, unknown>,
  at: SourcePlace,
  refuse: (actual: string, expected: string) => undefined,
): Action | undefined {
  const { target, description } = entry;
  if (typeof target !== 'string') return refuse('action', 'a “target” (JSONPath)');
  if (typeof description !== 'string' || description.trim() === '')
    return refuse(target, 'a “description” that says why');
  const changes = readChanges(entry);
  const [change] = changes;
  if (!change || changes.length > 1)
    return refuse(target, 'exactly one of update, remove: true, x-splice: true, x-rename, x-nest, x-hoist');
  return { at, target, description, change, expect: entry['x-expect'] };
}

function readChanges(entry: Record<string, unknown>): Change[] {
  const { update, remove, 'x-splice': splice, 'x-rename': rename, 'x-nest': nest, 'x-hoist': hoist } = entry;
  const changes: Change[] = [];
  if (update !== undefined) changes.push({ kind: 'update', value: update });
  if (remove === true) changes.push({ kind: 'remove' });
  if (splice === true) changes.push({ kind: 'splice' });
  if (isRecord(rename)) {
    const names = Object.entries(rename).flatMap(([from, to]): [string, string][] =>
      typeof to === 'string' ? [[from, to]] : [],
    );
    changes.push({ kind: 'rename', names });
  }
  if (isRecord(nest) && typeof nest.into === 'string')
    changes.push({ kind: 'nest', into: nest.into, keep: strings(nest.keep) });
  if (isRecord(hoist) && typeof hoist.from === 'string')
    changes.push({ kind: 'hoist', from: hoist.from, names: strings(hoist.names) });
  return changes;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
