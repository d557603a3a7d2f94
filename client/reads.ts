import { readingOperations } from '../generated/operations.ts';
import { isAt } from './is-at.ts';

/** True if an operation only reads, although it is a POST, so it is retried like a GET. */
export function isReading(method: string, path: string): boolean {
  return readingOperations.some((key) => isAt(key, `${method} ${path}`));
}
