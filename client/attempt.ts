import { ApiError } from './api-error.ts';
import type { Call, CallResult } from './call.ts';
import type { AnswerKind } from './errors.ts';
import type { FetchInit } from './fetch.ts';
import { isStream } from './is-stream.ts';
import { readData } from './read-data.ts';
import { ERROR_BODY_LIMIT, readText } from './read-text.ts';
import { safeHeaders, safeUrl } from './redact.ts';
import { becomesGet, redirectOf } from './redirect.ts';

const MAX_REDIRECTS = 5;

/** One attempt of a call, redirects included. */
export async function attempt(call: Call, token: string | undefined, signal: AbortSignal): Promise<CallResult> {
  const { info, notify } = call;
  let { url, method, body, headers } = call;
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  for (let hops = 0; ; hops++) {
    // After an abort, no further request is sent.
    signal.throwIfAborted();
    const init: FetchInit = {
      ...call.fetchOptions,
      method,
      headers: call.isOwnFetch ? Object.fromEntries(headers) : (headers as never),
      signal,
      redirect: 'manual',
      body: body as string,
      ...(isStream(body) && { duplex: 'half' }),
    };
    const started = Date.now();
    const event = (of: Headers) => ({ method, url: safeUrl(url, token), headers: safeHeaders(of, token) });
    notify('onRequest', () => event(headers));
    // The response of another implementation has all that we use of it; `FetchResponse` lists that.
    const response = (await call.fetch(url, init)) as Response;
    const duration = Date.now() - started;
    notify('onResponse', () => ({ ...event(response.headers), status: response.status, duration }));
    const fail = async (kind?: AnswerKind, complaint?: string, text?: string): Promise<never> => {
      const start = text?.slice(0, ERROR_BODY_LIMIT) ?? (await readText(response, ERROR_BODY_LIMIT));
      throw new ApiError({ response, text: start, token, scopes: call.scopes, kind, complaint }, info);
    };
    const redirect = redirectOf(response, url);
    if (!redirect) {
      if (!response.ok) return fail();
      const reject = (complaint: string, text?: string): Promise<never> => fail('unexpectedResponse', complaint, text);
      return { data: await readData(response, call, reject), response };
    }
    if ('refused' in redirect) return fail('redirect', redirect.refused);
    if (hops === MAX_REDIRECTS) return fail('redirect', 'too many redirects');
    const toGet = becomesGet(response.status, method);
    if (!toGet && isStream(body)) return fail('redirect', 'a redirect, which a stream cannot be sent to');
    // Closes the connection.
    await readText(response, 0);
    url = redirect.url;
    if (toGet) {
      method = 'GET';
      body = undefined;
      // Copied, because the next attempt starts with the original headers.
      headers = new Headers(headers);
      headers.delete('content-type');
    }
  }
}
