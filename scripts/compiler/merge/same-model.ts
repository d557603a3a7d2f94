import { isDeepStrictEqual } from 'node:util';

/** True if two values of the model are equal apart from their places and the order of members. */
export const isSameModel = (a: unknown, b: unknown): boolean => isDeepStrictEqual(withoutPlaces(a), withoutPlaces(b));

const withoutPlaces = (value: unknown): unknown =>
  value === undefined
    ? undefined
    : JSON.parse(
        JSON.stringify(value, (key, member: unknown) => (key === 'at' || key === 'file' ? undefined : member)),
      );
