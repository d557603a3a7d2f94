import { isRecord } from '../../client/verify/record.ts';
import type { SandboxDocument, SandboxOperation } from '../document.ts';
import { namesIn } from '../template.ts';

/** A mistake in the declarations. */
export interface DeclarationProblem {
  /** `resources[3].create` */
  readonly path: string;
  /** The mapping or sequence of the declarations that is closest to the mistake. */
  readonly node: unknown;
  readonly message: string;
}

/** An operation with its path template. */
export interface Located {
  readonly operation: SandboxOperation;
  readonly template: string;
}

/** What readers look up, and where they report. */
export interface Reading {
  readonly operations: ReadonlyMap<string, Located>;
  readonly hasSchema: (name: string) => boolean;
  /** Skip operations that the document does not have. */
  readonly isLenient: boolean;
  report(problem: DeclarationProblem): void;
}

/** Where a value is: its path, and the mapping or sequence that has it. */
export interface At {
  readonly path: string;
  readonly node: unknown;
}

/** Reads a value. Undefined if it is absent, wrong (then it is reported) or skipped. */
export type Reader<T> = (value: unknown, at: At, reading: Reading) => T | undefined;

type Spec = Readonly<Record<string, { readonly read: Reader<unknown>; readonly isRequired: boolean }>>;

type ReadBy<F> = F extends { read: Reader<infer T>; isRequired: infer R }
  ? R extends true
    ? T
    : T | undefined
  : never;

/** What the readers of the members of an object read. */
export type Members<S extends Spec> = { readonly [N in keyof S]: ReadBy<S[N]> };

/** A member that has to be there. */
export const required = <T>(read: Reader<T>): { read: Reader<T>; isRequired: true } => ({ read, isRequired: true });

/** A member that can be absent. */
export const optional = <T>(read: Reader<T>): { read: Reader<T>; isRequired: false } => ({ read, isRequired: false });

/** Reads an object with exactly these members. */
export const members =
  <S extends Spec>(spec: S): Reader<Members<S>> =>
  (value, at, reading) => {
    const report = (message: string, below = ''): void =>
      reading.report({ path: `${at.path}${below}`, node: isRecord(value) ? value : at.node, message });
    if (!isRecord(value)) return void report(`Unexpected ${show(value)}, expected ${Object.keys(spec).join(', ')}`);
    for (const name of Object.keys(value))
      if (!Object.hasOwn(spec, name))
        report(`Unexpected member “${name}”, expected one of ${Object.keys(spec).join(', ')}`, `.${name}`);
    let isWhole = true;
    const read = Object.entries(spec).map(([name, { read, isRequired }]) => {
      if (!Object.hasOwn(value, name)) {
        if (isRequired) report(`has no “${name}”`);
        isWhole &&= !isRequired;
        return [name, undefined];
      }
      const found = read(value[name], { path: `${at.path}.${name}`, node: value }, reading);
      isWhole &&= !isRequired || found !== undefined;
      return [name, found];
    });
    // Each member was read by its reader, and those that are required are there.
    return isWhole ? (Object.fromEntries(read) as Members<S>) : undefined;
  };

/** Reads a list; elements that are wrong are left out. */
export const listOf =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, at, reading) => {
    if (!Array.isArray(value))
      return void reading.report({ ...at, message: `Unexpected ${show(value)}, expected a list` });
    return value.flatMap((one: unknown, i) => read(one, { path: `${at.path}[${i}]`, node: value }, reading) ?? []);
  };

/** An entry with its place. */
export interface Placed<T> {
  readonly entry: T;
  readonly at: At;
}

/** Reads a list of entries. */
export const entriesOf = <T>(read: Reader<T>): Reader<Placed<T>[]> =>
  listOf((value, { path }, reading) => {
    const at = { path, node: value };
    const entry = read(value, at, reading);
    return entry === undefined ? undefined : { entry, at };
  });

/** Reads a text that is not empty. */
export const text: Reader<string> = (value, at, reading) =>
  typeof value === 'string' && value.trim() !== ''
    ? value
    : void reading.report({ ...at, message: `Unexpected ${show(value)}, expected a text` });

/** Reads `true`. */
export const flag: Reader<true> = (value, at, reading) =>
  value === true ? true : void reading.report({ ...at, message: `Unexpected ${show(value)}, expected true` });

/** Reads a whole number above 0. */
export const count: Reader<number> = (value, at, reading) =>
  typeof value === 'number' && Number.isInteger(value) && value > 0
    ? value
    : void reading.report({ ...at, message: `Unexpected ${show(value)}, expected a whole number above 0` });

/** Reads the name of a schema. */
export const schemaName: Reader<string> = (value, at, reading) => {
  const name = text(value, at, reading);
  if (name === undefined || reading.hasSchema(name)) return name;
  return reading.isLenient ? undefined : void reading.report({ ...at, message: `Schema not found: ${name}` });
};

/** Reads the ID of an operation. */
export const operation: Reader<Located> = (value, at, reading) => {
  const id = text(value, at, reading);
  if (id === undefined) return undefined;
  const found = reading.operations.get(id);
  if (!found && !reading.isLenient) reading.report({ ...at, message: `Operation not found: ${id}` });
  return found;
};

/** The values that templates can name everywhere. */
const common = ['path', 'query', 'body', 'parent', 'operation', 'now', 'newId'];

/** Reads a template that can also name other values. */
export const template =
  (...names: readonly string[]): Reader<unknown> =>
  (value, at, reading) => {
    const known = [...common, ...names];
    for (const name of namesIn(value))
      if (!known.includes(name))
        reading.report({ ...at, message: `Unexpected $${name}, expected one of $${known.join(', $')}` });
    return value ?? void reading.report({ ...at, message: 'Unexpected null, expected a template' });
  };

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60));

/** The operations of a document by their IDs. */
export function operationsById({ paths }: SandboxDocument): Map<string, Located> {
  return new Map(
    Object.entries(paths).flatMap(([path, operations]) =>
      Object.values(operations).flatMap((one): [string, Located][] =>
        one && typeof one.operationId === 'string' ? [[one.operationId, { operation: one, template: path }]] : [],
      ),
    ),
  );
}
