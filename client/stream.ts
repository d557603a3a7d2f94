import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { limit } from './abort.ts';
import { abortable } from './abortable.ts';
import { ApiError } from './api-error.ts';
import { showCaller } from './caller-stack.ts';
import { type CallInfo, LosantError } from './errors.ts';
import type { CallOptions } from './options.ts';
import type { CallInput, Perform, Target } from './perform.ts';
import { backoff } from './retry-delay.ts';
import { sleep } from './sleep.ts';

/** Options of a streaming call. `timeout` limits the time to the first byte of the response. */
export interface StreamOptions extends Omit<CallOptions, 'retry' | 'parseAs'> {
  /** Resume after this event. */
  readonly lastEventId?: string | undefined;
  /** Maximum number of reconnects in a row without an event. Default 10; 0 means never. The first connection is not retried. */
  readonly reconnects?: number | undefined;
}

/** One event of a stream. */
export interface ReceivedEvent {
  readonly event: string;
  readonly data: unknown;
  /** The data is not JSON: `data` is its text. */
  readonly raw?: true;
  readonly id?: string;
}

/** Maximum length of an event, in characters. A longer one fails the stream before it exhausts the memory. */
const LONGEST_EVENT = 2 ** 22;
/** Milliseconds. */
const LONGEST_WAIT = 6e4;

/**
 * Opens an event stream (HTML Standard, section 9.2) on first iteration. When the connection ends, it reconnects with
 * `Last-Event-ID` after the delay of the server's `retry` field (default 3 s), longer after each failure.
 * `break` ends the stream without an error. The caller's signal ends it as it ends any call: with an error of kind
 * `aborted`, or `timeout` for `AbortSignal.timeout`.
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
        if (signal.aborted || !opened || !isTemporary(error)) throw signal.reason ?? error;
        failure = error;
        if (error instanceof ApiError) wait = error.retryAfter ?? 0;
      }
      if (failures >= reconnects) throw failure;
      wait = Math.max(wait, state.retry, backoff(failures, state.retry, LONGEST_WAIT, Math.random()));
      await sleep(Math.min(wait, LONGEST_WAIT), signal);
    }
  } catch (error) {
    if (error instanceof LosantError) showCaller(error);
    throw error;
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
  const events: EventSourceMessage[] = [];
  let excess: LosantError | undefined;
  const parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onRetry: (ms) => (state.retry = ms),
    onError: ({ type, message }) => {
      // The standard ignores all other errors.
      if (type === 'max-buffer-size-exceeded') excess = new LosantError('stream', message, call);
    },
    onEvent: (event) => events.push(event),
  });
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await abortable(reader.read(), signal);
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      for (const { event = 'message', data, id } of events.splice(0)) {
        if (id !== undefined) state.id = id;
        // The loop may have aborted.
        signal.throwIfAborted();
        // Without data, an event only keeps the connection alive.
        if (data.trim()) yield { event, ...parse(data), ...(id !== undefined && { id }) };
      }
      if (excess) throw excess;
    }
  } catch (error) {
    throw error instanceof LosantError ? error : new LosantError('network', 'The stream was interrupted', call, error);
  } finally {
    // Also runs after `break`; closes the connection.
    reader.cancel().catch(() => {});
  }
}

function parse(text: string): Pick<ReceivedEvent, 'data' | 'raw'> {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return { data: text, raw: true };
  }
}

function isTemporary(error: unknown): error is LosantError {
  if (error instanceof ApiError) return error.status === 408 || error.status === 429 || error.status > 499;
  return error instanceof LosantError && (error.kind === 'network' || error.kind === 'timeout');
}
