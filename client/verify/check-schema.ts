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
    return leaves(errorsOf(bare(value), prepare(schema, pointer), lookup));
  };
}

/** All errors of a value; if there are too many, a remark, and the first one where that can be found. */
function errorsOf(value: unknown, schema: Schema | boolean, lookup: Record<string, Schema | boolean>): OutputUnit[] {
  const errors = (isFirstEnough: boolean): OutputUnit[] | undefined => {
    try {
      return validate(value, schema, '2020-12', lookup, isFirstEnough).errors;
    } catch (error) {
      // The library passes errors as arguments of a call, which are on the stack: it has room for about 100,000.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  const many = { instanceLocation: '#', keyword: 'many', keywordLocation: '#', error: 'has too many errors to list' };
  return errors(false) ?? [...(errors(true) ?? []), many];
}

/** The errors that are causes of others, in time that is linear in their number. */
function leaves(errors: readonly OutputUnit[]): Violation[] {
  // Locations in the schema, of which there are few, however many errors there are.
  const branches = [
    ...new Set(errors.filter(({ keyword }) => choices.has(keyword)).map(({ keywordLocation }) => keywordLocation)),
  ];
  const isShadowed = ({ keywordLocation }: OutputUnit): boolean =>
    branches.some((branch) => keywordLocation.startsWith(`${branch}/`));
  const stated = new Set(errors.map(placeOfProperty));
  const causes: OutputUnit[] = [];
  let around: OutputUnit | undefined;
  for (const error of errors) {
    // A schema `false` is behind the error of its keyword, and has no location of its own.
    const isFalse = error.keyword === 'false';
    const isCause = isFalse
      ? !around || (wrappers.has(around.keyword) && !isShadowed(around))
      : !wrappers.has(error.keyword) && !isShadowed(error) && !isEcho(error, stated);
    if (isCause) causes.push(error);
    if (!isFalse) around = error;
  }
  return causes.map(({ instanceLocation, keyword, error }) => ({
    path: pointerTokens(decodeURI(instanceLocation.slice(1))),
    keyword,
    message: keyword === 'false' ? 'No value is allowed here.' : error,
  }));
}

/**
 * True for a duplicate error: the library reports a property that violates its own schema a second
 * time as an additional property of the same object, with the same name (`Property "name" …`).
 */
const isEcho = (error: OutputUnit, stated: ReadonlySet<string | undefined>): boolean =>
  error.keyword === 'additionalProperties' && stated.has(placeOfProperty({ ...error, keyword: 'properties' }));

/** The schema, the object and the name of a property whose own schema it violates. */
function placeOfProperty({ keyword, keywordLocation, instanceLocation, error }: OutputUnit): string | undefined {
  if (keyword !== 'properties' && keyword !== 'patternProperties') return undefined;
  const schema = keywordLocation.slice(0, keywordLocation.lastIndexOf('/'));
  return JSON.stringify([schema, instanceLocation, propertyOf(error)]);
}

const propertyOf = (message: string): string => /^Property "(.*)" (?:does not match|matches)/s.exec(message)?.[1] ?? '';
