import type { Attempt, Family } from './family.ts';

/** `minimum`, `maximum`, their exclusive forms and `multipleOf`, Validation §6.2. */
export const range: Family = (schema, value) => {
  if (typeof value !== 'number') return [];
  const attempt = (keyword: string, what: string, wrong: (limit: number) => number): Attempt[] => {
    const limit = schema[keyword];
    return typeof limit === 'number' ? [{ keyword, what: `${what} ${limit}`, candidates: [wrong(limit)] }] : [];
  };
  return [
    ...attempt('minimum', 'below', (limit) => limit - 1),
    ...attempt('maximum', 'above', (limit) => limit + 1),
    ...attempt('exclusiveMinimum', 'not above', (limit) => limit),
    ...attempt('exclusiveMaximum', 'not below', (limit) => limit),
    ...attempt('multipleOf', 'no multiple of', (limit) => limit * 1.5),
  ];
};
