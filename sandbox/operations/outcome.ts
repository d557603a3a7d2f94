import type { StreamEvent } from '../channel.ts';
import type { OperationCall } from './call.ts';

/** What an operation has done. Without a body, the documented example is the answer. */
export interface Outcome {
  readonly body?: unknown;
  readonly stream?: EventStream;
  readonly report?: OutgoingReport;
  /** True if nothing was done, since the sandbox does not follow a part of the request. */
  readonly isExample?: true;
}

/** A stream of events that stays open. */
export interface EventStream {
  /** Calls the listener for each event from now on. Returns a function that ends this. */
  subscribe(listener: (event: StreamEvent) => void): () => void;
  /** Seconds between two comments that keep the connection open, as the request states them. */
  readonly keepAlive: unknown;
}

/** A call that the request asks for after its answer. */
export interface OutgoingReport {
  readonly url: string;
  /** By default, the body of the answer. */
  readonly body?: unknown;
}

/** Performs an operation. @throws Refusal for what the state does not allow */
export type Perform = (call: OperationCall) => Outcome;
