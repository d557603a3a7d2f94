import type { ParameterType, QueryParameter } from '../model/reference.ts';
import { exampleOfType, valueOfType } from './literal.ts';
import type { Parameter, Schema } from './openapi.ts';

/**
 * Schema and example of a query parameter whose Type column states its type (dialect §4.4); nothing is
 * inferred. `linked` is a reference to the schema that the description links. Values of another type
 * are left out, except for the example, which is kept in an extension; a check reports them.
 */
export function statedParameter(
  row: QueryParameter,
  type: ParameterType,
  linked: { $ref: string } | undefined,
): Omit<Parameter, 'name' | 'in'> {
  const example = exampleOf(row, type);
  const schema = schemaOf(row, type, linked);
  if (type !== 'array' && type !== 'object') return { schema, ...example };
  return row.example?.value.kind === 'value' && 'example' in example
    ? { content: { 'application/json': { schema, ...example } } }
    : { style: 'deepObject', explode: true, schema, ...example };
}

function schemaOf(row: QueryParameter, type: ParameterType, linked: { $ref: string } | undefined): Schema {
  const accepted = row.acceptedValues
    .map(({ value }) => valueOfType(value, type === 'array' ? 'string' : type))
    .filter((value) => value !== undefined);
  const fallback = row.default && isAccepted(row, row.default.value) ? valueOfType(row.default.value, type) : undefined;
  return {
    ...((type === 'array' || type === 'object') && linked),
    type,
    ...(accepted.length > 0 && (type === 'array' ? { items: { type: 'string', enum: accepted } } : { enum: accepted })),
    ...(fallback !== undefined && { default: fallback }),
  };
}

function exampleOf(row: QueryParameter, type: ParameterType): Pick<Parameter, 'example' | 'x-invalid-example'> {
  if (!row.example) return {};
  const { value: example } = row.example;
  const value = exampleOfType(row.name.value, example, type);
  return value === undefined || !isAccepted(row, example.text)
    ? { 'x-invalid-example': example.text }
    : { example: value };
}

/** For an array, the accepted values are those of its items, so they are not compared with the whole text. */
function isAccepted({ acceptedValues, type }: QueryParameter, text: string): boolean {
  return acceptedValues.length === 0 || type?.value === 'array' || acceptedValues.some(({ value }) => value === text);
}
