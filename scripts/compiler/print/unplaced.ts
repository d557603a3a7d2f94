import type { Located } from '../model/place.ts';
import type { Field } from '../model/row.ts';

/** The type of a model value without its places. A value with places is assignable to it. */
export type Unplaced<T> =
  T extends Located<infer V>
    ? { value: V }
    : T extends readonly (infer M)[]
      ? readonly Unplaced<M>[]
      : T extends object
        ? { [K in Field<T>]: Unplaced<T[K]> }
        : T;
