import { type Schema as CheckedSchema, dereference } from '@cfworker/json-schema';
import type { Report } from '../diagnostics/reporter.ts';
import { placeOf } from '../model/origin.ts';
import { withoutUnsafePatterns } from './patterns.ts';

type Lookup = ReturnType<typeof dereference>;

/** A schema prepared for the validator: without unsafe patterns, and with its subschemas by URI. */
export interface PreparedSchema {
  schema: CheckedSchema | boolean;
  lookup: Lookup;
  /** URIs of the schemas that it refers to. */
  targets: readonly string[];
  /** Names of the components among them. */
  references: readonly string[];
}

/** Prepares a schema, and reports its unsafe patterns. `pointer` is its JSON pointer in the document (RFC 6901). */
export function prepareSchema(schema: unknown, pointer: string, report: Report): PreparedSchema {
  const safe = withoutUnsafePatterns(schema, (pattern, holder) => {
    const at = placeOf(holder);
    const parameters = { actual: pattern, expected: 'one that is decided in bounded time' };
    if (at) report('schema/unsafe-pattern', at, parameters);
    // The validator's type of a schema does not accept `unknown`.
  }) as CheckedSchema | boolean;
  const lookup = dereference(safe, undefined, undefined, pointer);
  // The validator does not encode `#`, but a reference does (RFC 3986 §3.5).
  for (const [uri, part] of Object.entries(lookup)) {
    const start = uri.indexOf('#') + 1;
    lookup[uri.slice(0, start) + uri.slice(start).replaceAll('#', '%23')] = part;
  }
  const uris = Object.values(lookup).flatMap((part) =>
    typeof part === 'object' && part.__absolute_ref__ !== undefined ? [part.__absolute_ref__] : [],
  );
  const targets = [...new Set(uris)];
  return {
    schema: safe,
    lookup,
    targets,
    references: [...new Set(targets.flatMap((uri) => componentOf(uri) ?? []))],
  };
}

const componentOf = (uri: string): string | undefined => /#\/components\/schemas\/([^/]+)/.exec(uri)?.[1];

/** The prepared schema of a component. */
export type Prepare = (name: string) => PreparedSchema | undefined;

/** All schemas that a schema refers to, directly or indirectly, by URI. The validator resolves references with them. */
export function lookupOf(schema: PreparedSchema, prepare: Prepare): Lookup {
  const lookup: Lookup = Object.create(null) as Lookup;
  const reached = new Set<PreparedSchema>();
  const reach = (from: PreparedSchema): void => {
    if (reached.has(from)) return;
    reached.add(from);
    for (const uri of from.targets) {
      const target = prepare(componentOf(uri) ?? '');
      const found = target?.lookup[uri];
      if (found !== undefined) lookup[uri] = found;
      if (target) reach(target);
    }
  };
  reach(schema);
  return lookup;
}
