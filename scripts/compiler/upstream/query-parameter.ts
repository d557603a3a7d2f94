import type { Report } from '../diagnostics/reporter.ts';
import { blankAllowed } from '../dialect/sentences.ts';
import { isEqual } from '../equal.ts';
import { type Json, toValue } from '../model/json.ts';
import type { Located } from '../model/place.ts';
import type { ParameterType, QueryExample, QueryParameter, SchemaLink } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import { inferType } from '../openapi/infer-type.ts';
import { fits } from '../openapi/literal.ts';
import { nestedExample, nestedPairs } from '../openapi/nested-example.ts';
import type { ApiParameter } from './api-parameter.ts';
import { describeParameter } from './description.ts';
import type { Examples } from './examples.ts';
import { located } from './located.ts';
import { patternOf } from './pattern.ts';

/** What a query parameter is read with. */
export interface QueryContext {
  linkTo: (schema: Located<string>) => SchemaLink | undefined;
  examples: Examples;
  /** The type of the property of a name in the schema of the successful response. */
  echo: (name: string) => string | undefined;
  report: Report;
}

/** A query parameter of `apiInfo.json` as the row of a page (dialect §4.4). */
export function readQueryParameter(
  parameter: ApiParameter,
  { linkTo, examples, echo, report }: QueryContext,
): QueryParameter {
  const { at, name, required, isDeprecated, schema, default: fallback } = parameter;
  const link = schema && linkTo({ ...schema });
  const { accepted, ...description } = describeParameter(parameter, link, report);
  const row: Complete<QueryParameter> = {
    at,
    name,
    required,
    description,
    default: fallback && { value: String(fallback.value), at: fallback.at },
    example: exampleOf(parameter, examples, report),
    acceptedValues: accepted,
    schema: link,
    allowsBlank: blankAllowed.test(description.value),
    isDeprecated,
    type: undefined,
    pattern: patternOf(parameter),
  };
  return { ...row, type: statedType(parameter, row, echo(name.value), report) };
}

/**
 * The example as a query. The values of a parameter with a schema are those of the schema's example: an object that is
 * declared as one is sent as JSON, anything else as indexed pairs, as the vendor's client does.
 */
function exampleOf(
  { at, name, type, schema, example }: ApiParameter,
  examples: Examples,
  report: Report,
): Located<QueryExample> | undefined {
  const stated = example && { value: toValue(example), at: example.at };
  const ofSchema = schema && examples.value(schema.value);
  const found = stated ?? (ofSchema === undefined || !schema ? undefined : { value: ofSchema, at: schema.at });
  const text = found && queryExample(name.value, found.value, type?.value === 'object');
  if (!found || text) return found && text && located(text, found.at);
  const actual = JSON.stringify(found.value);
  report('upstream/inexpressible', { ...at, ...found.at }, { actual, expected: 'values without “&”, at least one' });
  return undefined;
}

/** The query of a value. Undefined if it would have another one. */
function queryExample(name: string, value: Json, isJson: boolean): QueryExample | undefined {
  if (typeof value !== 'object' || value === null) return { kind: 'value', text: String(value) };
  if (isJson) return { kind: 'value', text: JSON.stringify(value) };
  const pairs = nestedPairs(name, value);
  const text = pairs.join('&');
  const isSame = pairs.length > 0 && isEqual(nestedPairs(name, nestedExample(name, text)), pairs);
  return isSame ? { kind: 'nested', text } : undefined;
}

/**
 * The type that the row has to state, so that the parameter gets that of its default. `string` in `apiInfo.json` only
 * means a text on the wire, so it is not stated if it is also what a reader infers.
 */
function statedType(
  { type, default: fallback }: ApiParameter,
  row: QueryParameter,
  echoed: string | undefined,
  report: Report,
): Located<ParameterType> | undefined {
  if (row.schema) return undefined;
  if (type && type.value !== 'string') {
    if (type.value !== 'file') return located(type.value, type.at);
    report('upstream/inexpressible', type.at, { actual: type.value, expected: 'a type that a query can have' });
    return undefined;
  }
  if (!fallback) return undefined;
  const wanted = typeOfValue(fallback.value);
  const inferred = inferType(row, echoed).schema.type;
  // JSON does not distinguish 25 from 25.0, so the schema of the response can say `number`.
  if (inferred === wanted || (wanted === 'integer' && inferred === 'number')) return undefined;
  const texts = [row.default?.value, row.example?.value.text, ...row.acceptedValues.map((accepted) => accepted.value)];
  const misfit = texts.find((text) => text !== undefined && !fits(text, wanted));
  if (misfit === undefined) return located(wanted, fallback.at);
  report('upstream/contradiction', fallback.at, {
    what: `value of ${row.name.value}`,
    actual: misfit,
    expected: `${wanted}, the type of the default`,
  });
  return undefined;
}

function typeOfValue(value: string | number | boolean): 'string' | 'boolean' | 'integer' | 'number' {
  if (typeof value !== 'number') return typeof value === 'string' ? 'string' : 'boolean';
  return Number.isInteger(value) ? 'integer' : 'number';
}
