import type { CallRequest, Fail } from './call.ts';
import { isStream } from './is-stream.ts';
import { readText } from './read-text.ts';
import { becomesGet, redirectOf } from './redirect.ts';

const MAX_REDIRECTS = 5;

/**
 * Returns the request that follows a redirect. Any other response, and a redirect that is not followed, fails the call.
 * @param hops the number of redirects before
 */
export async function followRedirect(
  { url, method, body, headers }: CallRequest,
  response: Response,
  hops: number,
  fail: Fail,
): Promise<CallRequest> {
  const redirect = redirectOf(response, url);
  if (!redirect) return fail();
  if ('refused' in redirect) return fail('redirect', redirect.refused);
  if (hops === MAX_REDIRECTS) return fail('redirect', 'too many redirects');
  const toGet = becomesGet(response.status, method);
  if (!toGet && isStream(body)) return fail('redirect', 'a redirect, which a stream cannot be sent to');
  // Closes the connection.
  await readText(response, 0);
  if (!toGet) return { url: redirect.url, method, body, headers };
  // Copied, because the next attempt starts with the original headers.
  const rest = new Headers(headers);
  rest.delete('content-type');
  return { url: redirect.url, method: 'GET', body: undefined, headers: rest };
}
