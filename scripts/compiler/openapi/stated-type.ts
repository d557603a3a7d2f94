import type { ParameterType, QueryParameter } from '../model/reference.ts';
import { defaultMember, exampleMember, exampleOfType, valueOfType } from './cell-value.ts';
import { type OperationContext, reportInCell } from './context.ts';
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
  const schema = schemaOf(context, row, type, linked);
  if (type !== 'array' && type !== 'object') return { schema, ...example };
  const cell = row.example?.value;
  return cell?.kind === 'value' && exampleOfType(row.name.value, cell, type) !== undefined
    ? { content: { 'application/json': { schema, ...example } } }
    : { style: 'deepObject', explode: true, schema, ...example };
}

function schemaOf(
  context: OperationContext,
  row: QueryParameter,
  type: ParameterType,
  linked: { $ref: string } | undefined,
): Schema {
  const accepted = row.acceptedValues
    .map(({ value, at }) => valueOfType(value, type === 'array' ? 'string' : type, reportInCell(context, at)))
    .filter((value) => value !== undefined);
  const { default: cell } = row;
  const report = cell && reportInCell(context, cell.at);
  const fallback = cell && isAccepted(row, cell.value) ? valueOfType(cell.value, type, report) : undefined;
  return {
    ...((type === 'array' || type === 'object') && linked),
    type,
    ...(row.pattern && { pattern: row.pattern.value }),
    ...(accepted.length > 0 && (type === 'array' ? { items: { type: 'string', enum: accepted } } : { enum: accepted })),
    ...(report && fallback !== undefined && defaultMember(fallback, report)),
  };
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
