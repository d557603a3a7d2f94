import type { Family } from './family.ts';

/** `oneOf`, `anyOf`, `not`, Core §10.2.1: a value that no alternative accepts. */
export const alternatives: Family = (schema) =>
  ['oneOf', 'anyOf', 'not']
    .filter((keyword) => keyword in schema)
    .map((keyword) => ({
      keyword,
      what: keyword === 'not' ? 'what it must not be' : 'none of the alternatives',
      candidates: [{ '~unknown~': [[]] }, [[[]]], true, 1.5, '~! ~!', null],
    }));
