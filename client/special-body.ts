import { toBlob } from './blob.ts';
import type { EncodedBody } from './encoded-body.ts';
import type { CallInfo } from './errors.ts';
import { isStream } from './is-stream.ts';
import { toJson } from './json.ts';
import { encodeForm } from './multipart.ts';
import { tagOf } from './tag.ts';

const BYTES = 'application/octet-stream';

/** Encodes a body that is a form or no JSON. */
export async function encodeSpecialBody(
  body: unknown,
  isForm: boolean | undefined,
  call: CallInfo,
): Promise<EncodedBody> {
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
