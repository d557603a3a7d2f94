import { Refusal } from '../refusal.ts';
import type { State } from '../state.ts';

/** How often an operation may be called in any window of this length. */
export interface Limit {
  readonly calls: number;
  readonly seconds: number;
}

/**
 * Counts a call of an operation with a limit.
 * @param path the path of the request: the limit is for each
 * @param now milliseconds since the epoch
 * @throws Refusal 429 with `Retry-After` if there were too many calls in the window before
 */
export type Throttle = (limit: Limit, state: State, path: string, now: number) => void;

/** Creates a throttle. The calls are counted in memory, for each state by itself. */
export function createThrottle(): Throttle {
  const counted = new WeakMap<State, Map<string, number[]>>();
  return ({ calls, seconds }, state, path, now) => {
    const times = counted.get(state) ?? new Map<string, number[]>();
    counted.set(state, times);
    const recent = (times.get(path) ?? []).filter((time) => time > now - seconds * 1000);
    times.set(path, recent);
    const [oldest = now] = recent;
    if (recent.length < calls) return void recent.push(now);
    const wait = Math.ceil((oldest - now) / 1000 + seconds);
    throw new Refusal(429, `Limited to ${calls} calls in ${seconds} seconds`, {
      headers: { 'retry-after': String(wait) },
    });
  };
}
