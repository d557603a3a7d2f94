import { toBlob } from './blob.ts';
import type { CallInfo } from './errors.ts';
import { isStream } from './is-stream.ts';
import { toJson } from './json.ts';
import { encodeForm } from './multipart.ts';
import { tagOf } from './tag.ts';

const BYTES = 'application/octet-stream';

/** A body as every fetch takes it; a stream is passed as it is. */
export type RequestBody = string | Blob | ReadableStream<Uint8Array>;

/**
 * Encodes a request body: FormData as a form, and any object if `isForm`; bytes, URLSearchParams and streams as they are;
 * anything else as JSON.
 * @returns the body and its media type
 * @throws LosantError of kind `usage` for what JSON cannot express
 */
export async function encodeBody(
  body: unknown,
  isForm: boolean,
  call: CallInfo,
): Promise<readonly [body?: RequestBody, type?: string]> {
  if (body === undefined) return [];
  const tag = tagOf(body);
  if (tag === 'FormData') {
    // React Native has a FormData without iterator, which only its own fetch can send.
    return Symbol.iterator in Object(body) ? encodeForm(body as FormData, call) : [body as Blob];
  }
  if (tag === 'URLSearchParams') return [String(body), 'application/x-www-form-urlencoded;charset=UTF-8'];
  if (isStream(body)) return [body, BYTES];
  const blob = await toBlob(body);
  if (blob) return [blob, blob.type || BYTES];
  if (isForm && tag === 'Object') return encodeForm(Object.entries(Object(body)), call);
  return [toJson(body, 'body', call), 'application/json'];
}
