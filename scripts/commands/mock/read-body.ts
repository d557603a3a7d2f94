import type { IncomingMessage } from 'node:http';
import { essence } from '../../../client/verify/media-type.ts';

/** Bytes. */
const largestBody = 10 * 1024 * 1024;

/** A request body: parsed if it is JSON, else text. `none` is an empty body. */
export type ReadBody =
  | { kind: 'none' }
  | { kind: 'value'; value: unknown }
  | { kind: 'malformed'; reason: string }
  | { kind: 'too-large' };

/** Reads the whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    // The rest of a too large body is still read, else the client might not receive the response.
    if (size <= largestBody) chunks.push(bytes);
  }
  if (size > largestBody) return { kind: 'too-large' };
  if (size === 0) return { kind: 'none' };
  const text = Buffer.concat(chunks).toString('utf8');
  if (!/^application\/(?:.+\+)?json$/.test(essence(request.headers['content-type'] ?? '')))
    return { kind: 'value', value: text };
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch (error) {
    return { kind: 'malformed', reason: error instanceof Error ? error.message : String(error) };
  }
}
