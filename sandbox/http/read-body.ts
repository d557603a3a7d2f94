import type { IncomingMessage } from 'node:http';
import { essence } from '../../client/verify/media-type.ts';
import type { FormPart, ReadBody } from '../request/received-body.ts';
import { formType } from './form-type.ts';
import { isDeeperThan } from './json-depth.ts';

/** Bytes. */
const largestBody = 10 * 1024 * 1024;
/** Levels of a JSON body. Deeper ones would exhaust the stack of what walks over them. */
const deepest = 200;

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
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  const contentType = request.headers['content-type'] ?? '';
  const isForm = essence(contentType) === formType;
  if (!isForm && !/^application\/(?:.+\+)?json$/.test(essence(contentType))) return { kind: 'value', value: text };
  if (!isForm && isDeeperThan(text, deepest)) return { kind: 'malformed', reason: `JSON of at most ${deepest} levels` };
  try {
    return isForm
      ? { kind: 'form', text, parts: await partsOf(bytes, contentType) }
      : { kind: 'value', value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'malformed', reason: `${isForm ? 'a form' : 'JSON'}: ${reason}` };
  }
}

async function partsOf(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormPart[]> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  return Promise.all(
    [...form].map(async ([name, sent]) => {
      const isFile = typeof sent !== 'string';
      return { name, text: isFile ? await sent.text() : sent, isFile };
    }),
  );
}
