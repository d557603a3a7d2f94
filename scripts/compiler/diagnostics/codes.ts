import { bodyCodes } from './codes/bodies.ts';
import { companionCodes } from './codes/companions.ts';
import { operationCodes } from './codes/operations.ts';
import { pageCodes } from './codes/pages.ts';
import { schemaCodes } from './codes/schemas.ts';
import type { CodeSpecification } from './codes/specification.ts';
import { tableCodes } from './codes/tables.ts';

/**
 * Every diagnostic that the compiler can report, by topic in `codes/`. *error*: the document
 * would be invalid or a stated fact cannot be represented; nothing is written. *warning*: a safe
 * reading exists. A message says “Unexpected X, expected Y” of what was written and is wrong;
 * what is missing, unused or there twice is said to be so.
 */
export const codes = {
  ...pageCodes,
  ...operationCodes,
  ...tableCodes,
  ...bodyCodes,
  ...schemaCodes,
  ...companionCodes,
} as const satisfies Record<string, CodeSpecification<never>>;

export type Code = keyof typeof codes;

/** The parameters that the message of a code takes. */
export type Parameters<C extends Code> = (typeof codes)[C] extends CodeSpecification<infer P> ? P : never;
