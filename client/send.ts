import { limit } from './abort.ts';
import type { Failure } from './api-error.ts';
import { attempt } from './attempt.ts';
import type { Call } from './call.ts';
import { LosantError } from './errors.ts';
import { asFailure } from './failure.ts';
import { loadSpecial } from './load.ts';
import { timeouts } from './options.ts';
import type { CallResult } from './perform.ts';
import type { Attempts } from './recover.ts';

/**
 * Sends a call: access token, attempts with their time limits, redirects, body.
 * @throws LosantError only
 */
export async function send(call: Call): Promise<CallResult> {
  const { info, method, tokens } = call;
  const { open } = call.target;
  const { attempt: perAttempt, total } = timeouts(call.timeout);
  const end = Date.now() + total;
  const whole = limit(call.signal, total, 'in total', info);
  const attempts: Attempts = { retries: 0 };
  let streaming = false;
  try {
    for (;;) {
      const limited = perAttempt < total ? limit(whole.signal, perAttempt, 'one attempt', info) : whole;
      let token: string | undefined;
      let error: Failure;
      try {
        const given = tokens.get(open);
        token = typeof given === 'object' ? await limited.race(given) : given;
        if (attempts.rejected && attempts.rejected.token === token) throw attempts.rejected.error;
        if (!open && token === undefined) {
          throw new LosantError(
            'usage',
            `${method} ${info.url} needs an access token, but createClient received none`,
            info,
          );
        }
        info.attempt++;
        // A custom fetch may ignore signals.
        const { data, response } = await limited.race(attempt(call, token, limited.signal));
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
      if (whole.signal.aborted) throw error;
      const { recover } = await loadSpecial(info).catch(() => {
        throw error;
      });
      await recover(error, call, attempts, token, whole.signal, end);
    }
  } finally {
    // A stream keeps following the caller's signal.
    if (streaming) whole.stop();
    else whole.clear();
  }
}
