import { createFinalURL, mergeHeaders } from 'openapi-fetch';
import { server } from '../generated/operations.ts';
import { checkBaseUrl } from './base-url.ts';
import { type CallInfo, LosantError } from './errors.ts';
import { checkKeys } from './keys.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { fillPath, placeholders } from './path.ts';
import { type QueryValues, serializeQuery } from './query.ts';
import { safeUrl } from './redact.ts';
import { retryPolicy } from './retry.ts';
import { type CallResult, send } from './send.ts';
import { createTokens } from './token.ts';
import { jsonNames, type Traits } from './traits.ts';

/** The operation to call. */
export interface Target extends Partial<Traits> {
  readonly id?: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** The documented scopes, looked up only for a 403. */
  readonly scopes?: () => readonly string[];
}

/** Finds what is known about an operation. `method` is in upper case; `isSame` compares a template with `path`. */
export type Find = (
  method: string,
  path: string,
  isSame: (template: string, path: string) => boolean,
) => Partial<Target & { readonly queries: readonly string[] }> | undefined;

/** The arguments of a call, by place. */
export interface CallInput {
  readonly path?: { readonly [name: string]: unknown } | undefined;
  readonly query?: QueryValues | undefined;
  readonly body?: unknown;
}

// As records, so that the compiler finds a missing name.
const CLIENT_OPTIONS: Record<keyof ClientOptions, 1> = {
  accessToken: 1,
  baseUrl: 1,
  fetch: 1,
  timeout: 1,
  retry: 1,
  headers: 1,
};
const CALL_OPTIONS: Record<keyof CallOptions, 1> = { signal: 1, timeout: 1, retry: 1, headers: 1, query: 1 };

/** Performs a call. Rejects with a LosantError only. */
export type Perform = (target: Target, input: CallInput, options?: CallOptions) => Promise<CallResult>;

/**
 * Creates the function that both clients use to call the server. It composes requests with the functions of
 * openapi-fetch but sends them itself: openapi-fetch's `createClient` reads bodies of any size and drops a body that is
 * not JSON.
 * @throws LosantError of kind `usage` for invalid options
 */
export function createCore(options: ClientOptions): Perform {
  checkKeys(options, Object.keys(CLIENT_OPTIONS), 'option', 'createClient');
  const baseUrl = checkBaseUrl(options.baseUrl ?? server);
  // Wrapped, because a browser's fetch throws if `this` is not the global object.
  const doFetch: typeof fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const tokens = createTokens(options.accessToken, { baseUrl, fetch: doFetch });
  const clientRetry = retryPolicy(options.retry ?? {});

  return async (target, { path = {}, query: documented = {}, body }, call = {}) => {
    const { id, method, path: template, scopes, open = false, stream = false, reads = false } = target;
    let url = baseUrl + template;
    const info: CallInfo = {
      operationId: id,
      method,
      get url() {
        return safeUrl(url, tokens.current());
      },
    };
    const where = id ?? `${method} ${template}`;
    checkKeys(call, Object.keys(CALL_OPTIONS), 'option', where, info);
    checkKeys(path, placeholders(template), 'path parameter', where, info);
    // Texts and URLSearchParams have names too, but others.
    for (const given of [documented ?? {}, call.query ?? {}]) {
      checkKeys(given, Object.keys(given), 'query parameter', where, info);
    }
    const query = { ...documented, ...call.query };
    let text: BodyInit | undefined;
    let headers: Headers;
    try {
      url = createFinalURL(template, {
        baseUrl,
        params: { path, query },
        pathSerializer: () => baseUrl + fillPath(template, path, info),
        querySerializer: () => serializeQuery(query, jsonNames(method, template)),
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
      retry: call.retry == null ? clientRetry : retryPolicy(call.retry),
      reads,
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
