/** One way to break one keyword of a schema. */
export interface Attempt {
  keyword: string;
  /** Below the place of the schema; empty for the place itself. */
  path?: readonly string[];
  /** `missing`, `longer than 255`: the end of the test's name. */
  what: string;
  /** Values in place of the one there, the likelier first; the first that really breaks the schema is taken. */
  candidates: readonly unknown[];
}

/** Attempts on one value that keeps its schema; none for keywords that the family does not know. */
export type Family = (schema: Readonly<Record<string, unknown>>, value: unknown) => Attempt[];
