import type { Encoding } from '../samples/sample-request.ts';

/** Where a field of the form goes in the request. */
export type Place = 'path' | 'query' | 'header' | 'body';

/** One field of the form with which a reader tries an operation. The fields are embedded in the page as JSON. */
export interface Field {
  /** Empty for a body that is JSON. */
  name: string;
  in: Place;
  /** How the value of a parameter is written; `plain` if absent. */
  encoding?: Encoding;
  /**
   * What is entered: `choices` are several values of `options`, a `table` has rows with the `columns`, or with a single
   * value if there are none.
   */
  kind: 'text' | 'long' | 'integer' | 'number' | 'boolean' | 'choice' | 'choices' | 'table' | 'json' | 'file';
  required?: true;
  /** The empty text is a value of its own. */
  mayBeEmpty?: true;
  /** That of a body in JSON is not repeated here, since the sample request has it. */
  example?: unknown;
  default?: unknown;
  options?: readonly unknown[];
  columns?: readonly string[];
  min?: number;
  max?: number;
}
