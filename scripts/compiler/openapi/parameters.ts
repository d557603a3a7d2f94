import type { Report } from '../diagnostics/reporter.ts';
import { camelCasePlaceholder } from '../dialect/names.ts';
import { ignoredHeaders } from '../dialect/tables.ts';
import type { Json } from '../model/json.ts';
import type { HeaderParameter, Operation, PathParameter, QueryParameter, UrlSegment } from '../model/reference.ts';
import type { NothingLeft } from '../model/row.ts';
import { hasReference } from '../schema/data-reference.ts';
import { arraySchema } from './array-schema.ts';
import { cellValue, defaultMember, exampleMember } from './cell-value.ts';
import { type OperationContext, placed, reportInCell, schemaReference } from './context.ts';
import { indexedPairs } from './indexed-pairs.ts';
import { inferType } from './infer-type.ts';
import { literal } from './literal.ts';
import { isNestedQuery } from './nested-example.ts';
import type { Parameter } from './openapi.ts';
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
  const { example: stated, schema: link, isDeprecated, pattern: _pattern, ...rest } = more;
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
      ...(fallback && isAccepted && { default: literal(fallback.value, inferredType) }),
    },
    ...(example && { example: literal(example.text, inferredType) }),
    'x-inferred': inferred.from,
  };
}

/** What a parameter has beside its name if its type is a linked schema, or if its example is an object or array. */
function structured(
  context: OperationContext,
  row: QueryParameter,
  linked: { $ref: string } | undefined,
  value: Json | undefined,
): Omit<Parameter, 'name' | 'in'> {
  const { name, default: fallback, example } = row;
  const isJson = example?.value.kind === 'value' && typeof value === 'object';
  const report = reportInCell(context, (fallback ?? name).at);
  const byDefault = fallback && defaultOf(name.value, fallback.value, report);
  const values = [value, byDefault];
  const type = linked ?? (Array.isArray(value) ? arraySchema({ ...row, values }) : { type: 'object' });
  const media = {
    schema: { ...type, ...(byDefault !== undefined && defaultMember(byDefault, report)) },
    ...(example && value !== undefined && exampleMember(value, example.value.text, reportInCell(context, example.at))),
  };
  const inferred = linked ? {} : { 'x-inferred': 'example' };
  return isJson
    ? { content: { 'application/json': media }, ...inferred }
    : { ...indexedPairs(type), ...media, ...inferred };
}

function defaultOf(name: string, text: string, report: Report): Json {
  // Any other text stays a text, and is reported since its type is another one.
  const kind = text.startsWith(`${name}[`) && isNestedQuery(name, text) ? 'nested' : 'value';
  return cellValue(name, { kind, text }, report);
}

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
