import { type Schema as CheckedSchema, dereference } from '@cfworker/json-schema';
import { type Diagnostic, diagnostic, finding } from '../diagnostics/diagnostic.ts';
import type { Origins } from '../schema/origins.ts';
import { withoutUnsafePatterns } from './patterns.ts';

export type Lookup = ReturnType<typeof dereference>;

/** A schema made ready for the validator: without unsafe patterns, its subschemas known by URI. */
export class Prepared {
  readonly schema: CheckedSchema | boolean;
  readonly lookup: Lookup;
  /** What was wrong with its patterns. */
  readonly unsafe: Diagnostic[] = [];
  /** URIs of the schemas that it refers to. */
  readonly targets: readonly string[];
  /** Names of the components among them. */
  readonly references: readonly string[];

  /** `pointer` is where the schema stands in the document (RFC 6901). */
  constructor(schema: unknown, pointer: string, origins: Origins) {
    this.schema = withoutUnsafePatterns(schema, (pattern, holder) => {
      const at = origins.of(holder);
      if (at)
        this.unsafe.push(
          diagnostic(
            at.file,
            finding('schema/unsafe-pattern', at, { actual: pattern, expected: 'one that is decided in bounded time' }),
          ),
        );
    }) as CheckedSchema | boolean;
    this.lookup = dereference(this.schema, undefined, undefined, pointer);
    this.targets = [
      ...new Set(
        Object.values(this.lookup).flatMap((part) =>
          typeof part === 'object' && part.__absolute_ref__ !== undefined ? [part.__absolute_ref__] : [],
        ),
      ),
    ];
    this.references = [...new Set(this.targets.flatMap((uri) => componentOf(uri) ?? []))];
  }
}

const componentOf = (uri: string): string | undefined => /#\/components\/schemas\/([^/]+)/.exec(uri)?.[1];

/** The schemas that all of these refer to, by URI: what the validator looks up. */
export function lookupOf(schemas: readonly Prepared[], components: (name: string) => Prepared | undefined): Lookup {
  const lookup: Lookup = Object.create(null) as Lookup;
  for (const uri of schemas.flatMap(({ targets }) => targets)) {
    const found = components(componentOf(uri) ?? '')?.lookup[uri];
    if (found !== undefined) lookup[uri] = found;
  }
  return lookup;
}
