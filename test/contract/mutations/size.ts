import { isRecord } from '../../../client/verify/record.ts';
import type { Family } from './family.ts';

/** Larger values would only test the body limit of the server. */
const largest = 5000;

/** `minItems`, `maxItems`, `uniqueItems`, Validation §6.4. */
export const arraySize: Family = ({ minItems, maxItems, uniqueItems }, value) => {
  if (!Array.isArray(value)) return [];
  const [first] = value;
  return [
    ...(typeof minItems === 'number' && minItems > 0
      ? [{ keyword: 'minItems', what: `fewer than ${minItems} items`, candidates: [value.slice(0, minItems - 1)] }]
      : []),
    ...(typeof maxItems === 'number' && maxItems < largest && value.length > 0
      ? [
          {
            keyword: 'maxItems',
            what: `more than ${maxItems} items`,
            candidates: [Array.from({ length: maxItems + 1 }, (_, i) => value[i] ?? first)],
          },
        ]
      : []),
    ...(uniqueItems === true && value.length > 0
      ? [{ keyword: 'uniqueItems', what: 'with an item twice', candidates: [[...value, first]] }]
      : []),
  ];
};

/** `minProperties`, `maxProperties`, Validation §6.5.1 and §6.5.2. */
export const objectSize: Family = ({ minProperties, maxProperties }, value) => {
  if (!isRecord(value)) return [];
  const members = Object.entries(value);
  return [
    ...(typeof minProperties === 'number' && minProperties > 0
      ? [
          {
            keyword: 'minProperties',
            what: `fewer than ${minProperties} properties`,
            candidates: [Object.fromEntries(members.slice(0, minProperties - 1))],
          },
        ]
      : []),
    ...(typeof maxProperties === 'number' && maxProperties < largest
      ? [
          {
            keyword: 'maxProperties',
            what: `more than ${maxProperties} properties`,
            candidates: [
              {
                ...value,
                ...Object.fromEntries(
                  Array.from({ length: maxProperties + 1 }, (_, i) => [`property${i}`, members[0]?.[1]]),
                ),
              },
            ],
          },
        ]
      : []),
  ];
};
