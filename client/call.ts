import type { RequestBody } from './encoded-body.ts';
import type { AnswerKind, CallInfo } from './errors.ts';
import type { Fetch } from './fetch.ts';
import type { Notify } from './hooks.ts';
import type { RawOptions } from './options.ts';
import type { Target } from './perform.ts';
import type { FullPolicy } from './retry.ts';
import type { Tokens } from './token.ts';

/** A call while it runs. */
export interface CallState extends CallInfo {
  /** The number of the current attempt, from 1. */
  attempt: number;
}

/** One call, ready to be sent; attempts may repeat it. */
export interface Call extends Pick<RawOptions, 'signal' | 'timeout' | 'parseAs' | 'fetchOptions'> {
  readonly target: Target;
  readonly info: CallState;
  readonly method: string;
  readonly url: string;
  /** Not shared between calls: each attempt sets the token. */
  readonly headers: Headers;
  readonly body: RequestBody | undefined;
  readonly retry: FullPolicy;
  readonly fetch: Fetch;
  /** `fetch` is not the global one, so its Headers can differ, and it gets a plain object, which costs more. */
  readonly isOwnFetch: boolean;
  readonly notify: Notify;
  readonly tokens: Tokens;
}

/** A request of a call, which a redirect changes. */
export type CallRequest = Pick<Call, 'url' | 'method' | 'body' | 'headers'>;

/** Fails the call with its response: the kind of the error, what is wrong, and the text of the body if that has been read. */
export type Fail = (kind?: AnswerKind, complaint?: string, text?: string) => Promise<never>;
