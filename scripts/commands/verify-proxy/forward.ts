import { type IncomingMessage, type OutgoingHttpHeaders, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** Headers that belong to one connection (RFC 9110 §7.6.1), or that this side sets itself. */
const connectionHeaders: ReadonlySet<string> = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade', 'host', 'expect', 'accept-encoding'],
]);

/** The headers of a message that are passed on. */
export const passedHeaders = (headers: IncomingMessage['headers']): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !connectionHeaders.has(name)));

/**
 * Sends a request to the upstream, and its body as it arrives. The host is never taken from the request, so that a token
 * cannot reach another one. Rejects with the error of the system if there is no response.
 */
export function forward(
  request: IncomingMessage,
  upstream: URL,
  path: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { method = 'GET', headers } = request;
  const send = upstream.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = send(
      {
        hostname: upstream.hostname.replace(/^\[|\]$/g, ''),
        port: upstream.port,
        path,
        method,
        signal,
        // The body of the response is checked as it is, so it should not be compressed.
        headers: { ...passedHeaders(headers), 'accept-encoding': 'identity' },
      },
      resolve,
    );
    sent.once('error', reject);
    request.pipe(sent);
  });
}
