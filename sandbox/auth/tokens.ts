import { isRecord } from '../../client/verify/record.ts';
import type { State, Values } from '../state.ts';

/** How the answer of an operation gives a token. */
export interface TokenRule {
  readonly operation: string;
  /** The property of the answer that has the token. */
  readonly token: string;
  /** The property of the body that lists the scopes. */
  readonly scopes: string;
  /** The scopes of a token if the body lists none. */
  readonly default: readonly string[];
  /** The property of the body that limits the life of the token: seconds, or an ISO 8601 time. */
  readonly expires?: string;
}

/** A token that the sandbox has given. */
export interface KnownToken {
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expires: number | undefined;
}

/** Tokens are kept beside the items, so that they are part of snapshots and of the file. */
const collection = '/_tokens';

/**
 * Records the token of an answer.
 * @param item the path of the item that the answer is of; the token ends with it
 */
export function recordToken(
  rule: TokenRule,
  {
    state,
    body,
    answer,
    item,
    now,
  }: { state: State; body: unknown; answer: Values; item: string | undefined; now: number },
): void {
  const token = answer[rule.token];
  if (typeof token !== 'string') return;
  const sent = isRecord(body) ? body : {};
  const scopes = sent[rule.scopes];
  const life = rule.expires === undefined ? undefined : sent[rule.expires];
  const expires =
    typeof life === 'number' ? now + life * 1000 : typeof life === 'string' ? Date.parse(life) : undefined;
  state.put(`${collection}/${encodeURIComponent(token)}`, {
    scopes: Array.isArray(scopes) ? scopes : rule.default,
    ...(item === undefined ? undefined : { item }),
    ...(expires === undefined ? undefined : { expires }),
  });
}

/** The record of a token; undefined if the sandbox has not given it, or if its item was removed. */
export function findToken(state: State, token: string): KnownToken | undefined {
  const known = state.get(`${collection}/${encodeURIComponent(token)}`);
  if (!known || (typeof known.item === 'string' && !state.get(known.item))) return undefined;
  const { scopes, expires } = known;
  return {
    scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [],
    expires: typeof expires === 'number' ? expires : undefined,
  };
}
