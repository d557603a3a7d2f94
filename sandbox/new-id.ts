/**
 * Makes an ID of 24 hexadecimal digits, of the form of the API's own: the time in seconds, then a number that is unique
 * within the state. The same calls at the same times make the same IDs.
 * @param now milliseconds since the epoch
 */
export function newId(now: number, count: number): string {
  const seconds = Math.floor(now / 1000) % 2 ** 32;
  return hex(seconds, 8) + hex(count, 16);
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
