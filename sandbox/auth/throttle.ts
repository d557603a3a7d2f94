import { Refusal } from '../refusal.ts';

/** A documented limit of calls. */
export interface ThrottleRule {
  readonly operation: string;
  /** Number of calls in the window. */
  readonly calls: number;
  /** Length of the window. */
  readonly seconds: number;
}

/** Counts a call. @throws Refusal 429 with `Retry-After` if there were too many in the window */
export type Throttle = (operationId: string, path: string, now: number) => void;

/** Creates a throttle: each operation with a limit may be called so often in any window of that length, for each path. */
export function createThrottle(rules: readonly ThrottleRule[]): Throttle {
  const limits = new Map(rules.map((rule) => [rule.operation, rule]));
  const calls = new Map<string, number[]>();
  return (operationId, path, now) => {
    const limit = limits.get(operationId);
    if (!limit) return;
    const key = `${operationId} ${path}`;
    const window = limit.seconds * 1000;
    const recent = (calls.get(key) ?? []).filter((time) => time > now - window);
    calls.set(key, recent);
    const [oldest = now] = recent;
    if (recent.length >= limit.calls) {
      const wait = Math.ceil((oldest + window - now) / 1000);
      throw new Refusal(429, `${operationId} may be called ${limit.calls} times in ${limit.seconds} seconds`, {
        headers: { 'retry-after': String(wait) },
      });
    }
    recent.push(now);
  };
}
