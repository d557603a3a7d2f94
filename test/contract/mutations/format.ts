import type { Family } from './family.ts';

/** `format`, Validation §7: no date, no address, no URI. */
export const format: Family = ({ format: name }, value) =>
  typeof name === 'string' && typeof value === 'string'
    ? [{ keyword: 'format', what: `no ${name}`, candidates: [`no ${name}`] }]
    : [];
