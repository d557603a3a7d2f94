import { ApiError, type ErrorResponse } from './api-error.ts';
import type { CallInfo } from './errors.ts';
import { readText } from './read-text.ts';

/** Number of bytes of an error's body that are kept. */
const ERROR_BODY_LIMIT = 65_536;

/**
 * Fails a call with its response.
 * @param text the body, if it has been read
 * @throws ApiError
 */
export async function failWith(facts: Omit<ErrorResponse, 'text'>, call: CallInfo, text?: string): Promise<never> {
  const start = text?.slice(0, ERROR_BODY_LIMIT) ?? (await readText(facts.response, ERROR_BODY_LIMIT));
  throw new ApiError({ ...facts, text: start }, call);
}
