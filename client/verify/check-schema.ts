import { dereference, initialBaseURI, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { bare } from './bare.ts';
import { bareSchema } from './bare-schema.ts';
import type { ApiDocument } from './document.ts';
import { pointerTokens } from './pointer.ts';

/** One violation of a schema. */
export interface Violation {
  /** Path into the value: `['items', '0', 'name']`. */
  path: string[];
  /** The JSON Schema keyword that failed. */
  keyword: string;
  message: string;
}

/** Validates a value against the schema at `pointer` of the document. */
export type SchemaCheck = (schema: unknown, pointer: string, value: unknown) => Violation[];

/** Keywords that only report that something below them failed. */
const wrappers: ReadonlySet<string> = new Set([
  '$ref',
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
  'if',
  'dependentSchemas',
]);

/** Keywords whose own error is more useful than the errors of their branches. */
const choices: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'propertyNames']);

/**
 * Creates a check against the schemas of a document, JSON Schema 2020-12. Schemas are interpreted,
 * not compiled: this works where a Content Security Policy forbids `eval`, and needs no warm-up.
 */
export function schemaChecker({ components }: ApiDocument): SchemaCheck {
  const schemas = Object.fromEntries(
    Object.entries(components?.schemas ?? {}).map(([name, schema]) => [name, bareSchema(schema)]),
  );
  const lookup = dereference({ components: { schemas } });
  // The library does not encode `#`, but a reference does (RFC 3986 §3.5).
  for (const [uri, part] of Object.entries(lookup)) {
    const start = uri.indexOf('#') + 1;
    lookup[uri.slice(0, start) + uri.slice(start).replaceAll('#', '%23')] = part;
  }
  const prepared = new Map<string, Schema | boolean>();
  const prepare = (schema: unknown, pointer: string): Schema | boolean => {
    const known = prepared.get(pointer);
    if (known !== undefined) return known;
    const copy = bareSchema(schema);
    dereference(copy, lookup, initialBaseURI, `/checked${pointer}`);
    prepared.set(pointer, copy);
    return copy;
  };
  return (schema, pointer, value) => {
    // `undefined` is not a JSON value; callers decide whether a value may be absent.
    if (value === undefined) return [];
    return leaves(validate(bare(value), prepare(schema, pointer), '2020-12', lookup, false).errors);
  };
}

function leaves(errors: readonly OutputUnit[]): Violation[] {
  const branches = errors.filter(({ keyword }) => choices.has(keyword));
  const isShadowed = ({ keywordLocation }: OutputUnit): boolean =>
    branches.some((branch) => keywordLocation.startsWith(`${branch.keywordLocation}/`));
  const isCause = (error: OutputUnit, i: number): boolean => {
    if (error.keyword !== 'false') return !wrappers.has(error.keyword) && !isShadowed(error) && !isEcho(error, errors);
    // A schema `false` is behind the error of its keyword, and has no location of its own.
    const around = errors.slice(0, i).findLast(({ keyword }) => keyword !== 'false');
    return !around || (wrappers.has(around.keyword) && !isShadowed(around));
  };
  return errors.filter(isCause).map(({ instanceLocation, keyword, error }) => ({
    path: pointerTokens(decodeURI(instanceLocation.slice(1))),
    keyword,
    message: keyword === 'false' ? 'No value is allowed here.' : error,
  }));
}

/**
 * True for a duplicate error: the library reports a property that violates its own schema a second
 * time as an additional property of the same object, with the same name (`Property "name" …`).
 */
function isEcho(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  errors: readonly OutputUnit[],
): boolean {
  if (keyword !== 'additionalProperties') return false;
  const schema = keywordLocation.slice(0, -'additionalProperties'.length);
  return errors.some(
    (other) =>
      other.instanceLocation === instanceLocation &&
      (other.keywordLocation === `${schema}properties` || other.keywordLocation === `${schema}patternProperties`) &&
      propertyOf(other.error) === propertyOf(error),
  );
}

const propertyOf = (message: string): string => /^Property "(.*)" (?:does not match|matches)/s.exec(message)?.[1] ?? '';
