import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import type { Place } from '../model/place.ts';

/** The state that js-yaml passes to its listener. Its typings do not describe it. */
interface LoaderState {
  line: number;
  lineStart: number;
  position: number;
  result: unknown;
}

/** A YAML value; `placeOf` is the beginning of each of its mappings and sequences. */
export interface YamlReading {
  value: unknown;
  placeOf: (node: unknown) => Place;
  problem: Fault | undefined;
}

const start: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads a YAML 1.2 file (`spec/*.yaml`). Invalid YAML is returned as `problem`; nothing is thrown. */
export function readYaml(text: string): YamlReading {
  const places = new WeakMap<object, Place>();
  const open: Place[] = [];
  const listener = (event: 'open' | 'close', state: LoaderState): void => {
    if (event === 'open') {
      const [line, column] = [state.line + 1, state.position - state.lineStart + 1];
      open.push({ line, column, endLine: line, endColumn: column });
      return;
    }
    const place = open.pop();
    if (place && typeof state.result === 'object' && state.result !== null && !places.has(state.result))
      places.set(state.result, place);
  };
  const placeOf = (node: unknown): Place =>
    (typeof node === 'object' && node !== null ? places.get(node) : undefined) ?? start;
  try {
    return { value: load(text, { listener: listener as never, schema: CORE_SCHEMA }), placeOf, problem: undefined };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark;
    const at = { line: line + 1, column: column + 1, endLine: line + 1, endColumn: column + 2 };
    return {
      value: undefined,
      placeOf,
      problem: fault('yaml/invalid', at, { actual: error.reason, expected: 'YAML' }),
    };
  }
}
