import { createFinalURL, mergeHeaders } from 'openapi-fetch';
import { server } from '../generated/operations.ts';
import { checkBaseUrl } from './base-url.ts';
import { type CallInfo, LosantError } from './errors.ts';
import { factsOf } from './facts.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { fillPath } from './path.ts';
import { type Query, serializeQuery } from './query.ts';
import { safeUrl } from './redact.ts';
import { type Exchange, send } from './send.ts';
import { createTokens } from './token.ts';

/** An operation as the core needs it. */
export interface Target {
  readonly id?: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** The documented scopes, looked up only for a 403. */
  readonly scopes?: () => readonly string[];
}

export interface Input {
  readonly path?: { readonly [name: string]: unknown } | undefined;
  readonly query?: Query | undefined;
  readonly body?: unknown;
}

/** Performs a call; rejects with a LosantError only. */
export type Perform = (target: Target, input: Input, options?: CallOptions) => Promise<Exchange>;

/**
 * The one way to the server for both clients. The request is composed with the functions of openapi-fetch; its
 * `createClient` reads a body without bound and loses one that is not JSON, so that sending is our own.
 * @throws LosantError of kind `usage` for options that cannot work
 */
export function createCore(options: ClientOptions): Perform {
  const baseUrl = checkBaseUrl(options.baseUrl ?? server);
  // Called unbound: a browser's fetch refuses another `this`.
  const doFetch: typeof fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const tokens = createTokens(options.accessToken, { baseUrl, fetch: doFetch });

  return async ({ id, method, path: template, scopes }, { path = {}, query = {}, body }, call = {}) => {
    const { open, stream, json } = factsOf(method, template);
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
      // Circular, a BigInt, half a surrogate pair, a header with a line break.
      throw new LosantError('usage', `${method} ${template}: the request cannot be written`, info, error);
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
