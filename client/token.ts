import { abortable } from './abort.ts';
import { LosantError } from './errors.ts';

/** A token and when it ends: milliseconds since the epoch, or a Date. Without it, the `exp` of a JWT is read. */
export interface TokenGrant {
  readonly token: string;
  readonly expiresAt?: number | Date | undefined;
}

/** What a provider gets: where the client talks to, so that it can sign in there. */
export interface TokenContext {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** Called when a token is needed and none is at hand: the first time, after its expiry, after a 401. */
export type TokenProvider = (context: TokenContext) => string | TokenGrant | PromiseLike<string | TokenGrant>;

export type AccessToken = string | TokenProvider;

/** The tokens of one client. */
export interface Tokens {
  /** A token that has not expired, if there is one; never asks the provider. */
  current(): string | undefined;
  /** The same, or a new one. Calls at the same time share one call of the provider. `undefined`: no source. */
  get(signal: AbortSignal): Promise<string | undefined>;
  /** The server refused `token`: forget it. Tells whether a new one can be had. */
  refused(token: string): boolean;
}

// Not to send a token that ends on its way.
const LEEWAY = 5_000;

/** @throws LosantError of kind `usage` for a string that cannot stand in a header */
export function createTokens(source: AccessToken | undefined, context: TokenContext): Tokens {
  let grant: TokenGrant | undefined = typeof source === 'string' ? { token: checkToken(source, 'usage') } : undefined;
  let pending: Promise<string> | undefined;

  const current = (): string | undefined =>
    grant && (typeof source === 'string' || Number(grant.expiresAt ?? Infinity) - LEEWAY > Date.now())
      ? grant.token
      : undefined;

  const refresh = async (provider: TokenProvider): Promise<string> => {
    try {
      const given = await provider(context);
      const { token, expiresAt }: TokenGrant = typeof given === 'object' ? given : { token: given };
      grant = { token: checkToken(token, 'token'), expiresAt: expiresAt ?? jwtExpiry(token) };
      return token;
    } catch (error) {
      if (error instanceof LosantError) throw error;
      throw new LosantError('token', 'The access token provider failed', {}, error);
    } finally {
      pending = undefined;
    }
  };

  return {
    current,
    async get(signal) {
      const token = current();
      if (token !== undefined || typeof source !== 'function') return token;
      // Not bound to `signal`: others may be waiting for the same refresh.
      return abortable((pending ??= refresh(source)), signal);
    },
    refused(token) {
      if (typeof source !== 'function') return false;
      if (grant?.token === token) grant = undefined;
      return true;
    },
  };
}

/** A header rejects other characters with a message that repeats the token; so they are found here. */
function checkToken(token: unknown, kind: 'usage' | 'token'): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new LosantError(kind, 'The access token must be a non-empty string without spaces or control characters');
}

/** The `exp` claim (RFC 7519, section 4.1.4) in milliseconds; `undefined` for an opaque token. */
function jwtExpiry(token: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(atob(token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')));
    const exp: unknown = claims && typeof claims === 'object' && 'exp' in claims ? claims.exp : undefined;
    return typeof exp === 'number' ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
