import type { RawOptions } from './options.ts';
import type { QueryValues } from './query.ts';
import type { Traits } from './traits.ts';

/** The operation to call. */
export interface Target extends Partial<Traits> {
  readonly id?: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** The documented scopes, looked up only for a 403. */
  readonly scopes?: () => readonly string[];
  /** The documented query parameters; `undefined` if any may be sent. */
  readonly queries?: readonly string[] | undefined;
}

/** Finds what is known about an operation. `method` is in upper case; `isSame` compares a template with `path`. */
export type Find = (
  method: string,
  path: string,
  isSame: (template: string, path: string) => boolean,
) => Partial<Target> | undefined;

/** The arguments of a call, by place. */
export interface CallInput {
  readonly path?: { readonly [name: string]: unknown } | undefined;
  readonly query?: QueryValues | undefined;
  readonly body?: unknown;
}

/** Performs a call. Rejects with a LosantError only. */
export type Perform = (target: Target, input: CallInput, options?: RawOptions) => Promise<CallResult>;

/** A successful call. */
export interface CallResult {
  /** The parsed body, `undefined` if it is empty; for `parseAs`, what it asks for; for a stream, its bytes. */
  readonly data: unknown;
  readonly response: Response;
}
