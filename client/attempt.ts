import type { Call, CallRequest, Fail } from './call.ts';
import type { FetchInit } from './fetch.ts';
import { isStream } from './is-stream.ts';
import { loadSpecial } from './load.ts';
import type { CallResult } from './perform.ts';
import { safeHeaders, safeUrl } from './redact.ts';

/** One attempt of a call, redirects included. */
export async function attempt(call: Call, token: string | undefined, signal: AbortSignal): Promise<CallResult> {
  const { info, notify, target } = call;
  let request: CallRequest = call;
  if (token !== undefined) call.headers.set('Authorization', `Bearer ${token}`);
  for (let hops = 0; ; hops++) {
    // After an abort, no further request is sent.
    signal.throwIfAborted();
    const { url, method, headers, body } = request;
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
    const answer = call.fetch(url, init);
    const special = loadSpecial(info);
    // The response of another implementation has all that we use of it; `FetchResponse` lists that.
    const response = (await answer) as Response;
    const duration = Date.now() - started;
    notify('onResponse', () => ({ ...event(response.headers), status: response.status, duration }));
    const fail: Fail = async (kind, complaint, text) =>
      (await special).failWith({ response, token, scopes: target.scopes, kind, complaint }, info, text);
    if (!response.ok) request = await (await special).followRedirect(request, response, hops, fail);
    else if (target.stream || call.parseAs !== 'json')
      return { data: await (await special).readSpecialData(response, call, fail), response };
    else {
      const text = await response.text();
      try {
        // An empty body is `undefined`.
        return { data: text ? JSON.parse(text) : undefined, response };
      } catch {
        return (await special).failWithoutJson(fail, text);
      }
    }
  }
}
