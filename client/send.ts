import { abortable, limit, sleep } from './abort.ts';
import { ApiError } from './api-error.ts';
import { ERROR_BODY_LIMIT, readText } from './body.ts';
import { type AnswerKind, type CallInfo, LosantError } from './errors.ts';
import { type CallOptions, timeouts } from './options.ts';
import { redact } from './redact.ts';
import { becomesGet, redirectOf } from './redirect.ts';
import { type FullPolicy, retryDelay } from './retry.ts';
import type { Tokens } from './token.ts';

/** One call, ready to be sent; attempts may repeat it. */
export interface Call extends Pick<CallOptions, 'signal' | 'timeout'> {
  readonly info: CallInfo;
  readonly method: string;
  readonly url: string;
  /** Not shared between calls: each attempt sets the token. */
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly retry: FullPolicy;
  /** The operation only reads, so it is retried like a GET. */
  readonly reads: boolean;
  readonly fetch: typeof fetch;
  readonly tokens: Tokens;
  /** The operation needs no token: a cached one is sent, but none is fetched. */
  readonly open: boolean;
  /** The response is an event stream: its body is returned unread and the call is not retried. */
  readonly stream: boolean;
  readonly scopes: (() => readonly string[]) | undefined;
}

/** A successful call. */
export interface CallResult {
  /** The parsed body, `undefined` if it is empty; for a stream, its bytes. */
  readonly data: unknown;
  readonly response: Response;
}

const MAX_REDIRECTS = 5;

/**
 * Sends a call: access token, attempts with their time limits, redirects, body.
 * @throws LosantError only
 */
export async function send(call: Call): Promise<CallResult> {
  const { info, method, tokens } = call;
  const { attempt: perAttempt, total } = timeouts(call.timeout);
  const started = Date.now();
  const whole = limit(call.signal, total, 'in total', info);
  const methods = call.reads ? [method, 'GET'] : [method];
  // The token is renewed at most once per call, else a server that rejects every token would cause an endless loop.
  let rejected: { readonly token: string; readonly error: ApiError } | undefined;
  let streaming = false;
  try {
    for (let retries = 0; ; ) {
      const attempt = perAttempt < total ? limit(whole.signal, perAttempt, 'one attempt', info) : whole;
      let token: string | undefined;
      let error: unknown;
      try {
        token = await tokens.get(attempt.signal, call.open);
        if (rejected && rejected.token === token) throw rejected.error;
        if (!call.open && token === undefined) {
          throw new LosantError(
            'usage',
            `${method} ${info.url} needs an access token, but createClient received none`,
            info,
          );
        }
        // A custom fetch may ignore signals.
        const result = await abortable(sendOnce(call, token, attempt.signal), attempt.signal);
        streaming = call.stream;
        return result;
      } catch (caught) {
        error = attempt.signal.aborted ? attempt.signal.reason : asFailure(caught, token, info);
      } finally {
        if (attempt !== whole) attempt.stop();
      }
      if (
        !call.open &&
        !rejected &&
        token !== undefined &&
        error instanceof ApiError &&
        error.status === 401 &&
        tokens.invalidate(token)
      ) {
        rejected = { token, error };
        continue;
      }
      const wait = call.stream ? undefined : retryDelay(error, methods, retries++, call.retry, Math.random());
      // A wait beyond the time limit would only replace this error with a timeout.
      if (wait === undefined || whole.signal.aborted || Date.now() - started + wait >= total) throw error;
      await sleep(wait, whole.signal);
    }
  } finally {
    // A stream keeps following the caller's signal.
    if (streaming) whole.stop();
    else whole.clear();
  }
}

/** One attempt, redirects included. */
async function sendOnce(call: Call, token: string | undefined, signal: AbortSignal): Promise<CallResult> {
  let { url, method, body, headers } = call;
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  for (let hops = 0; ; hops++) {
    // After an abort, no further request is sent.
    signal.throwIfAborted();
    const init: RequestInit = {
      method,
      headers,
      signal,
      redirect: 'manual',
      ...(body === undefined ? undefined : { body }),
    };
    const response = await call.fetch(url, init);
    const fail = async (kind?: AnswerKind, complaint?: string): Promise<never> => {
      const text = await readText(response, ERROR_BODY_LIMIT);
      throw new ApiError({ response, text, token, scopes: call.scopes, kind, complaint }, call.info);
    };
    const redirect = redirectOf(response, url);
    if (!redirect) {
      if (!response.ok) return fail();
      if (call.stream) {
        return isEventStream(response)
          ? { data: response.body, response }
          : fail('unexpectedResponse', 'not an event stream');
      }
      const text = await response.text();
      try {
        return { data: text ? JSON.parse(text) : undefined, response };
      } catch {
        const start = text.slice(0, ERROR_BODY_LIMIT);
        throw new ApiError(
          { response, text: start, token, kind: 'unexpectedResponse', complaint: 'not JSON' },
          call.info,
        );
      }
    }
    if ('refused' in redirect) return fail('redirect', redirect.refused);
    if (hops === MAX_REDIRECTS) return fail('redirect', 'too many redirects');
    response.body?.cancel().catch(() => {});
    url = redirect.url;
    if (becomesGet(response.status, method)) {
      method = 'GET';
      body = undefined;
      // Copied, because the next attempt starts with the original headers.
      headers = new Headers(headers);
      headers.delete('content-type');
    }
  }
}

/** With 204, a server ends an event stream permanently (HTML Standard, section 9.2.3). */
function isEventStream({ status, headers }: Response): boolean {
  return status === 204 || /^text\/event-stream\b/i.test(headers.get('content-type') ?? '');
}

/** Converts a rejection of fetch to a LosantError. The cause is kept unless it contains the token. */
function asFailure(error: unknown, token: string | undefined, info: CallInfo): LosantError {
  if (error instanceof LosantError) return error;
  const { message, cause, stack } = error instanceof Error ? error : new Error(String(error));
  const reason = cause instanceof Error && cause.message ? `${message}: ${cause.message}` : message;
  const trace = `${stack}${cause instanceof Error ? cause.stack : ''}`;
  return new LosantError(
    'network',
    `${info.method} ${info.url} got no response: ${redact(reason, token)}`,
    info,
    redact(trace, token) === trace ? error : undefined,
  );
}
