import type { ParameterType, QueryParameter } from '../model/reference.ts';
import { exampleOfType, valueOfType } from './literal.ts';
import type { Parameter, Schema } from './openapi.ts';

/**
 * What the Type column makes of a query parameter (dialect §4.4); nothing is inferred. `linked` is
 * the reference to the schema that the description links. Literals of another type are left out,
 * an example among them is kept aside; a check reports them.
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

/** Accepted values of an array are those of its items, so that they say nothing of the whole literal. */
function isAccepted({ acceptedValues, type }: QueryParameter, text: string): boolean {
  return acceptedValues.length === 0 || type?.value === 'array' || acceptedValues.some(({ value }) => value === text);
}
