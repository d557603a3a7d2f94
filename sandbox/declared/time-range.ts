import { isRecord } from '../../client/verify/record.ts';

/**
 * A time as the API accepts it, in milliseconds since the epoch: a text, a number, or an object with `$date`. 0 if it is
 * none of these, or too far away for a date.
 */
export function timeOf(value: unknown): number {
  if (typeof value === 'number') return Number.isNaN(new Date(value).getTime()) ? 0 : value;
  if (typeof value === 'string') return Date.parse(value) || 0;
  return isRecord(value) && typeof value.$date === 'string' ? timeOf(value.$date) : 0;
}

/**
 * Returns a test for the range of time of a query: `start` (or `since`), `end`, and `duration`, which counts back from
 * the end. 0 stands for now, and a negative value counts back from now.
 */
export function inRange(query: Readonly<Record<string, unknown>>, now: number): (time: number) => boolean {
  const at = (value: unknown): number | undefined =>
    typeof value !== 'number' ? undefined : value > 0 ? value : now + value;
  const end = at(query.end);
  const begin = at(query.start) ?? at(query.since);
  const duration = typeof query.duration === 'number' ? query.duration : undefined;
  const start = begin ?? (duration === undefined ? undefined : (end ?? now) - duration);
  const last = end ?? (begin === undefined || duration === undefined ? undefined : begin + duration);
  return (time) => (start === undefined || time >= start) && (last === undefined || time <= last);
}
