import { createFinalURL, mergeHeaders } from 'openapi-fetch';
import { server } from '../generated/operations.ts';
import { checkBaseUrl } from './base-url.ts';
import { type CallInfo, LosantError } from './errors.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { fillPath } from './path.ts';
import { type QueryValues, serializeQuery } from './query.ts';
import { safeUrl } from './redact.ts';
import { type CallResult, send } from './send.ts';
import { createTokens } from './token.ts';
import { traitsOf } from './traits.ts';

/** The operation to call. */
export interface Target {
  readonly id?: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** The documented scopes, looked up only for a 403. */
  readonly scopes?: () => readonly string[];
}

/** The arguments of a call, by place. */
export interface CallInput {
  readonly path?: { readonly [name: string]: unknown } | undefined;
  readonly query?: QueryValues | undefined;
  readonly body?: unknown;
}

/** Performs a call. Rejects with a LosantError only. */
export type Perform = (target: Target, input: CallInput, options?: CallOptions) => Promise<CallResult>;

/**
 * Creates the function that both clients use to call the server. It composes requests with the functions of
 * openapi-fetch but sends them itself: openapi-fetch's `createClient` reads bodies of any size and drops a body that is
 * not JSON.
 * @throws LosantError of kind `usage` for invalid options
 */
export function createCore(options: ClientOptions): Perform {
  const baseUrl = checkBaseUrl(options.baseUrl ?? server);
  // Wrapped, because a browser's fetch throws if `this` is not the global object.
  const doFetch: typeof fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const tokens = createTokens(options.accessToken, { baseUrl, fetch: doFetch });

  return async ({ id, method, path: template, scopes }, { path = {}, query = {}, body }, call = {}) => {
    const { open, stream, json } = traitsOf(method, template);
    let url = baseUrl + template;
    const info: CallInfo = {
      operationId: id,
      method,
      get url() {
        return safeUrl(url, tokens.current());
      },
    };
    let text: BodyInit | undefined;
    let headers: Headers;
    try {
      url = createFinalURL(template, {
        baseUrl,
        params: { path, query },
        pathSerializer: () => baseUrl + fillPath(template, path, info),
        querySerializer: () => serializeQuery(query, json),
      });
      text = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
      headers = mergeHeaders(
        {
          Accept: stream ? 'text/event-stream' : 'application/json',
          'Content-Type': typeof text === 'string' ? 'application/json' : null,
        },
        options.headers,
        call.headers,
      );
    } catch (error) {
      if (error instanceof LosantError) throw error;
      // For example a circular body, a BigInt, a lone surrogate, or a header with a line break.
      throw new LosantError('usage', `${method} ${template}: the request cannot be serialized`, info, error);
    }
    return send({
      signal: call.signal,
      timeout: call.timeout ?? options.timeout,
      retry: call.retry ?? options.retry,
      info,
      method,
      url,
      headers,
      body: text,
      open,
      stream,
      tokens,
      scopes,
      fetch: doFetch,
    });
  };
}
