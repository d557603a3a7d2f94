import { dereference, initialBaseURI, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { bareSchema } from './bare-schema.ts';
import type { ApiDocument } from './document.ts';
import { pointerTokens } from './pointer.ts';

/** One way in which a value breaks its schema. */
export interface Violation {
  /** Where in the value: `['items', '0', 'name']`. */
  path: string[];
  /** The keyword of JSON Schema that is broken. */
  keyword: string;
  message: string;
}

/** Checks a value against a schema of the document that stands at `pointer`. */
export type SchemaCheck = (schema: unknown, pointer: string, value: unknown) => Violation[];

/** Keywords that only say that something below them failed. */
const wrappers: ReadonlySet<string> = new Set([
  '$ref',
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
  'false',
]);

/** Keywords whose branches failing one by one say less than the keyword itself. */
const choices: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'not', 'if', 'contains', 'propertyNames']);

/**
 * A check of values against the schemas of a document, JSON Schema 2020-12. The schemas are
 * interpreted, not compiled: it works where code from strings is forbidden, and the first
 * check is as quick as the last.
 */
export function schemaChecker({ components }: ApiDocument): SchemaCheck {
  const schemas = Object.fromEntries(
    Object.entries(components?.schemas ?? {}).map(([name, schema]) => [name, bareSchema(schema)]),
  );
  const lookup = dereference({ components: { schemas } });
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
    // An absent value is not JSON; the callers decide what absence means.
    if (value === undefined) return [];
    return leaves(validate(value, prepare(schema, pointer), '2020-12', lookup, false).errors);
  };
}

function leaves(errors: readonly OutputUnit[]): Violation[] {
  const branches = errors.filter(({ keyword }) => choices.has(keyword));
  const shadowed = ({ keywordLocation, instanceLocation }: OutputUnit): boolean =>
    branches.some(
      (branch) =>
        instanceLocation.startsWith(branch.instanceLocation) &&
        keywordLocation.startsWith(`${branch.keywordLocation}/`),
    );
  return errors
    .filter((error) => !wrappers.has(error.keyword) && !shadowed(error) && !isEcho(error, errors))
    .map(({ instanceLocation, keyword, error }) => ({
      path: pointerTokens(decodeURI(instanceLocation.slice(1))),
      keyword,
      message: error,
    }));
}

/**
 * The library holds a property that breaks its own schema for an additional one as well, and
 * says so a second time: of the same object, by the same name (`Property "name" …`).
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
