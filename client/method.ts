import { LosantError } from './errors.ts';

/** Methods that have the same effect if they are repeated (RFC 9110, section 9.2.2). */
export const IDEMPOTENT: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'];
const METHODS = [...IDEMPOTENT, 'POST', 'PATCH'];

/**
 * An HTTP method in upper case.
 * @throws LosantError of kind `usage` for any other value
 */
export function checkMethod(method: unknown): string {
  const upper = String(method).toUpperCase();
  if (METHODS.includes(upper)) return upper;
  throw new LosantError('usage', `Unexpected method "${method}", expected one of: ${METHODS.join(', ')}`);
}
