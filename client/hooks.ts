import type { LosantError } from './errors.ts';

/** What every hook receives. Secrets are removed from URL and headers. */
export interface CallEvent {
  /** `devices.get`; undefined for a request that the reference does not know, and for all calls of `losant-openapi/paths`. */
  readonly operationId?: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The number of the attempt, from 1; 0 if the call failed before the first one. */
  readonly attempt: number;
}

/** A request; a redirect is a further request of the same attempt. */
export interface RequestEvent extends CallEvent {
  readonly headers: Readonly<Record<string, string>>;
}

/** A response, before its body is read. `duration` is that of the request, in milliseconds. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly duration: number;
}

/** An attempt that failed and is repeated after `delay` milliseconds. */
export interface RetryEvent extends CallEvent {
  readonly error: LosantError;
  readonly delay: number;
}

/** A call that failed. `duration` is that of all its attempts, in milliseconds. */
export interface FailureEvent extends CallEvent {
  readonly error: LosantError;
  readonly duration: number;
}

/** The event of each hook. */
export interface Events {
  /** Called before each request. */
  readonly onRequest: RequestEvent;
  /** Called for each response, whatever its status. */
  readonly onResponse: ResponseEvent;
  /** Called before the delay of a retry, and before a call is repeated with a new token. */
  readonly onRetry: RetryEvent;
  /** Called once for a call that failed, with the error that it throws. */
  readonly onError: FailureEvent;
}

/**
 * Functions that watch the calls of a client. They change nothing: nobody waits for them, their results are ignored, and
 * what they throw goes to `logger.error`.
 */
export type Hooks = { readonly [Hook in keyof Events]?: ((event: Events[Hook]) => unknown) | undefined };

/** Where the client logs what the hooks receive, as a sentence and the event: `console`, for example. */
export interface Logger {
  /** Requests and responses. */
  debug(message: string, event: unknown): unknown;
  /** Retries. */
  warn(message: string, event: unknown): unknown;
  /** Calls that failed, and hooks that throw. */
  error(message: string, event: unknown): unknown;
}

/** Passes an event of the current call to its hook and to the logger. `facts` is called only if there are any. */
export type Notify = <Hook extends keyof Events>(
  hook: Hook,
  facts: () => Omit<Events[Hook], keyof CallEvent> & Partial<CallEvent>,
) => void;
