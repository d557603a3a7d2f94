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
  const isIt = (key: string): boolean => isSame(key, `${method} ${path}`);
  return {
    open: openOperations.some(isIt),
    stream: eventStreams.some(isIt),
    form: forms.some(isIt),
  };
};

/** The query parameters of an operation whose value is JSON text. */
export function jsonNames(method: string, path: string): string[] {
  return jsonQueries.flatMap((entry) => {
    const [name = '', key = `${method} ${path}`] = entry.split('\n');
    return key === `${method} ${path}` ? [name] : [];
  });
}
