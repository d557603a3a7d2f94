import { isRecord } from '../../../client/verify/record.ts';
import type { Family } from './family.ts';

/** `required`, Validation §6.5.3: each required property is omitted. */
export const required: Family = ({ required: names }, value) => {
  if (!Array.isArray(names) || !isRecord(value)) return [];
  return names
    .filter((name): name is string => typeof name === 'string' && Object.hasOwn(value, name))
    .map((name) => ({
      keyword: 'required',
      path: [name],
      what: 'missing',
      candidates: [undefined],
    }));
};
