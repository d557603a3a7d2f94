import { bodyCodes } from './codes/bodies.ts';
import { companionCodes } from './codes/companions.ts';
import { guaranteeCodes } from './codes/guarantees.ts';
import { operationCodes } from './codes/operations.ts';
import { overviewCodes } from './codes/overview.ts';
import { pageCodes } from './codes/pages.ts';
import { schemaCodes } from './codes/schemas.ts';
import type { CodeSpecification } from './codes/specification.ts';
import { tableCodes } from './codes/tables.ts';
import { upstreamCodes } from './codes/upstream.ts';

/**
 * All diagnostics of the compiler, by topic in `codes/`. It is an *error* if the document would be
 * invalid or a stated fact cannot be represented; then nothing is written. It is a *warning* if a
 * safe reading exists. Messages say “Unexpected X, expected Y” about something that was written and
 * is wrong, and call missing, unused and duplicate things by these words.
 */
export const codes = {
  ...pageCodes,
  ...operationCodes,
  ...tableCodes,
  ...bodyCodes,
  ...schemaCodes,
  ...overviewCodes,
  ...companionCodes,
  ...upstreamCodes,
  ...guaranteeCodes,
} as const satisfies Record<string, CodeSpecification<never>>;

export type Code = keyof typeof codes;

/** The parameters that the message of a code takes. */
export type Parameters<C extends Code> = (typeof codes)[C] extends CodeSpecification<infer P> ? P : never;
