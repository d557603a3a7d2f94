import { type CallInfo, LosantError } from './errors.ts';
import { redact } from './redact.ts';

/** Converts a rejection of fetch to a LosantError. The cause is kept unless it contains the token. */
export function asFailure(error: unknown, token: string | undefined, info: CallInfo): LosantError {
  if (error instanceof LosantError) return error;
  // Not `instanceof Error`: the errors of fetch can be those of another realm, for example in Jest.
  const { message = String(error), cause, stack }: Partial<Error> = Object(error);
  const { message: detail, stack: origin }: Partial<Error> = Object(cause);
  const trace = `${stack}${origin}`;
  return new LosantError(
    'network',
    `${info.method} ${info.url} got no response: ${redact(detail ? `${message}: ${detail}` : message, token)}`,
    info,
    redact(trace, token) === trace ? error : undefined,
  );
}
