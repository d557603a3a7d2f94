/** A rule of the document that a request violates. */
export interface RequestViolation {
  /** Where: `['query', 'page']`, `['body', 'attributes', '0', 'name']`. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema, `required`, or `json`. */
  readonly keyword: string;
  readonly message: string;
  /** JSON pointer of the rule in the document. */
  readonly pointer: string;
}

/** `body.name: is required` */
export const showViolation = ({ path, message }: RequestViolation): string => `${path.join('.')}: ${message}`;
