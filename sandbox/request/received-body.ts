/** A request body: parsed if it is JSON or a form, else text. `none` is an empty body. */
export type ReadBody =
  | { kind: 'none' }
  | { kind: 'value'; value: unknown }
  | { kind: 'form'; parts: readonly FormPart[]; text: string }
  | { kind: 'malformed'; reason: string }
  | { kind: 'too-large' };

/** A part of a form. */
export interface FormPart {
  readonly name: string;
  /** The content, as text also of a file. */
  readonly text: string;
  /** Whether it has the name of a file. */
  readonly isFile: boolean;
}
