import { mergeHeaders } from 'openapi-fetch';
import { server } from '../generated/operations.ts';
import { checkBaseUrl } from './base-url.ts';
import type { CallState } from './call.ts';
import { showCaller } from './caller-stack.ts';
import { LosantError } from './errors.ts';
import type { Fetch } from './fetch.ts';
import type { Notify } from './hooks.ts';
import { checkKeys } from './keys.ts';
import { notify as notifyHook } from './notify.ts';
import type { ClientOptions, ParseAs, RawOptions } from './options.ts';
import { fillPath, placeholders } from './path.ts';
import type { Perform } from './perform.ts';
import { serializeQuery } from './query.ts';
import { safeUrl } from './redact.ts';
import { encodeBody } from './request-body.ts';
import { retryPolicy } from './retry.ts';
import { send } from './send.ts';
import { createTokens } from './token.ts';
import { isJsonQuery } from './traits.ts';
import { userAgent } from './user-agent.ts';

// As records, so that the compiler finds a missing name.
const CLIENT_OPTIONS = /* @__PURE__ */ Object.keys({
  accessToken: 1,
  baseUrl: 1,
  fetch: 1,
  timeout: 1,
  retry: 1,
  headers: 1,
  fetchOptions: 1,
  logger: 1,
  onRequest: 1,
  onResponse: 1,
  onRetry: 1,
  onError: 1,
} satisfies Record<keyof ClientOptions, 1>);
const CALL_OPTIONS = /* @__PURE__ */ Object.keys({
  signal: 1,
  timeout: 1,
  retry: 1,
  headers: 1,
  query: 1,
  parseAs: 1,
  fetchOptions: 1,
} satisfies Record<keyof RawOptions, 1>);

const PARSE_AS: readonly ParseAs[] = ['json', 'text', 'blob', 'stream'];

/**
 * Creates the function that both clients use to call the server.
 * @throws LosantError of kind `usage` for invalid options
 */
export function createCore(options: ClientOptions): Perform {
  checkKeys(options, CLIENT_OPTIONS, 'option', 'createClient');
  const baseUrl = checkBaseUrl(options.baseUrl ?? server);
  // Wrapped, because a browser's fetch throws if `this` is not the global object.
  const doFetch: Fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const tokens = createTokens(options.accessToken, { baseUrl, fetch: doFetch });
  const clientRetry = retryPolicy(options.retry ?? {});

  return async (target, { path = {}, query, body }, call = {}) => {
    const { id, method, path: template } = target;
    const started = Date.now();
    let url = baseUrl + template;
    const info: CallState = {
      operationId: id,
      method,
      attempt: 0,
      get url() {
        return safeUrl(url, tokens.current());
      },
    };
    const notify: Notify = (hook, facts) =>
      notifyHook(options, options.logger, hook, () => ({ ...info, ...facts() }) as never);
    const where = id ?? `${method} ${template}`;
    try {
      checkKeys(call, CALL_OPTIONS, 'option', where, info);
      const parseAs = call.parseAs ?? 'json';
      if (parseAs !== 'json') checkKeys({ [parseAs]: 1 }, PARSE_AS, 'parseAs', where, info);
      checkKeys(path, placeholders(template), 'path parameter', where, info);
      checkKeys(query ?? {}, target.queries, 'query parameter', where, info);
      checkKeys(call.query ?? {}, undefined, 'query parameter', where, info);
      const search = serializeQuery({ ...query, ...call.query }, (name) => isJsonQuery(name, method, template));
      url = baseUrl + fillPath(template, path, where, info) + (search && `?${search}`);
      const [content, type] = body === undefined ? [] : await encodeBody(body, target.form, info);
      const accept = parseAs === 'json' ? 'application/json' : '*/*';
      const headers = mergeHeaders(
        { Accept: target.stream ? 'text/event-stream' : accept, 'Content-Type': type, 'User-Agent': userAgent },
        options.headers,
        call.headers,
      );
      return await send({
        target,
        signal: call.signal,
        parseAs,
        timeout: call.timeout ?? options.timeout,
        retry: call.retry == null ? clientRetry : retryPolicy(call.retry),
        fetchOptions: { ...options.fetchOptions, ...call.fetchOptions },
        info,
        method,
        url,
        headers,
        body: content,
        tokens,
        notify,
        fetch: doFetch,
        isOwnFetch: options.fetch !== undefined,
      });
    } catch (caught) {
      const error =
        caught instanceof LosantError
          ? caught
          : // For example a circular body, a lone surrogate, or a header with a line break.
            new LosantError('usage', `${where}: the request cannot be serialized`, info, caught);
      showCaller(error);
      notify('onError', () => ({ error, duration: Date.now() - started }));
      throw error;
    }
  };
}
