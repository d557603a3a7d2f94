import { camelCasePlaceholder } from '../dialect/names.ts';
import { ignoredHeaders } from '../dialect/tables.ts';
import type { Json } from '../model/json.ts';
import type { Located } from '../model/place.ts';
import type { HeaderParameter, Operation, PathParameter, QueryParameter, UrlSegment } from '../model/reference.ts';
import type { NothingLeft } from '../model/row.ts';
import { hasReference } from '../schema/data-reference.ts';
import { cellValue, defaultMember, exampleMember } from './cell-value.ts';
import { type OperationContext, placed, reportInCell, schemaReference } from './context.ts';
import { inferType } from './infer-type.ts';
import { literal } from './literal.ts';
import { isNestedQuery } from './nested-example.ts';
import type { Parameter, Schema } from './openapi.ts';
import { statedParameter } from './stated-type.ts';

/** Parameter Objects of an operation, OpenAPI 3.1.1 §4.8.12: path, query, header. */
export function emitParameters(
  context: OperationContext,
  operation: Operation,
  echo: (name: string) => string | undefined,
): Parameter[] {
  const placeholders = operation.url.segments.filter(({ kind }) => kind === 'placeholder');
  return [
    ...placeholders.map((placeholder) => {
      const row = operation.pathParameters.find((parameter) => parameter.placeholder.value === placeholder.text);
      return placed(context, pathParameter(placeholder, row), row?.at ?? placeholder.at);
    }),
    ...operation.queryParameters.map((row) => placed(context, queryParameter(context, row, echo), row.at)),
    ...operation.headers
      .filter(({ name }) => !ignoredHeaders.has(name.value.toLowerCase()))
      .map((row) => placed(context, headerParameter(row), row.at)),
  ];
}

// Each row is taken apart, and what is left of it must be nothing: so no column is forgotten here.

function pathParameter({ text }: UrlSegment, row: PathParameter | undefined): Parameter {
  const name = camelCasePlaceholder(text);
  if (!row) return { name, in: 'path', required: true, schema: { type: 'string' } };
  const { at: _, placeholder: __, description, example, pattern, ...rest } = row;
  return {
    name,
    in: 'path',
    description: description.value,
    required: true,
    schema: { type: 'string', ...(pattern && { pattern: pattern.value }) },
    ...(example && { example: example.value }),
    ...(rest satisfies NothingLeft),
  };
}

function queryParameter(
  context: OperationContext,
  row: QueryParameter,
  echo: (name: string) => string | undefined,
): Parameter {
  const { at: _, name, required, description, default: fallback, acceptedValues, allowsBlank, type, ...more } = row;
  const { example: stated, schema: link, isDeprecated, pattern, ...rest } = more;
  const base = {
    name: name.value,
    in: 'query' as const,
    description: description.value,
    required: required.value,
    ...(isDeprecated ? { deprecated: true } : {}),
    ...(allowsBlank ? { allowEmptyValue: true } : {}),
    ...(rest satisfies NothingLeft),
  };
  const example = stated?.value;
  const schema = link && schemaReference(context, link);
  if (type) return { ...base, ...statedParameter(context, row, type.value, schema) };
  const value = stated && cellValue(name.value, stated.value, reportInCell(context, stated.at));
  // A JSON example with `$ref` can only stay one as text.
  const isText = example?.kind === 'value' && value !== undefined && hasReference(value);
  if (schema || (typeof value === 'object' && !isText)) return { ...base, ...structured(context, row, schema, value) };
  const inferred = inferType(row, echo(name.value));
  const { type: inferredType } = inferred.schema;
  // A default outside of the accepted values is reported by a check and left out.
  const isAccepted = acceptedValues.length === 0 || acceptedValues.some(({ value }) => value === fallback?.value);
  return {
    ...base,
    schema: {
      ...inferred.schema,
      ...(pattern && { pattern: pattern.value }),
      ...(fallback && isAccepted && { default: literal(fallback.value, inferredType) }),
    },
    ...(example && { example: literal(example.text, inferredType) }),
    'x-inferred': inferred.from,
  };
}

/** What a parameter has beside its name if its type is a linked schema, or if its example is an object or array. */
function structured(
  context: OperationContext,
  { name, default: fallback, example, acceptedValues }: QueryParameter,
  linked: { $ref: string } | undefined,
  value: Json | undefined,
): Omit<Parameter, 'name' | 'in'> {
  const media = {
    schema: { ...(linked ?? typeOf(value, acceptedValues)), ...(fallback && defaultOf(context, name.value, fallback)) },
    ...(example && value !== undefined && exampleMember(value, example.value.text, reportInCell(context, example.at))),
  };
  const inferred = linked ? {} : { 'x-inferred': 'example' };
  return example?.value.kind === 'value' && typeof value === 'object'
    ? { content: { 'application/json': media }, ...inferred }
    : { style: 'deepObject', explode: true, ...media, ...inferred };
}

function defaultOf(context: OperationContext, name: string, { value, at }: Located<string>): Record<string, Json> {
  const report = reportInCell(context, at);
  // Any other text stays a text, and is reported since its type is another one.
  const kind = value.startsWith(`${name}[`) && isNestedQuery(name, value) ? 'nested' : 'value';
  return defaultMember(cellValue(name, { kind, text: value }, report), report);
}

/** The type of an example. The accepted values of an array are those of its items. */
const typeOf = (value: Json | undefined, accepted: QueryParameter['acceptedValues']): Exclude<Schema, boolean> =>
  Array.isArray(value)
    ? {
        type: 'array',
        ...(accepted.length > 0 && { items: { type: 'string', enum: accepted.map(({ value: item }) => item) } }),
      }
    : { type: 'object' };

function headerParameter({
  at: _,
  name,
  required,
  description,
  default: fallback,
  ...rest
}: HeaderParameter): Parameter {
  return {
    name: name.value,
    in: 'header',
    description: description.value,
    required: required.value,
    schema: { type: 'string', ...(fallback && { default: fallback.value }) },
    ...(rest satisfies NothingLeft),
  };
}
