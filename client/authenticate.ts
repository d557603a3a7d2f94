import type { operations } from '../generated/openapi.d.ts';
import { createCore } from './core.ts';
import { LosantError } from './errors.ts';
import type { TokenProvider } from './token.ts';
import type { Data } from './types/operation.ts';
import type { PathsWith } from './types/paths.ts';

type AuthId = 'auth.authenticateUser' | 'auth.authenticateDevice';
type Credentials<Id extends AuthId> = operations[Id]['requestBody']['content']['application/json'];

/**
 * Signs a user in, and again when the token has expired: `createClient({ accessToken: authenticateUser({ email, password }) })`.
 * The credentials stay in memory as long as the client.
 */
export function authenticateUser(credentials: Credentials<'auth.authenticateUser'>): TokenProvider {
  return signIn('auth.authenticateUser', '/auth/user', credentials);
}

/** Signs a device in with its access key and secret, and again when the token has expired. */
export function authenticateDevice(credentials: Credentials<'auth.authenticateDevice'>): TokenProvider {
  return signIn('auth.authenticateDevice', '/auth/device', credentials);
}

function signIn<Id extends AuthId>(id: Id, path: PathsWith<'post'>, body: Credentials<Id>): TokenProvider {
  return async (context) => {
    const { data } = await createCore(context)({ id, method: 'POST', path, open: true }, { body });
    const token = (data as Data<operations[Id]> | undefined)?.token;
    if (token === undefined) throw new LosantError('token', `${id} returned no token`, { operationId: id });
    return token;
  };
}
