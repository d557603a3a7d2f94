import { isSameNumber, nearestNumber } from '../read/number.ts';

type ScalarType = 'integer' | 'number' | 'boolean' | 'string';

const integer = /^-?(?:0|[1-9]\d*)$/;
const fraction = /^-?\d+\.\d+$/;

/**
 * The type of a literal, judged by its text alone. A number that its type would write in another way, such as `1.0`, is a
 * string, and so is an integer that has neighbours which a double cannot represent: it is probably an ID.
 */
export function literalType(text: string): ScalarType {
  if (text === 'true' || text === 'false') return 'boolean';
  const value = Number(text);
  if (String(value) !== text) return 'string';
  if (integer.test(text)) return Number.isSafeInteger(value) ? 'integer' : 'string';
  return fraction.test(text) ? 'number' : 'string';
}

/** True if a literal can be a value of a scalar type. */
export function fits(text: string, type: string): boolean {
  if (type === 'integer') return integer.test(text);
  if (type === 'number') return integer.test(text) || fraction.test(text);
  return type === 'string' || text === 'true' || text === 'false';
}

/** True if a literal can be a value of a scalar type, and keeps its digits as such. */
export const survives = (text: string, type: string): boolean =>
  fits(text, type) && ((type !== 'integer' && type !== 'number') || isSameNumber(text, nearestNumber(text)));

/** The value of a literal in a parameter of the type. */
export function literal(text: string, type: unknown): string | number | boolean {
  if (type === 'integer' || type === 'number') return nearestNumber(text);
  return type === 'boolean' ? text === 'true' : text;
}
