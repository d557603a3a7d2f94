import type { RequestViolation } from './request/violation.ts';

/** Kinds of refusals, by status. The names are those of the API's own errors where the reference has examples. */
const types = {
  400: 'Validation',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  406: 'NotAcceptable',
  409: 'Conflict',
  413: 'PayloadTooLarge',
  415: 'UnsupportedMediaType',
  421: 'MisdirectedRequest',
  429: 'RateLimit',
} as const;

/** A request that is refused. */
export class Refusal extends Error {
  readonly status: keyof typeof types;
  readonly headers: Readonly<Record<string, string>>;
  readonly violations: readonly RequestViolation[];

  constructor(
    status: keyof typeof types,
    message: string,
    more: { headers?: Readonly<Record<string, string>>; violations?: readonly RequestViolation[] } = {},
  ) {
    super(message);
    this.status = status;
    this.headers = more.headers ?? {};
    this.violations = more.violations ?? [];
  }

  /** The body of the answer, in the form of the documented errors. */
  get body(): { type: string; message: string } {
    return { type: types[this.status], message: this.message };
  }
}
