import type { IncomingMessage } from 'node:http';
import { essence } from '../../../client/verify/media-type.ts';

export const largestBody = 10 * 1024 * 1024;

/** `none` stands for an empty body; JSON is parsed, all else is text. */
export type ReadBody =
  | { kind: 'none' }
  | { kind: 'value'; value: unknown }
  | { kind: 'malformed'; reason: string }
  | { kind: 'too-large' };

/** Reads the body of a request to its end. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    // What is too large is still read, so that the answer reaches the sender.
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
