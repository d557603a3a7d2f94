/** An attempt to violate one keyword of a schema. */
export interface Attempt {
  keyword: string;
  /** Path below the value of the schema; empty for the value itself. */
  path?: readonly string[];
  /** End of the test's name, such as `missing` or `longer than 255`. */
  what: string;
  /** Replacement values, likeliest first. The first one that is invalid is used. */
  candidates: readonly unknown[];
}

/** Creates attempts for a valid value and its schema; none for keywords of other families. */
export type Family = (schema: Readonly<Record<string, unknown>>, value: unknown) => Attempt[];
