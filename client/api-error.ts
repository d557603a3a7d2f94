import { type AnswerKind, type CallInfo, LosantError, responses } from './errors.ts';
import { redact } from './redact.ts';
import { retryAfter } from './retry-after.ts';

const KINDS: { readonly [status: number]: AnswerKind } = {
  400: 'badRequest',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  410: 'gone',
  422: 'unprocessable',
  429: 'rateLimited',
};

/** Number of characters of a plain text that an error's message has. */
const LONGEST = 200;

/** An error of a call, which has a status if it is an ApiError. */
export type Failure = LosantError & Partial<Pick<ApiError, 'status' | 'retryAfter'>>;

/** Input of the ApiError constructor. */
export interface ErrorResponse {
  readonly response: Response;
  /** The body as text, truncated by the caller. */
  readonly text: string;
  /** The access token that was sent; it is redacted from everything the error stores. */
  readonly token?: string | undefined;
  /** Looks up the operation's scopes; called for a 403 only. */
  readonly scopes?: (() => readonly string[]) | undefined;
  /** Overrides the kind that the status implies, for example for a 200 with an invalid body. */
  readonly kind?: AnswerKind | undefined;
  /** What is wrong with the response; replaces the message of the body. */
  readonly complaint?: string | undefined;
}

/**
 * The server responded, but not with a usable success: an error status, a redirect that is not followed,
 * or a success whose body is not of the documented kind.
 * The long values (`body`, `rawBody`, `headers`) are getters on the prototype, so `console.log` does not print them.
 * @typeParam Body the documented error body; the body of an undocumented error may differ
 */
export class ApiError<Body = unknown> extends LosantError {
  declare readonly status: number;
  /** `type` of the documented error (`NotFound`), or of a problem+json document. */
  declare readonly type: string | undefined;
  /** The delay that the server requests with `Retry-After`, in milliseconds. */
  declare readonly retryAfter: number | undefined;
  /** For a 403: the documented scopes; the token needs at least one of them. */
  declare readonly scopes: readonly string[] | undefined;
  readonly #headers: Headers;
  readonly #text: string;
  readonly #body: unknown;

  constructor({ response, text: full, token, scopes, kind, complaint }: ErrorResponse, call: CallInfo) {
    const { status, headers } = response;
    const text = redact(full, token);
    const body = parse(text);
    const field = (name: string): string | undefined => {
      const value = body && typeof body === 'object' ? Reflect.get(body, name) : undefined;
      return typeof value === 'string' && value ? value : undefined;
    };
    const message = complaint ? undefined : (field('message') ?? field('detail') ?? field('title'));
    const needs = status === 403 ? scopes?.() : undefined;
    super(
      kind ?? KINDS[status] ?? (status > 499 ? 'server' : 'http'),
      (message ??
        `${call.method} ${call.url} returned ${describe(response, text)}${complaint ? `: ${complaint}` : ''}`) +
        (needs?.length ? ` (one of these scopes is needed: ${needs.join(', ')})` : ''),
      call,
    );
    const wait = retryAfter(headers.get('retry-after'), Date.now());
    Object.assign(this, { name: 'ApiError', status, type: field('type'), retryAfter: wait, scopes: needs });
    this.#headers = new Headers();
    headers.forEach((value, name) => this.#headers.append(name, redact(value, token)));
    responses.set(this, response);
    this.#text = text;
    this.#body = body;
  }

  /** The parsed body; the text when it is not JSON; `undefined` when it is empty. */
  get body(): Body | undefined {
    // The type is the documented one. It is not checked: a proxy in between may send anything.
    return this.#body as Body | undefined;
  }

  /** The body as received, truncated to 64 KiB. */
  get rawBody(): string {
    return this.#text;
  }

  get headers(): Headers {
    return this.#headers;
  }
}

function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}

/**
 * Describes a response whose body has no message: `502 Bad Gateway (text/html)`, or with the start of a plain text,
 * `502 Bad Gateway: upstream connect error`.
 */
function describe(response: Response, text: string): string {
  const { status, statusText, headers } = response;
  const type = headers.get('content-type') ?? '';
  const start =
    /^(text\/plain|$)/i.test(type) && !/^\s*[<{[]/.test(text)
      ? text
          .slice(0, LONGEST)
          .replace(/[\s\p{C}]+/gu, ' ')
          .trim()
      : '';
  return `${status}${statusText && ` ${statusText}`}${start ? `: ${start}${text.length > LONGEST ? '…' : ''}` : ` (${text ? type || 'no content type' : 'empty body'})`}`;
}
