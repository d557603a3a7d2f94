import { eventStreams, jsonQueries, openOperations } from '../generated/operations.ts';

/** How an operation departs from the rule: a token is needed, the answer is JSON, no query parameter is JSON text. */
export interface Facts {
  readonly open: boolean;
  readonly stream: boolean;
  readonly json: readonly string[];
}

/** Looks up an operation by upper-case method and path template; an unknown one follows the rule. */
export function factsOf(method: string, path: string): Facts {
  const key = `${method} ${path}`;
  return { open: openOperations.includes(key), stream: eventStreams.includes(key), json: jsonQueries[key] ?? [] };
}
