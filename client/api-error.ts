import { type AnswerKind, type CallInfo, LosantError } from './errors.ts';
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

/** What the constructor needs of an answer. */
export interface Answer {
  readonly response: Response;
  /** The body as text, cut to a bound. */
  readonly text: string;
  /** The access token that was sent; taken out of all that is kept. */
  readonly token?: string | undefined;
  /** The scopes of the operation, asked for a 403. */
  readonly scopes?: (() => readonly string[]) | undefined;
  /** What is wrong with the answer, when the status does not say it. */
  readonly kind?: AnswerKind | undefined;
  readonly complaint?: string | undefined;
}

/**
 * The server answered, but not with a usable success: an error status, a redirect that is not followed,
 * or a success whose body is not what the operation documents.
 * What is long (`body`, `rawBody`, `headers`) stands on the prototype, so that `console.log` does not show it.
 * @typeParam Body the documented error body; what an undocumented error sends may differ
 */
export class ApiError<Body = unknown> extends LosantError {
  readonly status: number;
  /** `type` of the documented error (`NotFound`), or of a problem+json document. */
  readonly type: string | undefined;
  /** How long the server asks to wait, in milliseconds, from `Retry-After`. */
  readonly retryAfter: number | undefined;
  /** For a 403: the documented scopes, any one of which would have done. */
  readonly scopes: readonly string[] | undefined;
  readonly #headers: Headers;
  readonly #text: string;
  readonly #body: unknown;

  constructor({ response, text: full, token, scopes, kind, complaint }: Answer, call: CallInfo) {
    const { status, headers } = response;
    const text = redact(full, token);
    const body = parse(text);
    const field = (name: string): string | undefined => {
      const value = body && typeof body === 'object' ? Reflect.get(body, name) : undefined;
      return typeof value === 'string' && value ? value : undefined;
    };
    const said = complaint ? undefined : (field('message') ?? field('detail') ?? field('title'));
    const needs = status === 403 ? scopes?.() : undefined;
    super(
      kind ?? KINDS[status] ?? (status > 499 ? 'server' : 'http'),
      (said ??
        `${call.method} ${call.url} was answered with ${describe(response, text)}${complaint ? `: ${complaint}` : ''}`) +
        (needs?.length ? ` (one of these scopes is needed: ${needs.join(', ')})` : ''),
      call,
    );
    this.name = 'ApiError';
    this.status = status;
    this.type = field('type');
    this.retryAfter = retryAfter(headers.get('retry-after'), Date.now());
    this.scopes = needs;
    this.#headers = new Headers([...headers].map(([name, value]) => [name, redact(value, token)]));
    responses.set(this, response);
    this.#text = text;
    this.#body = body;
  }

  /** The parsed body; the text when it is not JSON; `undefined` when it is empty. */
  get body(): Body | undefined {
    // The documents promise this shape; what a proxy in between sends, nobody can.
    return this.#body as Body | undefined;
  }

  /** The body as it came, cut after 64 KiB. */
  get rawBody(): string {
    return this.#text;
  }

  get headers(): Headers {
    return this.#headers;
  }
}

// Not a property: the answer knows the full URL, which an error must not show.
const responses = new WeakMap<ApiError, Response>();

/** The answer that an error was made from; its body has been read. */
export function responseOf(error: ApiError): Response | undefined {
  return responses.get(error);
}

function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}

/** `502 Bad Gateway (text/html)`: all that can be said when the body says nothing. */
function describe(response: Response, text: string): string {
  const { status, statusText, headers } = response;
  return `${status}${statusText && ` ${statusText}`} (${text ? (headers.get('content-type') ?? 'no content type') : 'empty body'})`;
}
