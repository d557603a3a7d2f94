import { isRecord } from '../../../client/verify/record.ts';
import type { Family } from './family.ts';

/** `additionalProperties`, Core §10.3.2.3: one more property, with an unexpected name and value. */
export const additionalProperties: Family = ({ additionalProperties: rule }, value) => {
  if ((rule !== false && !isRecord(rule)) || !isRecord(value)) return [];
  return [
    {
      keyword: 'additionalProperties',
      what: 'with an unknown property',
      candidates: [
        { ...value, '~unknown~': true },
        { ...value, unknownProperty: [[]] },
      ],
    },
  ];
};
