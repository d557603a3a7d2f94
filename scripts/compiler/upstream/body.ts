import type { Report } from '../diagnostics/reporter.ts';
import { toValue } from '../model/json.ts';
import type { Located, Place } from '../model/place.ts';
import type { BodyPart, JsonBody, MultipartBody, PartType, RequestBody, SchemaLink } from '../model/reference.ts';
import type { Complete } from '../model/row.ts';
import type { ApiParameter } from './api-parameter.ts';
import { describeParameter } from './description.ts';
import type { Examples } from './examples.ts';
import { located } from './located.ts';
import type { Parameters } from './parameters.ts';
import { patternOf } from './pattern.ts';
import { printedJson } from './printed-json.ts';

export interface BodyContext {
  linkTo: (schema: Located<string>) => SchemaLink | undefined;
  examples: Examples;
  report: Report;
}

/** The body of a request (dialect §4.6), and whether it is required. Reports a second body. */
export function readBody(
  { body: [first, ...others], multipart }: Pick<Parameters, 'body' | 'multipart'>,
  at: Place,
  context: BodyContext,
): { body: RequestBody | undefined; isRequired: boolean } {
  for (const { at: place, name } of [...others, ...(first ? multipart : [])])
    context.report('upstream/inexpressible', place, { actual: name.value, expected: 'one body of a request' });
  if (first) return { body: readJsonBody(first, context), isRequired: first.required.value };
  if (multipart.length === 0) return { body: undefined, isRequired: false };
  const body: MultipartBody = { kind: 'multipart', at, parts: multipart.map((part) => readPart(part, context)) };
  return { body, isRequired: body.parts.some(({ required }) => required.value) };
}

function readJsonBody(
  { at, name, schema, example }: ApiParameter,
  { linkTo, examples, report }: BodyContext,
): JsonBody | undefined {
  const link = schema && linkTo(schema);
  if (!schema) report('upstream/missing', at, { actual: 'schema', where: `the body ${name.value}` });
  if (!link || !schema) return undefined;
  const own = example && { at: example.at, text: printedJson(toValue(example)) };
  return { kind: 'json', at, schema: link, example: own ?? examples.of(schema.value) };
}

function readPart(parameter: ApiParameter, { linkTo, examples, report }: BodyContext): BodyPart {
  const { at, name, required, schema, default: fallback, example } = parameter;
  const link = schema && linkTo(schema);
  const { accepted, ...description } = describeParameter(parameter, undefined, report);
  const ofSchema = schema && examples.value(schema.value);
  const value = example ? toValue(example) : ofSchema;
  const row: Complete<BodyPart> = {
    at,
    name,
    required,
    type: partType(parameter, report),
    schema: link,
    description,
    default: fallback && located(String(fallback.value), fallback.at),
    example:
      value === undefined
        ? undefined
        : located(typeof value === 'object' ? JSON.stringify(value) : String(value), example?.at ?? at),
    acceptedValues: accepted,
    pattern: patternOf(parameter),
  };
  return row;
}

/** A part is a text on the wire too, so the values of default and example decide its type. */
function partType({ at, type, schema, default: fallback, example }: ApiParameter, report: Report): Located<PartType> {
  if (schema) return located('object', type?.at ?? at);
  if (type?.value === 'array') {
    report('upstream/inexpressible', type.at, { actual: type.value, expected: 'a type that a part can have' });
    return located('string', type.at);
  }
  if (type && type.value !== 'string') return located(type.value, type.at);
  const value = fallback?.value ?? (example?.kind === 'scalar' ? example.value : undefined);
  if (typeof value === 'boolean') return located('boolean', at);
  if (typeof value === 'number') return located(Number.isInteger(value) ? 'integer' : 'number', at);
  return located('string', type?.at ?? at);
}
