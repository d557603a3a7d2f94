import type { ParameterType, QueryExample } from '../model/reference.ts';
import { nestedExample } from './nested-example.ts';

/** The type that a literal has by itself. */
export function literalType(text: string): 'integer' | 'number' | 'boolean' | 'string' {
  if (/^-?(?:0|[1-9]\d*)$/.test(text)) return 'integer';
  if (/^-?\d+\.\d+$/.test(text)) return 'number';
  return text === 'true' || text === 'false' ? 'boolean' : 'string';
}

/** Whether a literal can be a value of a scalar type. */
export const fits = (text: string, type: string): boolean =>
  type === 'string' || literalType(text) === type || (type === 'number' && literalType(text) === 'integer');

/** The value that a literal stands for in a parameter of the type. */
export function literal(text: string, type: unknown): unknown {
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** The value that a text stands for in a parameter of a stated type, JSON for an array or an object. Nothing if it is none. */
export function valueOfType(text: string, type: ParameterType): unknown {
  if (type === 'array' || type === 'object') return ofContainer(parse(text), type);
  return fits(text, type) ? literal(text, type) : undefined;
}

/** The same for an example, which may be written as nested pairs (dialect §4.4). */
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
