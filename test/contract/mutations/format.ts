import type { Family } from './family.ts';

/** `format`, Validation §7: a string that is not a date, an address or a URI. */
export const stringFormat: Family = ({ format: name }, value) =>
  typeof name === 'string' && typeof value === 'string'
    ? [{ keyword: 'format', what: `no ${name}`, candidates: [`no ${name}`] }]
    : [];
