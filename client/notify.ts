import type { Events, FailureEvent, Hooks, Logger, ResponseEvent, RetryEvent } from './hooks.ts';

/** Passes an event to its hook and to the logger. Never throws or rejects, so nobody has to wait for it. */
export async function notify<Hook extends keyof Events>(
  hooks: Hooks,
  logger: Logger | undefined,
  hook: Hook,
  event: () => Events[Hook],
): Promise<void> {
  const watch = hooks[hook];
  if (!watch && !logger) return;
  try {
    const facts = event();
    await Promise.all([watch?.(facts), logger?.[levelOf(facts)](sentence(facts), facts)]);
  } catch (error) {
    try {
      await logger?.error(`${hook} failed`, error);
    } catch {
      // There is nowhere left to report this.
    }
  }
}

function levelOf({ error, delay }: Partial<RetryEvent>): keyof Logger {
  return error ? (delay === undefined ? 'error' : 'warn') : 'debug';
}

/** `GET https://… returned 200 (attempt 1, 34 ms)` */
function sentence(event: Events[keyof Events]): string {
  const { method, url, attempt, status, error, duration, delay }: Partial<ResponseEvent & RetryEvent & FailureEvent> =
    event;
  const subject = `${method} ${url}`;
  // Many messages begin with the request.
  const result = error ? `: ${error.message}`.replace(`: ${subject}`, '') : status ? ` returned ${status}` : '';
  const time = delay === undefined ? (duration === undefined ? '' : `, ${duration} ms`) : `, retry in ${delay} ms`;
  return `${subject}${result} (attempt ${attempt}${time})`;
}
