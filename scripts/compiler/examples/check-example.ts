import { type Schema as CheckedSchema, type OutputUnit, validate } from '@cfworker/json-schema';
import type { Report } from '../diagnostics/reporter.ts';
import { bare } from '../model/bare.ts';
import { memberPlaces, placeOf } from '../model/origin.ts';
import type { SourcePlace } from '../model/place.ts';
import { unescapeToken } from '../model/pointer.ts';
import type { ExampleHolder } from './holders.ts';
import { isBounded } from './patterns.ts';
import { lookupOf, type Prepare, prepareSchema } from './prepared.ts';

/** Why a schema rejects an example, with the place of the rejected value. */
interface Fault {
  at: SourcePlace | undefined;
  problem: string;
}

/** Checks an example against its schema (JSON Schema 2020-12), and reports why it is rejected. */
export function isAccepted(holder: ExampleHolder, prepare: Prepare, report: Report): boolean {
  const prepared = prepareSchema(holder.schema, '/example', report);
  const fault = check(holder, prepared.schema, lookupOf(prepared, prepare));
  if (fault?.at && holder.code)
    report(holder.code, fault.at, { actual: fault.problem, expected: 'one that its schema accepts' });
  return !fault;
}

function check(
  { example, owner }: ExampleHolder,
  schema: CheckedSchema | boolean,
  lookup: ReturnType<typeof lookupOf>,
): Fault | undefined {
  if (!isBounded(example)) return undefined;
  try {
    const { valid, errors } = validate(bare(example), schema, '2020-12', lookup, false);
    return valid ? undefined : faultOf(errors, example, placeOf(owner));
  } catch (error) {
    // A schema that is only a reference to itself makes the validator run out of stack.
    if (error instanceof RangeError) return { at: placeOf(owner), problem: 'its schema refers to itself without end' };
    throw error;
  }
}

/** The deepest error is the cause. The errors above it only repeat that there is one. */
function faultOf(errors: readonly OutputUnit[], example: unknown, fallback: SourcePlace | undefined): Fault {
  const depth = ({ instanceLocation, keywordLocation }: OutputUnit): number =>
    instanceLocation.split('/').length * 1000 + keywordLocation.split('/').length;
  const [first, ...others] = errors;
  if (!first) return { at: fallback, problem: 'it is rejected' };
  const cause = others.reduce((a, b) => (depth(a) >= depth(b) ? a : b), first);
  const tokens = cause.instanceLocation
    .split('/')
    .slice(1)
    .map((token) => unescapeToken(decodeURIComponent(token)));
  const where = tokens.length > 0 ? `${tokens.join('.')}: ` : '';
  return { at: locate(example, tokens) ?? fallback, problem: `${where}${cause.error.replace(/\.$/, '')}` };
}

function locate(value: unknown, tokens: readonly string[]): SourcePlace | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return placeOf(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const child: unknown = Object.hasOwn(value, token) ? Reflect.get(value, token) : undefined;
  return locate(child, rest) ?? memberPlaces(value, token)?.value ?? placeOf(value);
}
