import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from '../refusal.ts';
import { foreignHost } from './foreign-host.ts';
import type { Origins } from './origins.ts';

/**
 * Admits a request: it was meant for this host, and a page that sent it may read the response (Fetch standard, §3.2).
 * @returns `answered` if the request was a preflight, or why it is refused: 421 for another host, 403 for a preflight of
 * an origin that is not allowed
 */
export function admit(
  request: IncomingMessage,
  response: ServerResponse,
  { host, cors }: { host: string; cors: Origins },
): Refusal | 'answered' | undefined {
  const foreign = foreignHost(request, host);
  if (foreign) return foreign;
  const { origin } = request.headers;
  const isAllowed = typeof cors === 'boolean' ? cors : origin !== undefined && cors.includes(origin);
  if (isAllowed) {
    response.setHeader('access-control-allow-origin', origin ?? '*');
    response.setHeader('access-control-expose-headers', 'sl-violations, sandbox');
  }
  if (cors !== false) response.setHeader('vary', 'origin');
  if (!isPreflight(request)) return undefined;
  if (!isAllowed) {
    const message = `${origin} is not allowed. Start with --cors, or --cors ${origin}`;
    const violations = [{ path: ['header', 'origin'], keyword: 'cors', message, pointer: '' }];
    return new Refusal(403, `header.origin: ${message}`, { violations });
  }
  response.setHeader('access-control-allow-methods', 'GET, PUT, POST, DELETE, PATCH, HEAD, OPTIONS');
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
  response.writeHead(204).end();
  return 'answered';
}

/** True for a CORS preflight request. */
const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
