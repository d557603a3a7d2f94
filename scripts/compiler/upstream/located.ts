import type { Located, Place } from '../model/place.ts';

/** A value with its place. */
export const located = <T>(value: T, at: Place): Located<T> => ({ value, at });
