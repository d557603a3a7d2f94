import type { ServerResponse } from 'node:http';
import type { Refusal } from '../refusal.ts';

/** Sends a refusal in the form of the documented errors. */
export function sendRefusal(response: ServerResponse, { status, headers, body }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
