import type { EncodedBody } from './encoded-body.ts';
import type { CallInfo } from './errors.ts';
import { isStream } from './is-stream.ts';
import { toJson } from './json.ts';
import { loadSpecial } from './load.ts';
import { tagOf } from './tag.ts';

/**
 * Encodes a request body: FormData as a form, and any object if `isForm`; bytes, URLSearchParams and streams as they are;
 * anything else as JSON.
 * @throws LosantError of kind `usage` for what JSON cannot express
 */
export async function encodeBody(body: unknown, isForm: boolean | undefined, call: CallInfo): Promise<EncodedBody> {
  const isPlain = !isForm && /^(Object|Array|String|Number|Boolean|Null)$/.test(tagOf(body)) && !isStream(body);
  return isPlain
    ? [toJson(body, 'body', call), 'application/json']
    : (await loadSpecial(call)).encodeSpecialBody(body, isForm, call);
}
