import type { Family } from './family.ts';

/** `type`, JSON Schema 2020-12 Validation §6.1.1: a value of every other type. */
export const type: Family = ({ type: stated }) => {
  const types = [stated].flat().filter((name) => typeof name === 'string');
  if (types.length === 0) return [];
  return [
    { keyword: 'type', what: `not ${types.join(' or ')}`, candidates: [true, 1.5, 'text', { member: 1 }, [[]], null] },
  ];
};
