/**
 * Reads a `Retry-After` header (RFC 9110, section 10.2.3): delay-seconds or an HTTP-date.
 * @param now the current time, in milliseconds since the epoch
 * @returns milliseconds to wait, never negative; `undefined` if the header is absent or invalid
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? +header * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
