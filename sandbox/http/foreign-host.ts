import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';
import { isLoopback } from './loopback.ts';

/**
 * A refusal of a request that was meant for another host. A server on a loopback address accepts only names of this
 * machine, else a web page could read it: its own name can be made to lead here (DNS rebinding).
 * @param listener the address that the server listens on
 */
export function foreignHost({ headers: { host } }: IncomingMessage, listener: string): Refusal | undefined {
  // Only HTTP/1.0 has requests without a host (RFC 9112 §3.2), which no browser sends.
  if (host === undefined || !isLoopback(listener)) return undefined;
  const url = `http://${host}`;
  if (URL.canParse(url) && isLoopback(new URL(url).hostname)) return undefined;
  const message = `must be localhost, 127.0.0.1 or [::1], not ${host}. For other names, use --host 0.0.0.0`;
  return new Refusal(421, `header.host: ${message}`, {
    violations: [{ path: ['header', 'host'], keyword: 'host', message, pointer: '' }],
  });
}
