import { type Diagnostic, diagnostic, fault } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
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

const changes = ['update', 'remove', 'x-splice', 'x-rename', 'x-nest', 'x-hoist'];
const members = ['target', 'description', ...changes, 'x-expect', 'x-see'];

function readAction(
  entry: Record<string, unknown>,
  at: SourcePlace,
  refuse: (actual: string, expected: string) => undefined,
): Action | undefined {
  const { target, description } = entry;
  if (typeof target !== 'string') return refuse('action', 'a “target” (JSONPath)');
  if (typeof description !== 'string' || description.trim() === '')
    return refuse(target, 'a “description” that says why');
  const unknown = Object.keys(entry).find((key) => !members.includes(key));
  if (unknown !== undefined) return refuse(target, didYouMean(`no member “${unknown}”`, unknown, members));
  const stated = changes.filter((key) => Object.hasOwn(entry, key) && entry[key] !== false);
  const [key] = stated;
  const change = key === undefined ? undefined : readChange(key, entry[key]);
  if (!change || stated.length > 1)
    return refuse(
      target,
      'exactly one of update, remove: true, x-splice: true, x-rename (names to names), x-nest (into, keep), x-hoist (from, names)',
    );
  return { at, target, description, change, expect: entry['x-expect'] };
}

/** The change that a member of an action describes. Undefined if its value is not of the right kind. */
function readChange(key: string, value: unknown): Change | undefined {
  if (key === 'update') return { kind: 'update', value };
  if (key === 'remove' && value === true) return { kind: 'remove' };
  if (key === 'x-splice' && value === true) return { kind: 'splice' };
  if (!isRecord(value)) return undefined;
  if (key === 'x-rename') {
    const names = Object.entries(value);
    return names.every(isNamePair) ? { kind: 'rename', names } : undefined;
  }
  if (key === 'x-nest') {
    const { into, keep = [], ...others } = value;
    const isValid = typeof into === 'string' && isTexts(keep) && Object.keys(others).length === 0;
    return isValid ? { kind: 'nest', into, keep } : undefined;
  }
  if (key === 'x-hoist') {
    const { from, names, ...others } = value;
    const isValid = typeof from === 'string' && isTexts(names) && Object.keys(others).length === 0;
    return isValid ? { kind: 'hoist', from, names } : undefined;
  }
  return undefined;
}

const isNamePair = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
