import type { Family } from './family.ts';

/** `pattern`, Validation §6.3.3: strings that few patterns match. */
export const pattern: Family = ({ pattern: expression }, value) =>
  typeof expression === 'string' && typeof value === 'string'
    ? [{ keyword: 'pattern', what: `not like ${expression}`, candidates: [`${value} ~!`, '~! ~!', ''] }]
    : [];
