import type { ParameterType, QueryExample } from '../model/reference.ts';
import { nestedExample } from './nested-example.ts';

/** The type of a literal, judged by its text alone. */
export function literalType(text: string): 'integer' | 'number' | 'boolean' | 'string' {
  if (/^-?(?:0|[1-9]\d*)$/.test(text)) return 'integer';
  if (/^-?\d+\.\d+$/.test(text)) return 'number';
  return text === 'true' || text === 'false' ? 'boolean' : 'string';
}

/** True if a literal can be a value of a scalar type. */
export const fits = (text: string, type: string): boolean =>
  type === 'string' || literalType(text) === type || (type === 'number' && literalType(text) === 'integer');

/** The value of a literal in a parameter of the type. */
export function literal(text: string, type: unknown): unknown {
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/**
 * The value of a text in a parameter of a stated type: JSON for an array or object. Undefined if it
 * is not of the type.
 */
export function valueOfType(text: string, type: ParameterType): unknown {
  if (type === 'array' || type === 'object') return ofContainer(parse(text), type);
  return fits(text, type) ? literal(text, type) : undefined;
}

/** Like `valueOfType`, for an example, which can also be written as nested pairs (dialect §4.4). */
export function exampleOfType(name: string, { kind, text }: QueryExample, type: ParameterType): unknown {
  if (kind === 'value') return valueOfType(text, type);
  return type === 'array' || type === 'object' ? ofContainer(nestedExample(name, text), type) : undefined;
}

function ofContainer(value: unknown, type: 'array' | 'object'): unknown {
  const isContainer = typeof value === 'object' && value !== null;
  return isContainer && Array.isArray(value) === (type === 'array') ? value : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
