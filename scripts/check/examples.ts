import { dereference, validate, type OutputUnit, type Schema as CheckedSchema } from '@cfworker/json-schema';
import { diagnostic, finding, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OpenAPI } from '../emit/openapi.ts';
import type { Origins } from '../emit/origins.ts';
import type { SourcePlace } from '../model/place.ts';
import { holders, type Holder } from './example-holders.ts';
import { isBounded, withoutUnsafePatterns } from './patterns.ts';

/** Names the example that a fault is in: the place of the value that the schema rejects. */
interface Fault {
  at: SourcePlace | undefined;
  problem: string;
}

/**
 * Holds every example of the document against its schema (JSON Schema 2020-12). One that fails
 * is told and moved aside, in place: it stays in the document, but no mock serves it.
 */
export function examples(document: OpenAPI, origins: Origins): Diagnostic[] {
  const found = holders(document);
  const diagnostics: Diagnostic[] = [];
  const tell = (code: 'example/invalid' | 'schema/unsafe-pattern', at: SourcePlace | undefined, actual: string, expected: string): void => {
    if (at) diagnostics.push(diagnostic(at.file, finding(code, at, { actual, expected })));
  };
  const prune = (schema: unknown): unknown => withoutUnsafePatterns(schema, (pattern, holder) => tell('schema/unsafe-pattern', origins.of(holder), pattern, 'one that is decided in bounded time'));
  // One root, so that references resolve and every schema is prepared once.
  const root = {
    components: { schemas: prune(document.components.schemas) },
    held: Object.fromEntries(found.map(({ schema }, i) => [String(i), prune(schema)])),
  } as { held: Record<string, CheckedSchema | boolean> };
  const lookup = dereference(root as CheckedSchema);
  for (const [i, holder] of found.entries()) {
    const fault = check(holder, root.held[String(i)] ?? true, lookup, origins);
    if (!fault) continue;
    if (!holder.told) tell('example/invalid', fault.at, fault.problem, 'one that its schema accepts');
    holder.moveAside();
  }
  return diagnostics;
}

function check({ example, at }: Holder, schema: CheckedSchema | boolean, lookup: ReturnType<typeof dereference>, origins: Origins): Fault | undefined {
  const fallback = at && origins.of(at);
  if (!isBounded(example)) return undefined;
  try {
    const { valid, errors } = validate(example, schema, '2020-12', lookup, false);
    return valid ? undefined : faultOf(errors, example, origins, fallback);
  } catch (error) {
    // A schema that is nothing but a reference to itself has no verdict.
    if (error instanceof RangeError) return { at: fallback, problem: 'its schema refers to itself without end' };
    throw error;
  }
}

/** The deepest error is the cause; those above it only say that there is one. */
function faultOf(errors: readonly OutputUnit[], example: unknown, origins: Origins, fallback: SourcePlace | undefined): Fault {
  const depth = ({ instanceLocation, keywordLocation }: OutputUnit): number => instanceLocation.split('/').length * 1000 + keywordLocation.split('/').length;
  const [first] = errors;
  const cause = errors.reduce<OutputUnit | undefined>((a, b) => (a && depth(a) >= depth(b) ? a : b), first);
  if (!cause) return { at: fallback, problem: 'it is rejected' };
  const tokens = cause.instanceLocation.split('/').slice(1).map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = tokens.length > 0 ? `${tokens.join('.')}: ` : '';
  return { at: locate(example, tokens, origins) ?? fallback, problem: `${where}${cause.error.replace(/\.$/, '')}` };
}

function locate(value: unknown, tokens: readonly string[], origins: Origins): SourcePlace | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return origins.of(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const child = (value as Record<string, unknown>)[token];
  return locate(child, rest, origins) ?? origins.member(value, token)?.value ?? origins.of(value);
}
