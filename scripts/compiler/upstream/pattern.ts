import type { Located } from '../model/place.ts';
import type { ApiParameter } from './api-parameter.ts';

/** The pattern of a parameter. The limits of its length become a pattern too, since a page has no column for them. */
export function patternOf({ pattern, minLength, maxLength }: ApiParameter): Located<string> | undefined {
  const limit = minLength ?? maxLength;
  if (!limit) return pattern;
  const length = `{${minLength?.value ?? 0},${maxLength?.value ?? ''}}`;
  if (!pattern) return { value: `^[\\s\\S]${length}$`, at: limit.at };
  return { value: `^(?=[\\s\\S]${length}$)(?=[\\s\\S]*(?:${pattern.value}))`, at: pattern.at };
}
