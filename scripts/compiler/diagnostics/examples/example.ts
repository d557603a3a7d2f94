/** What an example is about in an operation; its other parts are the shortest that are right. */
export interface OperationParts {
  title?: string;
  intro?: string;
  /** The paragraph under “Method And Url”. */
  method?: string;
  /** The paragraph under “Authentication”. */
  authentication?: string;
  /** Sections between authentication and responses. */
  request?: string;
  successes?: string;
  errors?: string;
  /** What follows the last section. */
  tail?: string;
}

/** What stands where in a small reference that is right but for this. */
export interface Source {
  /** Of the page devices.md. */
  operations?: readonly OperationParts[];
  /** JSON of the schema “Device”. */
  schema?: string;
  /** JSON of its example. */
  example?: string;
  /** Whole files by name: pages, `patch.yaml` and `suppressions.yaml`. */
  files?: Readonly<Record<string, string>>;
}

/**
 * Shown on the page of a code and run by its tests: `wrong` brings this diagnostic and no other,
 * `right` brings none. What cannot be shown is described.
 */
export interface Example {
  /** Parts of the operation that both sides have and that need not be shown. */
  given?: OperationParts;
  /** Operations of the page that need not be shown, such as one that uses the same schemas. */
  beside?: readonly OperationParts[];
  wrong: Source | string;
  right: Source | string;
}

/** The examples of the codes of one topic. */
export type ExamplesOf<Codes> = { readonly [C in keyof Codes]: Example };
