import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic, fault } from '../diagnostics/diagnostic.ts';
import type { SourcePlace } from '../model/place.ts';
import { isRecord } from '../model/record.ts';
import { readYaml } from '../read/yaml.ts';

/**
 * An action of an Overlay 1.0 document (Overlay Specification §4.4.3) with the extensions of
 * this project: why it is there, what has to be there before, and four changes that a merge
 * cannot say of many like places at once.
 */
export interface Action {
  at: SourcePlace;
  /** RFC 9535 JSONPath. */
  target: string;
  /** Why. */
  description: string;
  change: Change;
  /** What every target has to match before the action: objects in part, all else exactly. */
  expect: unknown;
}

export type Change =
  | { kind: 'update'; value: unknown }
  | { kind: 'remove' }
  /** `x-splice: true`: the items of the target, an array within an array, take its place. */
  | { kind: 'splice' }
  /** `x-rename`: members of the target get other names. */
  | { kind: 'rename'; names: [string, string][] }
  /** `x-nest`: all members of the target but `keep` move into its member `into`. */
  | { kind: 'nest'; into: string; keep: string[] }
  /** `x-hoist`: members of the target's member `from` move to the target. */
  | { kind: 'hoist'; from: string; names: string[] };

/** A file of patches as it was read. */
export interface PatchFile {
  path: string;
  text: string;
}

/** Reads an overlay; what is wrong with it is a diagnostic, and the action is left out. */
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
  if (isRecord(rename))
    changes.push({ kind: 'rename', names: Object.entries(rename).map(([from, to]) => [from, String(to)]) });
  if (isRecord(nest) && typeof nest.into === 'string')
    changes.push({ kind: 'nest', into: nest.into, keep: strings(nest.keep) });
  if (isRecord(hoist) && typeof hoist.from === 'string')
    changes.push({ kind: 'hoist', from: hoist.from, names: strings(hoist.names) });
  return changes;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
