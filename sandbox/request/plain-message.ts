import type { Violation } from '../../client/verify/check-schema.ts';
import { valueAt } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import { schemaPointer } from '../../client/verify/source.ts';
import { mostShown, type RequestViolation } from './violation.ts';

/** A violation in plain words, at the value that has to change. */
export interface PlainViolation {
  readonly path: readonly string[];
  readonly message: string;
}

type Describe = (limit: unknown) => string;

const bound =
  (words: string, unit = ''): Describe =>
  (limit) =>
    `must ${words} ${String(limit)}${unit}`;

/** What each keyword asks for, by its value in the schema. */
const descriptions: Readonly<Record<string, Describe>> = {
  type: (types) => `must be ${[types].flat().join(' or ')}`,
  enum: (values) => `must be one of ${[values].flat().map(String).join(', ')}`,
  const: (value) => `must be ${JSON.stringify(value)}`,
  pattern: bound('match'),
  format: bound('have the format'),
  minimum: bound('be at least'),
  maximum: bound('be at most'),
  exclusiveMinimum: bound('be more than'),
  exclusiveMaximum: bound('be less than'),
  multipleOf: bound('be a multiple of'),
  minLength: bound('have at least', ' characters'),
  maxLength: bound('have at most', ' characters'),
  minItems: bound('have at least', ' items'),
  maxItems: bound('have at most', ' items'),
  minProperties: bound('have at least', ' properties'),
  maxProperties: bound('have at most', ' properties'),
  uniqueItems: () => 'must not have equal items',
  anyOf: () => 'must match one of the documented forms',
  oneOf: () => 'must match exactly one of the documented forms',
};

/**
 * The violations of the schema at `pointer` by a part of a request, the first ones in plain words. Finding those takes
 * time for each, and no more are shown.
 */
export const plainViolations = (
  document: unknown,
  pointer: string,
  part: readonly string[],
  violations: readonly Violation[],
): RequestViolation[] =>
  violations.map((violation, i) => {
    const { path, message } = i < mostShown ? plainMessage(document, pointer, violation) : violation;
    return { path: [...part, ...path], keyword: violation.keyword, message, pointer };
  });

/** Says a violation of the schema at `pointer` in plain words. A missing or unknown property is named itself. */
export function plainMessage(
  document: unknown,
  pointer: string,
  { path, keyword, message }: Violation,
): PlainViolation {
  const property = /"(.*)"/s.exec(message)?.[1];
  if (keyword === 'required' && property !== undefined) return { path: [...path, property], message: 'is required' };
  if (keyword === 'additionalProperties' && property !== undefined)
    return { path: [...path, property], message: 'is not documented' };
  const schema = valueAt(document, schemaPointer(document, pointer, path));
  const describe = Object.hasOwn(descriptions, keyword) ? descriptions[keyword] : undefined;
  const limit = isRecord(schema) && Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
  return { path, message: describe && limit !== undefined ? describe(limit) : message };
}
