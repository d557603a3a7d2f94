import { type Schema as CheckedSchema, type OutputUnit, validate } from '@cfworker/json-schema';
import { type Diagnostic, diagnostic, finding } from '../diagnostics/diagnostic.ts';
import type { Memo } from '../memory/memo.ts';
import { Recent } from '../memory/recent.ts';
import type { SourcePlace } from '../model/place.ts';
import { unescapeToken } from '../model/pointer.ts';
import type { EmitContext, Told } from '../openapi/context.ts';
import type { OperationObject, Schema } from '../openapi/openapi.ts';
import { referencesOf } from '../openapi/references.ts';
import { mostSchemas } from '../schema/components.ts';
import type { Origins } from '../schema/origins.ts';
import { copyOf, copyOfOperation } from './copies.ts';
import { type Holder, ofComponent, ofOperation } from './holders.ts';
import { isBounded } from './patterns.ts';
import { type Lookup, lookupOf, Prepared } from './prepared.ts';
import { hasExample, linkResponseExamples, successSchemas } from './response-examples.ts';

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
 * Holds the examples of a document against their schemas (JSON Schema 2020-12), part by part.
 * One that fails is told and moved aside: it stays in the document, but no mock serves it.
 * Successful responses get the examples that are left. What is changed is a copy that takes its
 * place in the document. Examples are not held again while they and all that their schemas lead
 * to are the same, and the copy is the same while the verdicts are.
 */
export class Examples {
  readonly #schemas: (name: string) => Told<Schema> | undefined;
  readonly #memo: Memo;
  readonly #origins: Origins;
  readonly #prepared = new Recent<string, Prepared>(mostSchemas);
  readonly #settled = new Recent<string, Told<Schema>>(mostSchemas);
  /** Whether schemas keep their examples, by name. */
  readonly #kept = new Map<string, boolean>();
  /** Schemas that successful responses link. */
  readonly #linked = new Set<string>();

  /** `schemas` are the components by name, in 2020-12. */
  constructor(
    schemas: (name: string) => Told<Schema> | undefined,
    { memo, origins }: Pick<EmitContext, 'memo' | 'origins'>,
  ) {
    this.#schemas = schemas;
    this.#memo = memo;
    this.#origins = origins;
  }

  /** A component with its example, or with the example moved aside. */
  schema(name: string): Told<Schema> | undefined {
    return this.#settled.of(name, () => {
      const found = this.#schemas(name);
      if (!found) return undefined;
      const { value: schema, told } = found;
      const unsafe = this.#prepare(name)?.unsafe ?? [];
      const settled: Told<Schema> =
        typeof schema === 'boolean' || !Array.isArray(schema.examples)
          ? { value: schema, told: [] }
          : this.#settle(
              schema,
              [name],
              [name],
              (part) => ofComponent(name, part),
              () => copyOf(schema, this.#origins),
            );
      this.#kept.set(name, hasExample(settled.value));
      return { value: settled.value, told: [...told, ...unsafe, ...settled.told] };
    });
  }

  operation(operation: OperationObject): Told<OperationObject> {
    const { linked, held } = this.#memo.of(operation, 'schemas', [], () => ({
      linked: successSchemas(operation).map(({ name }) => name),
      held: [...new Set(ofOperation(operation).flatMap(({ schema }) => referencesOf(schema, this.#memo)))],
    }));
    for (const name of linked) this.#linked.add(name);
    const kept = linked.map((name) => this.#keeps(name));
    return this.#settle(operation, held, kept, ofOperation, () =>
      linkResponseExamples(copyOfOperation(operation, this.#origins), (name) => this.#keeps(name)),
    );
  }

  /** The names of the examples that the operations so far have linked, sorted. */
  linked(): string[] {
    return [...this.#linked].filter((name) => this.#keeps(name)).sort();
  }

  #keeps(name: string): boolean {
    if (!this.#kept.has(name)) this.schema(name);
    return this.#kept.get(name) ?? false;
  }

  #settle<T extends object>(
    part: T,
    names: readonly string[],
    inputs: readonly unknown[],
    holdersOf: (part: T) => Holder[],
    copy: () => T,
  ): Told<T> {
    const behind = this.#reachable(names);
    return this.#memo.of(part, 'held', [...inputs, ...behind], () => {
      const verdicts = holdersOf(part).map((holder) =>
        hold(holder, behind, (name) => this.#prepare(name), this.#origins),
      );
      const value = this.#memo.of(part, 'settled', [...inputs, ...verdicts.map(({ isRejected }) => isRejected)], () => {
        const settled = copy();
        for (const [i, { moveAside }] of holdersOf(settled).entries()) if (verdicts[i]?.isRejected) moveAside();
        return settled;
      });
      return { value, told: verdicts.flatMap(({ diagnostics }) => diagnostics) };
    });
  }

  #prepare(name: string): Prepared | undefined {
    return this.#prepared.of(name, () => {
      const schema = this.#schemas(name)?.value;
      if (schema === undefined) return undefined;
      const prepare = (): Prepared => new Prepared(schema, `/components/schemas/${name}`, this.#origins);
      return typeof schema === 'boolean' ? prepare() : this.#memo.of(schema, 'prepared', [name], prepare);
    });
  }

  /** All components that these lead to, and themselves. */
  #reachable(names: readonly string[]): Prepared[] {
    const reached = new Map<string, Prepared>();
    const reach = (some: readonly string[]): void => {
      for (const name of some) {
        const target = reached.has(name) ? undefined : this.#prepare(name);
        if (!target) continue;
        reached.set(name, target);
        reach(target.references);
      }
    };
    reach(names);
    return [...reached.values()];
  }
}

/** Holds one example against its schema. */
function hold(
  holder: Holder,
  behind: readonly Prepared[],
  components: (name: string) => Prepared | undefined,
  origins: Origins,
): Verdict {
  const held = new Prepared(holder.schema, '/held', origins);
  const fault = check(holder, held.schema, lookupOf([held, ...behind], components), origins);
  const isRejected = fault !== undefined;
  if (!fault?.at || holder.told) return { diagnostics: held.unsafe, isRejected };
  const told = finding('example/invalid', fault.at, { actual: fault.problem, expected: 'one that its schema accepts' });
  return { diagnostics: [...held.unsafe, diagnostic(fault.at.file, told)], isRejected };
}

function check(
  { example, at }: Holder,
  schema: CheckedSchema | boolean,
  lookup: Lookup,
  origins: Origins,
): Fault | undefined {
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
function faultOf(
  errors: readonly OutputUnit[],
  example: unknown,
  origins: Origins,
  fallback: SourcePlace | undefined,
): Fault {
  const depth = ({ instanceLocation, keywordLocation }: OutputUnit): number =>
    instanceLocation.split('/').length * 1000 + keywordLocation.split('/').length;
  const [first] = errors;
  const cause = errors.reduce<OutputUnit | undefined>((a, b) => (a && depth(a) >= depth(b) ? a : b), first);
  if (!cause) return { at: fallback, problem: 'it is rejected' };
  const tokens = cause.instanceLocation
    .split('/')
    .slice(1)
    .map((token) => unescapeToken(decodeURIComponent(token)));
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
