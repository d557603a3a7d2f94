import { templateValues } from '../operations/template-values.ts';
import { pathTo } from '../paths.ts';
import { fill } from '../template.ts';
import type { Performed } from './context.ts';
import type { MapEntry } from './vocabulary.ts';

/** Values by key, which one operation reads all of, and another sets one of. A value that is null is removed. */
export function compileMap({ read, put, clear, key, value }: MapEntry): Performed[] {
  const { template } = read;
  const performed: Performed[] = [
    [read.operation, ({ state, values }) => ({ body: state.get(pathTo(template, values.path)) ?? {} })],
    [
      put.operation,
      (call) => {
        const { state, values } = call;
        const path = pathTo(template, values.path);
        const given = templateValues(call);
        const entries = new Map(Object.entries(state.get(path) ?? {}));
        const [name, set] = [String(fill(key, given)), fill(value, given)];
        if (set === undefined || set === null) entries.delete(name);
        else entries.set(name, set);
        state.put(path, Object.fromEntries(entries));
        return {};
      },
    ],
  ];
  if (clear)
    performed.push([
      clear.operation,
      ({ state, values }) => {
        state.put(pathTo(template, values.path), {});
        return { body: {} };
      },
    ]);
  return performed;
}
