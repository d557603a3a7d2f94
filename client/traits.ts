import { eventStreams, jsonQueries, openOperations } from '../generated/operations.ts';

/** Traits of an operation that change how it is called. Most operations have none of them. */
export interface Traits {
  /** The operation needs no token. */
  readonly open: boolean;
  /** The response is an event stream. */
  readonly stream: boolean;
  /** Query parameters whose value is JSON text. */
  readonly json: readonly string[];
}

/** Looks up an operation by upper-case method and path template; an unknown operation has no traits. */
export function traitsOf(method: string, path: string): Traits {
  const key = `${method} ${path}`;
  return { open: openOperations.includes(key), stream: eventStreams.includes(key), json: jsonQueries[key] ?? [] };
}
