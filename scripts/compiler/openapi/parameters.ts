import { camelCasePlaceholder } from '../dialect/names.ts';
import { authorizationHeader } from '../dialect/tables.ts';
import type { HeaderParameter, Operation, PathParameter, QueryParameter, UrlSegment } from '../model/reference.ts';
import { type OperationContext, placed, schemaReference } from './context.ts';
import { inferType } from './infer-type.ts';
import { literal } from './literal.ts';
import { nestedExample } from './nested-example.ts';
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
      .filter(({ name }) => name.value !== authorizationHeader)
      .map((row) => placed(context, headerParameter(row), row.at)),
  ];
}

function pathParameter({ text }: UrlSegment, row: PathParameter | undefined): Parameter {
  return {
    name: camelCasePlaceholder(text),
    in: 'path',
    ...(row && { description: row.description.value }),
    required: true,
    schema: { type: 'string' },
    ...(row?.example && { example: row.example.value }),
  };
}

function queryParameter(
  context: OperationContext,
  row: QueryParameter,
  echo: (name: string) => string | undefined,
): Parameter {
  const base = {
    name: row.name.value,
    in: 'query' as const,
    description: row.description.value,
    required: row.required.value,
  };
  const blank = row.allowsBlank ? { allowEmptyValue: true } : {};
  const example = row.example?.value;
  const schema = row.schema && schemaReference(context, row.schema);
  if (row.type) return { ...base, ...blank, ...statedParameter(row, row.type.value, schema) };
  if (example && /^[{[]/.test(example.text) && isJson(example.text)) {
    const value: unknown = JSON.parse(example.text);
    const type = Array.isArray(value) ? 'array' : 'object';
    return {
      ...base,
      ...blank,
      content: { 'application/json': { schema: schema ?? { type }, example: value } },
      ...(schema ? {} : { 'x-inferred': 'example' }),
    };
  }
  if (example?.kind === 'nested') {
    const value = nestedExample(row.name.value, example.text);
    const type = Array.isArray(value) ? 'array' : 'object';
    return {
      ...base,
      ...blank,
      style: 'deepObject',
      explode: true,
      schema: schema ?? { type },
      example: value,
      ...(schema ? {} : { 'x-inferred': 'example' }),
    };
  }
  if (schema) return { ...base, ...blank, style: 'deepObject', explode: true, schema };
  const inferred = inferType(row, echo(row.name.value));
  const { type } = inferred.schema;
  // A default that is not an accepted value is left out; a check reports it.
  const accepted =
    row.acceptedValues.length === 0 || row.acceptedValues.some(({ value }) => value === row.default?.value);
  const fallback = row.default && accepted && { default: literal(row.default.value, type) };
  return {
    ...base,
    ...blank,
    schema: { ...inferred.schema, ...fallback },
    ...(example && { example: literal(example.text, type) }),
    'x-inferred': inferred.from,
  };
}

function headerParameter({ name, required, description, default: fallback }: HeaderParameter): Parameter {
  return {
    name: name.value,
    in: 'header',
    description: description.value,
    required: required.value,
    schema: { type: 'string', ...(fallback && { default: fallback.value }) },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
