/** The parts of an operation that an example specifies. The other parts are minimal and cause no diagnostics. */
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
  /** Text after the last section. */
  tail?: string;
}

/** The parts of a small, otherwise correct reference that an example replaces. */
export interface Source {
  /** Operations of the page devices.md. */
  operations?: readonly OperationParts[];
  /** JSON of the schema “Device”. */
  schema?: string;
  /** JSON of its example. */
  example?: string;
  /** Whole files by name: pages, `patch.yaml`, `suppressions.yaml`, `corrections.yaml` and `guarantees.yaml`. */
  files?: Readonly<Record<string, string>>;
}

/**
 * An example for the page of a code. Tests compile it: `wrong` causes this diagnostic and no other,
 * `right` causes none. An example that cannot be shown is described in words.
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
