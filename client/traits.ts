import { eventStreams, forms, jsonQueries, openOperations } from '../generated/operations.ts';

/** Traits of an operation that change how it is called. Most operations have none of them. */
export interface Traits {
  /** The operation needs no token: a cached one is sent, but none is fetched. */
  readonly open: boolean;
  /** The response is an event stream: its body is returned unread and the call is not retried. */
  readonly stream: boolean;
  /** The request body is a form. */
  readonly form: boolean;
}

/** Finds the traits of an operation without the table of all operations. */
export const findTraits = (
  method: string,
  path: string,
  isSame: (template: string, path: string) => boolean,
): Traits => {
  const wanted = `${method} ${path}`;
  const isIt = (key: string): boolean => isSame(key, wanted);
  return {
    open: openOperations.some(isIt),
    stream: eventStreams.some(isIt),
    form: forms.some(isIt),
  };
};

/** True if the value of a query parameter is JSON text, in all operations or in this one. */
export function isJsonQuery(name: string, method: string, path: string): boolean {
  return jsonQueries.includes(name) || jsonQueries.includes(`${name}\n${method} ${path}`);
}
