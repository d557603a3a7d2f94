import type { QueryParameter } from '../model/reference.ts';
import { literalType, survives } from './literal.ts';
import type { Schema } from './openapi.ts';

/** An inferred type, and the fact it was inferred from. */
export interface Inference {
  schema: Exclude<Schema, boolean>;
  from: 'accepted values' | 'pattern' | 'response schema' | 'default' | 'example' | 'nothing stated';
}

const scalarTypes: ReadonlySet<string> = new Set(['string', 'integer', 'number', 'boolean']);

/**
 * Infers the type of a query parameter (docs/decisions.md, decision 5). The first that exists decides: the
 * accepted values; the pattern, since only text has one; the property of the same name in the successful response, which repeats the
 * parameters of the query; the literals of default and example. Otherwise it is a string.
 */
export function inferType(parameter: QueryParameter, echoed: string | undefined): Inference {
  const accepted = parameter.acceptedValues.map(({ value }) => value);
  const pattern = parameter.pattern && { pattern: parameter.pattern.value };
  if (accepted.length > 0) return { schema: { type: 'string', ...pattern, enum: accepted }, from: 'accepted values' };
  if (pattern) return { schema: { type: 'string', ...pattern }, from: 'pattern' };
  const fallback = parameter.default?.value;
  const example = parameter.example?.value.text;
  const literals = [fallback, example].filter((text) => text !== undefined);
  if (echoed !== undefined && scalarTypes.has(echoed) && literals.every((text) => survives(text, echoed))) {
    return { schema: { type: echoed }, from: 'response schema' };
  }
  const type = literals
    .map(literalType)
    .reduce<string | undefined>((all, next) => (all === undefined || all === next ? next : 'string'), undefined);
  if (type === undefined) return { schema: { type: 'string' }, from: 'nothing stated' };
  return { schema: { type }, from: fallback === undefined ? 'example' : 'default' };
}
