import type { IncomingMessage, ServerResponse } from 'node:http';

/** Allows pages of any origin to read the response (Fetch standard, §3.2). */
export function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-expose-headers', 'sl-violations');
  response.setHeader('vary', 'origin');
}

/** True for a CORS preflight request. */
export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;

/** Allows every method and every requested header. */
export function respondToPreflight(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-methods', 'GET, PUT, POST, DELETE, PATCH, HEAD, OPTIONS');
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
  response.writeHead(204).end();
}
