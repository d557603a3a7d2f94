import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import { type Place, startOfPage } from '../model/place.ts';
import { changedScalar } from './yaml-scalar.ts';
import { notJson } from './yaml-tree.ts';

/** The state that js-yaml passes to its listener. Its typings do not describe it. */
interface LoaderState {
  input: string;
  line: number;
  lineStart: number;
  position: number;
  result: unknown;
}

/** A colon that ends a key is at most this far behind it. */
const keyEnd = 100;

/** A YAML value; `placeOf` is the beginning of each of its mappings and sequences. */
export interface YamlReading {
  /** JSON: a tree of values that keep what was written. Undefined if there is a problem. */
  value: unknown;
  placeOf: (node: unknown) => Place;
  problem: Fault | undefined;
}

/** Reads a YAML 1.2 file (`spec/*.yaml`). What is invalid YAML, or not JSON, is returned as `problem`; nothing is thrown. */
export function readYaml(text: string): YamlReading {
  const places = new WeakMap<object, Place>();
  const open: { place: Place; position: number }[] = [];
  let problem: Fault | undefined;
  const refuse = (at: Place, actual: string): void => {
    problem ??= fault('yaml/invalid', at, { actual, expected: 'YAML' });
  };
  const listener = (event: 'open' | 'close', { input, line, lineStart, position, result }: LoaderState): void => {
    if (event === 'open') {
      const [row, column] = [line + 1, position - lineStart + 1];
      open.push({ place: { line: row, column, endLine: row, endColumn: column }, position });
      return;
    }
    const opened = open.pop();
    if (!opened) return;
    if (typeof result === 'object' && result !== null && !places.has(result)) places.set(result, opened.place);
    const isKey = /^\s*:(?:\s|$)/.test(input.slice(position, position + keyEnd));
    const changed = changedScalar(input.slice(opened.position, position), result, isKey);
    if (changed !== undefined)
      refuse(opened.place, `the ${isKey ? 'key' : 'number'} ${changed} would change; quote it to keep it as text`);
  };
  const placeOf = (node: unknown): Place =>
    (typeof node === 'object' && node !== null ? places.get(node) : undefined) ?? startOfPage;
  try {
    const value = load(text, { listener: listener as never, schema: CORE_SCHEMA });
    const found = notJson(value);
    if (found) refuse(placeOf(found.node), found.problem);
    return { value: problem ? undefined : value, placeOf, problem };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    refuse(placeOfError(error), error.reason);
    return { value: undefined, placeOf, problem };
  }
}

/** The place of an error. js-yaml states none if there is more than one document. */
function placeOfError({ mark }: YAMLException): Place {
  const { line, column } = (mark as YAMLException['mark'] | undefined) ?? { line: 0, column: 0 };
  return { line: line + 1, column: column + 1, endLine: line + 1, endColumn: column + 2 };
}
