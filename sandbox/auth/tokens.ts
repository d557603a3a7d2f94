import { isRecord } from '../../client/verify/record.ts';
import type { TokenEntry } from '../declared/vocabulary.ts';
import { newId } from '../new-id.ts';
import type { OperationCall } from '../operations/call.ts';
import { templateValues } from '../operations/template-values.ts';
import type { State } from '../state.ts';
import { fill } from '../template.ts';

/** A token that the sandbox has given. */
export interface KnownToken {
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch; infinite if it never expires. */
  readonly expires: number;
}

/** Tokens are kept beside the items, so that they are part of snapshots and of the file. */
const collection = '/_tokens';

/**
 * Puts a new token into an answer and records its scopes and its end: after a number of seconds, 0 being none, or at a
 * time. The token of an item ends with the item.
 */
export function giveToken(entry: TokenEntry, call: OperationCall, answer: unknown): unknown {
  if (!isRecord(answer)) return answer;
  const { state, now, path } = call;
  const token = `sandbox-${newId(now, state.count())}`;
  const values = templateValues(call);
  const scopes = fill(entry.scopes, values);
  const item = `${path}/${encodeURIComponent(String(answer.id))}`;
  state.put(`${collection}/${token}`, {
    scopes: Array.isArray(scopes) ? scopes : entry.otherwise,
    expires: endOf(fill(entry.expires, values), now),
    item: state.get(item) ? item : undefined,
  });
  return { ...answer, [entry.token]: token };
}

function endOf(life: unknown, now: number): number | undefined {
  if (typeof life === 'number') return life > 0 ? now + life * 1000 : undefined;
  return typeof life === 'string' ? Date.parse(life) : undefined;
}

/** The record of a token; undefined if the sandbox has not given it, or if its item was removed. */
export function findToken(state: State, token: string): KnownToken | undefined {
  const known = state.get(`${collection}/${encodeURIComponent(token)}`);
  if (!known || (typeof known.item === 'string' && !state.get(known.item))) return undefined;
  const { scopes, expires } = known;
  return {
    scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [],
    expires: typeof expires === 'number' ? expires : Infinity,
  };
}
