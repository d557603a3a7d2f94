import type { Json } from '../model/json.ts';
import type { ParameterType, QueryParameter } from '../model/reference.ts';
import { arraySchema } from './array-schema.ts';
import { defaultMember, exampleMember, exampleOfType, valueOfType } from './cell-value.ts';
import { type OperationContext, reportInCell } from './context.ts';
import { indexedPairs } from './indexed-pairs.ts';
import type { Parameter, Schema } from './openapi.ts';

/**
 * Schema and example of a query parameter whose Type column states its type (dialect §4.4); nothing is
 * inferred. `linked` is a reference to the schema that the description links. Values of another type
 * are left out, except for the example, which is kept in an extension; a check reports them.
 */
export function statedParameter(
  context: OperationContext,
  row: QueryParameter,
  type: ParameterType,
  linked: { $ref: string } | undefined,
): Omit<Parameter, 'name' | 'in'> {
  const example = exampleOf(context, row, type);
  const fallback = defaultOf(context, row, type);
  if (type !== 'array' && type !== 'object')
    return { schema: { ...scalarSchema(context, row, type), ...fallback }, ...example };
  const { name, example: cell } = row;
  const value = cell && exampleOfType(name.value, cell.value, type);
  const items = { ...row, values: [value, row.default && valueOfType(row.default.value, type)] };
  const schema = { ...linked, ...(type === 'array' ? arraySchema(items) : { type }), ...fallback };
  return cell?.value.kind === 'value' && value !== undefined
    ? { content: { 'application/json': { schema, ...example } } }
    : { ...indexedPairs(schema), schema, ...example };
}

function scalarSchema(context: OperationContext, row: QueryParameter, type: ParameterType): Exclude<Schema, boolean> {
  const accepted = row.acceptedValues
    .map(({ value, at }) => valueOfType(value, type, reportInCell(context, at)))
    .filter((value) => value !== undefined);
  return {
    type,
    ...(row.pattern && type === 'string' && { pattern: row.pattern.value }),
    ...(accepted.length > 0 && { enum: accepted }),
  };
}

function defaultOf(context: OperationContext, row: QueryParameter, type: ParameterType): Record<string, Json> {
  const { default: cell } = row;
  if (!cell || !isAccepted(row, cell.value)) return {};
  const report = reportInCell(context, cell.at);
  const value = valueOfType(cell.value, type, report);
  return value === undefined ? {} : defaultMember(value, report);
}

function exampleOf(
  context: OperationContext,
  row: QueryParameter,
  type: ParameterType,
): Pick<Parameter, 'example' | 'x-invalid-example'> {
  if (!row.example) return {};
  const { value: example, at } = row.example;
  const report = reportInCell(context, at);
  const value = exampleOfType(row.name.value, example, type, report);
  return value === undefined || !isAccepted(row, example.text)
    ? { 'x-invalid-example': example.text }
    : exampleMember(value, example.text, report);
}

/** For an array, the accepted values are those of its items, so they are not compared with the whole text. */
function isAccepted({ acceptedValues, type }: QueryParameter, text: string): boolean {
  return acceptedValues.length === 0 || type?.value === 'array' || acceptedValues.some(({ value }) => value === text);
}
