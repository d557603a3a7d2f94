import { LosantError } from './errors.ts';
import type { Fetch } from './fetch.ts';

/** A token and its expiry: milliseconds since the epoch, or a Date. Without `expiresAt`, the `exp` claim of a JWT applies. */
export interface TokenGrant {
  readonly token: string;
  readonly expiresAt?: number | Date | undefined;
}

/** The argument of a provider: the client's server and fetch, so that the provider can sign in there. */
export interface TokenContext {
  readonly baseUrl: string;
  readonly fetch: Fetch;
}

/**
 * Returns a token. If it returns a string, and no promise, it is called before each request, and the string is not
 * cached. Otherwise it is called for the first call that needs a token, after the token expires, and after a 401.
 */
export type TokenProvider = (context: TokenContext) => string | TokenGrant | PromiseLike<string | TokenGrant>;

/** A fixed token, or a function that obtains one. */
export type AccessToken = string | TokenProvider;

/** Obtains and caches the access token of one client. */
export interface Tokens {
  /** The cached token, unless it is missing or expired, or the last string of a function; never calls the provider. */
  current(): string | undefined;
  /**
   * The token for a request. Concurrent calls share one promise of the provider. `undefined` if there is no provider.
   * @param open the operation needs no token: the provider is called only if it has returned a string before
   */
  get(open: boolean | undefined): string | undefined | Promise<string>;
  /** Removes `token` from the cache after the server rejected it. Returns true if a provider can supply a new one. */
  invalidate(token: string): boolean;
}

// Milliseconds. A token that is about to expire could expire before the request arrives.
const LEEWAY = 5_000;

/** @throws LosantError of kind `usage` for a string that is not valid in a header */
export function createTokens(source: AccessToken | undefined, context: TokenContext): Tokens {
  let grant: TokenGrant | undefined = typeof source === 'string' ? { token: checkToken(source, 'usage') } : undefined;
  let pending: Promise<string> | undefined;

  /** The last string that the function returned. */
  let last: string | undefined;

  const cached = (): string | undefined =>
    grant && Number(grant.expiresAt ?? Infinity) - LEEWAY > Date.now() ? grant.token : undefined;

  const refresh = async (work: ReturnType<TokenProvider>): Promise<string> => {
    try {
      const given = await work;
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
    current: () => cached() ?? last,
    get(open) {
      const token = cached();
      if (token !== undefined || typeof source !== 'function' || (open && last === undefined)) return token;
      if (!pending) {
        let given: ReturnType<TokenProvider>;
        try {
          given = source(context);
        } catch (error) {
          given = Promise.reject(error);
        }
        if (typeof given === 'string') return (last = checkToken(given, 'token'));
        // Signed out: an operation that needs no token can do without.
        if (open && given == null) return undefined;
        pending = refresh(given);
      }
      return pending;
    },
    invalidate(token) {
      if (typeof source !== 'function') return false;
      if (grant?.token === token) grant = undefined;
      return true;
    },
  };
}

/** `Headers` would reject other characters too, but with a message that contains the token. */
function checkToken(token: unknown, kind: 'usage' | 'token'): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new LosantError(kind, 'The access token must be a non-empty string without spaces or control characters');
}

/** The `exp` claim (RFC 7519, section 4.1.4) in milliseconds since the epoch; `undefined` for an opaque token. */
function jwtExpiry(token: string): number | undefined {
  try {
    const { exp }: { exp?: unknown } = JSON.parse(atob(token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')));
    return typeof exp === 'number' ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
