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

/** How many violations of a request are shown. */
export const mostShown = 10;

/** What stands for the violations that are not shown, if any: `and 3 more` */
export const showRest = (total: number): string[] => (total > mostShown ? [`and ${total - mostShown} more`] : []);

/** The first ten violations and how many more there are: `query.page: must be integer; body.name: is required` */
export function showViolations(
  violations: readonly Pick<RequestViolation, 'path' | 'message'>[],
  total = violations.length,
): string {
  const shown = violations.slice(0, mostShown).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return [...shown, ...showRest(total)].join('; ');
}
