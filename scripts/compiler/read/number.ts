import type { Report } from '../diagnostics/reporter.ts';
import type { SourcePlace } from '../model/place.ts';

/** The number of a decimal text. Reports a number that a double cannot represent; the nearest one is used. */
export function readNumber(text: string, at: SourcePlace, report: Report): number {
  const value = nearestNumber(text);
  if (!isSameNumber(text, value)) report('json/number', at, { actual: text, expected: String(value) });
  return value;
}

/** The number that a double (RFC 8259 §6) has for a decimal text: the nearest one. Never infinite, and never -0. */
export function nearestNumber(text: string): number {
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : Math.sign(value) * Number.MAX_VALUE;
}

/** True if a text and a number are the same decimal number, so that no digit is lost. `1.0` is the same as `1`. */
export function isSameNumber(text: string, value: number): boolean {
  const stated = decimal(text);
  return stated !== undefined && stated === decimal(String(value));
}

/** True for a decimal number without a spare zero at its beginning. */
export const isDecimal = (text: string): boolean => decimal(text) !== undefined;

/** A decimal number as sign, digits and exponent, equal for equal numbers. Undefined if it begins with a spare zero. */
function decimal(text: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(text) ?? [];
  const digits = whole + fraction;
  if (/^0\d/.test(whole) || digits === '') return undefined;
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start += 1;
  if (start === end) return '0';
  while (digits[end - 1] === '0') end -= 1;
  return `${sign === '-' ? '-' : ''}${digits.slice(start, end)}e${BigInt(exponent) + BigInt(whole.length - start)}`;
}
