import type { Family } from './family.ts';

/** Longer strings would only test the body limit of the server. */
const longest = 1_000_000;

/** `minLength` and `maxLength`, Validation §6.3.1 and §6.3.2: one character too few, one too many. */
export const stringLength: Family = ({ minLength, maxLength }, value) => {
  if (typeof value !== 'string') return [];
  return [
    ...(typeof minLength === 'number' && minLength > 0
      ? [
          {
            keyword: 'minLength',
            what: `shorter than ${minLength}`,
            candidates: [[...value].slice(0, minLength - 1).join('')],
          },
        ]
      : []),
    ...(typeof maxLength === 'number' && maxLength < longest
      ? [
          {
            keyword: 'maxLength',
            what: `longer than ${maxLength}`,
            candidates: [value.padEnd(maxLength + 1, value === '' ? 'x' : value)],
          },
        ]
      : []),
  ];
};
