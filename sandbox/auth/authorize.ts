import type { SandboxOperation } from '../document.ts';
import { Refusal } from '../refusal.ts';
import type { State } from '../state.ts';
import { findToken } from './tokens.ts';

/** Which tokens the sandbox accepts: any, or only those that it has given, for operations that their scopes permit. */
export type AuthMode = 'any' | 'strict';

/**
 * Checks the access token of a request.
 * @param now milliseconds since the epoch
 * @throws Refusal 401 without a token that is known and has not expired, 403 without a scope for the operation
 */
export function authorize(
  operation: SandboxOperation,
  headers: Readonly<Record<string, string>>,
  { mode, state, now }: { mode: AuthMode; state: State; now: number },
): void {
  const alternatives = (operation.security ?? []).map((requirement) => Object.values(requirement).flat());
  if (alternatives.length === 0) return;
  const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Refusal(401, 'header.authorization: must be “Bearer” and a token');
  if (mode === 'any') return;
  const known = findToken(state, token);
  if (!known) throw new Refusal(401, 'The token is unknown: it was not given by this sandbox, or it was removed');
  if (known.expires <= now) throw new Refusal(401, 'The token has expired');
  const permits = (scopes: readonly string[]): boolean => scopes.every((scope) => known.scopes.includes(scope));
  if (!alternatives.some(permits))
    throw new Refusal(
      403,
      `The token has no scope for ${operation.operationId}; any of these would do: ${alternatives.flat().join(', ')}`,
    );
}
