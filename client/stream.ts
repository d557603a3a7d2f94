import { createParser } from 'eventsource-parser';
import { abortable, limit, sleep } from './abort.ts';
import { ApiError } from './api-error.ts';
import type { CallInput, Perform, Target } from './core.ts';
import { type CallInfo, LosantError } from './errors.ts';
import type { CallOptions } from './options.ts';
import { backoff } from './retry.ts';

/** Options of a streaming call. `timeout` limits the time to the first byte of the response. */
export interface StreamOptions extends Omit<CallOptions, 'retry'> {
  /** Resume after this event. */
  readonly lastEventId?: string | undefined;
  /** Maximum number of reconnects in a row without an event. Default 10; 0 means never. The first connection is not retried. */
  readonly reconnects?: number | undefined;
}

/** One event of a stream. */
export interface ReceivedEvent {
  readonly event: string;
  readonly data: unknown;
  readonly id?: string;
}

/** Maximum length of an event, in characters. A longer one fails the stream before it exhausts the memory. */
const LONGEST_EVENT = 2 ** 22;
/** Milliseconds. */
const LONGEST_WAIT = 6e4;

/**
 * Opens an event stream (HTML Standard, section 9.2) on first iteration. When the connection ends, it reconnects with
 * `Last-Event-ID` after the delay of the server's `retry` field (default 3 s), longer after each failure.
 * `break` and the caller's signal end the stream without an error.
 */
export async function* openStream(
  perform: Perform,
  target: Target,
  input: CallInput,
  { lastEventId, reconnects = 10, ...options }: StreamOptions = {},
): AsyncGenerator<ReceivedEvent, void, undefined> {
  const call: CallInfo = { operationId: target.id, method: target.method };
  const { signal, clear } = limit(options.signal, Infinity, '', call);
  const state: State = { id: lastEventId, retry: 3e3 };
  let opened = false;
  try {
    for (let failures = 0; ; failures++) {
      let wait = 0;
      let failure = new LosantError('stream', 'The server keeps closing the stream', call);
      try {
        const headers = { ...options.headers, ...(state.id ? { 'Last-Event-ID': state.id } : undefined) };
        const { data } = await perform(target, input, { ...options, headers, signal });
        if (!(data instanceof ReadableStream)) return;
        opened = true;
        for await (const event of readEvents(data, state, signal, call)) {
          failures = 0;
          yield event;
        }
      } catch (error) {
        if (signal.aborted) return;
        if (!opened || !isTemporary(error)) throw error;
        failure = error;
        if (error instanceof ApiError) wait = error.retryAfter ?? 0;
      }
      if (failures >= reconnects) throw failure;
      wait = Math.max(wait, state.retry, backoff(failures, state.retry, LONGEST_WAIT, Math.random()));
      await sleep(Math.min(wait, LONGEST_WAIT), signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clear();
  }
}

/** State that is kept across connections. */
interface State {
  id: string | undefined;
  retry: number;
}

async function* readEvents(
  bytes: ReadableStream<Uint8Array>,
  state: State,
  signal: AbortSignal,
  call: CallInfo,
): AsyncGenerator<ReceivedEvent, void, undefined> {
  const events: ReceivedEvent[] = [];
  let garbage: LosantError | undefined;
  const parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onRetry: (ms) => (state.retry = ms),
    onError: ({ type, message }) => {
      // The standard ignores all other errors.
      if (type === 'max-buffer-size-exceeded') garbage = new LosantError('stream', message, call);
    },
    onEvent({ event = 'message', data, id }) {
      try {
        events.push({ event, data: JSON.parse(data), ...(id !== undefined && { id }) });
      } catch (error) {
        garbage ??= new LosantError('stream', `The data of an event "${event}" is not JSON`, call, error);
      }
    },
  });
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await abortable(reader.read(), signal);
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      for (const event of events.splice(0)) {
        if (event.id !== undefined) state.id = event.id;
        yield event;
      }
      if (garbage) throw garbage;
    }
  } catch (error) {
    throw error instanceof LosantError ? error : new LosantError('network', 'The stream was interrupted', call, error);
  } finally {
    // Also runs after `break`; closes the connection.
    reader.cancel().catch(() => {});
  }
}

function isTemporary(error: unknown): error is LosantError {
  if (error instanceof ApiError) return error.status === 408 || error.status === 429 || error.status > 499;
  return error instanceof LosantError && (error.kind === 'network' || error.kind === 'timeout');
}
