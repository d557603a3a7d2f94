import { validate, type OutputUnit, type Schema as CheckedSchema } from '@cfworker/json-schema';
import { diagnostic, finding, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { EmitContext } from '../emit/context.ts';
import type { OpenAPI, PathItem, Schema } from '../emit/openapi.ts';
import type { Origins } from '../emit/origins.ts';
import { hasExample, linkedExamples, linkResponseExamples, successSchemas } from '../emit/response-examples.ts';
import type { SourcePlace } from '../model/place.ts';
import { unescapeToken } from '../model/pointer.ts';
import { copyOf, copyOfOperation } from './copies.ts';
import { ofComponent, ofOperation, type Holder } from './example-holders.ts';
import { isBounded } from './patterns.ts';
import { lookupOf, Prepared, type Lookup } from './prepared.ts';
import { referencesOf } from './references.ts';

/** Names the example that a fault is in: the place of the value that the schema rejects. */
interface Fault {
  at: SourcePlace | undefined;
  problem: string;
}

/** What became of an example: what is told, and whether it is moved aside. */
interface Verdict {
  diagnostics: Diagnostic[];
  isRejected: boolean;
}

/**
 * Holds every example of the document against its schema (JSON Schema 2020-12). One that fails
 * is told and moved aside: it stays in the document, but no mock serves it. Successful responses
 * get the examples that are left. What is changed is a copy that takes its place in the document.
 * Examples are not held again while they and all that their schemas lead to are the same, and the
 * copy is the same while the verdicts are.
 */
export function settleExamples(document: OpenAPI, { memo, origins }: EmitContext): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { components, paths } = document;
  const prepare = (name: string, schema: Schema): Prepared => new Prepared(schema, `/components/schemas/${name}`, origins);
  const prepared = new Map(
    Object.entries(components.schemas).map(([name, schema]) => [name, typeof schema === 'boolean' ? prepare(name, schema) : memo.of(schema, 'prepared', [name], () => prepare(name, schema))]),
  );
  for (const { unsafe } of prepared.values()) diagnostics.push(...unsafe);
  const settle = <T extends object>(part: T, names: readonly string[], inputs: readonly unknown[], holdersOf: (part: T) => Holder[], copy: () => T): T => {
    const behind = reachable(names, prepared);
    const verdicts = memo.of(part, 'verdicts', behind, () => holdersOf(part).map((holder) => hold(holder, behind, prepared, origins)));
    for (const verdict of verdicts) diagnostics.push(...verdict.diagnostics);
    return memo.of(part, 'settled', [...inputs, ...verdicts.map(({ isRejected }) => isRejected)], () => {
      const settled = copy();
      for (const [i, { moveAside }] of holdersOf(settled).entries()) if (verdicts[i]?.isRejected) moveAside();
      return settled;
    });
  };
  components.schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => {
      if (typeof schema === 'boolean' || !Array.isArray(schema['examples'])) return [name, schema];
      return [name, settle(schema, [name], [name], (part) => ofComponent(name, part), () => copyOf(schema, origins))];
    }),
  );
  const successes = new Set<string>();
  for (const [path, item] of Object.entries(paths)) {
    const settled = Object.entries(item).map(([method, operation]) => {
      const { linked, held } = memo.of(operation, 'schemas', [], () => ({
        linked: successSchemas(operation).map(({ name }) => name),
        held: [...new Set(ofOperation(operation).flatMap(({ schema }) => referencesOf(schema, memo)))],
      }));
      for (const name of linked) successes.add(name);
      return [method, settle(operation, held, linked.map((name) => hasExample(components.schemas[name])), ofOperation, () => linkResponseExamples(copyOfOperation(operation, origins), components.schemas))];
    });
    paths[path] = Object.fromEntries(settled) as PathItem;
  }
  const examples = linkedExamples(successes, components.schemas);
  if (examples) components.examples = examples;
  return diagnostics;
}

/** All components that these lead to, and themselves. */
function reachable(names: readonly string[], components: ReadonlyMap<string, Prepared>): Prepared[] {
  const reached = new Set<Prepared>();
  const reach = (some: readonly string[]): void => {
    for (const name of some) {
      const target = components.get(name);
      if (!target || reached.has(target)) continue;
      reached.add(target);
      reach(target.references);
    }
  };
  reach(names);
  return [...reached];
}

/** Holds one example against its schema. */
function hold(holder: Holder, behind: readonly Prepared[], components: ReadonlyMap<string, Prepared>, origins: Origins): Verdict {
  const held = new Prepared(holder.schema, '/held', origins);
  const fault = check(holder, held.schema, lookupOf([held, ...behind], components), origins);
  const isRejected = fault !== undefined;
  if (!fault?.at || holder.told) return { diagnostics: held.unsafe, isRejected };
  const told = finding('example/invalid', fault.at, { actual: fault.problem, expected: 'one that its schema accepts' });
  return { diagnostics: [...held.unsafe, diagnostic(fault.at.file, told)], isRejected };
}

function check({ example, at }: Holder, schema: CheckedSchema | boolean, lookup: Lookup, origins: Origins): Fault | undefined {
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
  const tokens = cause.instanceLocation.split('/').slice(1).map((token) => unescapeToken(decodeURIComponent(token)));
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
