import { abortable, limit, sleep } from './abort.ts';
import type { ApiError } from './api-error.ts';
import { attempt } from './attempt.ts';
import type { Call, CallResult } from './call.ts';
import { LosantError } from './errors.ts';
import { asFailure } from './failure.ts';
import { isStream } from './is-stream.ts';
import { timeouts } from './options.ts';
import { retryDelay } from './retry.ts';

/**
 * Sends a call: access token, attempts with their time limits, redirects, body.
 * @throws LosantError only
 */
export async function send(call: Call): Promise<CallResult> {
  const { info, method, tokens, notify } = call;
  const { attempt: perAttempt, total } = timeouts(call.timeout);
  const started = Date.now();
  const whole = limit(call.signal, total, 'in total', info);
  const methods = call.reads ? [method, 'GET'] : [method];
  // The token is renewed at most once per call, else a server that rejects every token would cause an endless loop.
  let rejected: { readonly token: string; readonly error: LosantError } | undefined;
  let streaming = false;
  try {
    for (let retries = 0; ; ) {
      const limited = perAttempt < total ? limit(whole.signal, perAttempt, 'one attempt', info) : whole;
      let token: string | undefined;
      let error: LosantError & Partial<Pick<ApiError, 'status'>>;
      try {
        token = await tokens.get(limited.signal, call.open);
        if (rejected && rejected.token === token) throw rejected.error;
        if (!call.open && token === undefined) {
          throw new LosantError(
            'usage',
            `${method} ${info.url} needs an access token, but createClient received none`,
            info,
          );
        }
        info.attempt++;
        // A custom fetch may ignore signals.
        const { data, response } = await abortable(attempt(call, token, limited.signal), limited.signal);
        if (!(data instanceof ReadableStream)) return { data, response };
        streaming = true;
        // Follows the caller's signal until the stream ends.
        const { readable, writable } = new TransformStream();
        data.pipeTo(writable).then(whole.clear, whole.clear);
        return { data: readable, response };
      } catch (caught) {
        error = limited.signal.aborted ? limited.signal.reason : asFailure(caught, token, info);
      } finally {
        if (limited !== whole) limited.stop();
      }
      let delay: number | undefined;
      if (
        !call.open &&
        !rejected &&
        token !== undefined &&
        error.status === 401 &&
        tokens.invalidate(token)
      ) {
        rejected = { token, error };
        delay = 0;
      } else if (!call.stream) delay = retryDelay(error, methods, retries++, call.retry, Math.random());
      // A wait beyond the time limit would only replace this error with a timeout.
      const isLate = whole.signal.aborted || (delay && Date.now() - started + delay >= total);
      // A stream that was the body of the request is gone.
      if (delay === undefined || isLate || isStream(call.body)) throw error;
      const wait = delay;
      notify('onRetry', () => ({ error, delay: wait }));
      if (delay) await sleep(delay, whole.signal);
    }
  } finally {
    // A stream keeps following the caller's signal.
    if (streaming) whole.stop();
    else whole.clear();
  }
}
