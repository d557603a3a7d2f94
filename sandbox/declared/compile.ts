import type { SandboxDocument, SandboxOperation } from '../document.ts';
import type { Perform } from '../operations/outcome.ts';
import type { Resource } from '../resources.ts';
import { compileBulk } from './bulk.ts';
import { compileChange } from './changes.ts';
import type { Context, Performed } from './context.ts';
import { compileDistinct } from './distinct.ts';
import { compileJobs } from './jobs.ts';
import { compileLatest } from './latest.ts';
import { compileMap } from './maps.ts';
import { compileMessage } from './messages.ts';
import { type At, type DeclarationProblem, operationsById, type Placed, type Reading } from './reader.ts';
import { declaredResource, declaredSingle, withDependents } from './resources.ts';
import { compileSearch } from './searches.ts';
import { declarations, type LimitEntry, type TokenEntry } from './vocabulary.ts';

/** What declarations make of a document. */
export interface Declared {
  /** All resources: those of the rule, extended, then the others. */
  readonly resources: readonly Resource[];
  /** What operations do beside or instead of a role; several for the same operation are done in this order. */
  readonly performed: ReadonlyMap<SandboxOperation, readonly Perform[]>;
  /** Operations whose answer has a new token. */
  readonly tokens: ReadonlyMap<SandboxOperation, TokenEntry>;
  /** Operations that may be called only so often. */
  readonly limits: ReadonlyMap<SandboxOperation, LimitEntry>;
  readonly problems: readonly DeclarationProblem[];
}

/**
 * Compiles declarations against a document. An entry with a mistake is left out and reported.
 * @param value the declarations as JSON
 * @param isLenient skip entries whose operations the document does not have, as another edition of the API may
 */
export function compileDeclarations(
  document: SandboxDocument,
  byRule: readonly Resource[],
  value: unknown,
  isLenient: boolean,
): Declared {
  const problems: DeclarationProblem[] = [];
  const schemas = document.components?.schemas ?? {};
  const reading: Reading = {
    operations: operationsById(document),
    hasSchema: (name) => Object.hasOwn(schemas, name),
    isLenient,
    report: (problem) => void problems.push(problem),
  };
  const entries = declarations(value ?? {}, { path: 'declarations', node: value }, reading);
  const refuse = ({ path, node }: At, message: string): void => {
    if (!isLenient) problems.push({ path, node, message });
  };

  const declared = [...byRule];
  const addResources = <T>(placed: readonly Placed<T>[] = [], compile: (entry: T) => Resource | string): void => {
    for (const { entry, at } of placed) {
      const made = compile(entry);
      if (typeof made === 'string') refuse(at, made);
      else {
        const present = declared.findIndex(
          ({ collection, item }) => collection === made.collection && item === made.item,
        );
        declared.splice(present === -1 ? declared.length : present, present === -1 ? 0 : 1, made);
      }
    }
  };
  addResources(entries?.resources, (entry) => declaredResource(entry, document, byRule));
  addResources(entries?.singles, declaredSingle);

  const resources = withDependents(declared);
  const context: Context = { document, resources };
  const withRole = new Set(resources.flatMap(({ roles }) => [...roles.values()]));
  const performed = new Map<SandboxOperation, Perform[]>();
  const add = <T>(placed: readonly Placed<T>[] = [], compile: (entry: T) => readonly Performed[] | string): void => {
    // Several entries of a construct can be for the same operation, under different conditions.
    const before = new Set([...withRole, ...performed.keys()]);
    for (const { entry, at } of placed) {
      const made = compile(entry);
      if (typeof made === 'string') {
        refuse(at, made);
        continue;
      }
      for (const [operation, perform] of made) {
        if (before.has(operation)) refuse(at, `${operation.operationId} is declared or found by rule already`);
        else performed.set(operation, [...(performed.get(operation) ?? []), perform]);
      }
    }
  };
  add(entries?.changes, (entry) => compileChange(entry, context));
  add(entries?.bulk, (entry) => compileBulk(entry, context));
  add(entries?.searches, (entry) => compileSearch(entry, context));
  add(entries?.maps, compileMap);
  add(entries?.messages, compileMessage);
  add(entries?.latest, (entry) => compileLatest(entry, context));
  add(entries?.distinct, compileDistinct);
  add(entries?.jobs, compileJobs);
  const tokens = new Map(
    (entries?.tokens ?? []).flatMap(({ entry }) =>
      entry.operations.map(({ operation }): [SandboxOperation, TokenEntry] => [operation, entry]),
    ),
  );
  const limits = new Map((entries?.limits ?? []).map(({ entry }) => [entry.operation.operation, entry]));
  return { resources, performed, tokens, limits, problems };
}
