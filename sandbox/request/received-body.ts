/** A request body: parsed if it is JSON or a form, else text. `none` is an empty body. */
export type ReadBody =
  | { kind: 'none' }
  | { kind: 'value'; value: unknown }
  | { kind: 'form'; form: FormData; text: string }
  | { kind: 'malformed'; reason: string }
  | { kind: 'too-large' };
