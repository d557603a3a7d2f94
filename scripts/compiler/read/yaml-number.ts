/**
 * The text of a YAML number that JSON would write as another number: with more digits than a double has, with zeros
 * at its beginning, or infinite. Undefined if the number stays what was written. `written` can have the anchor, the
 * tag and the white space around the number.
 */
export function changedNumber(written: string, value: unknown): string | undefined {
  // js-yaml takes a number that is too large for a double as text.
  if (typeof value === 'string') return written.trim() === value && isTooLarge(value) ? value : undefined;
  if (typeof value !== 'number') return undefined;
  const text = /(?<=^|\s)[^\s!&*]\S*\s*$/.exec(written)?.[0].trim();
  // An alias is checked at its anchor.
  if (text === undefined) return undefined;
  if (/^[-+]?0[box]/.test(text)) return Number.isSafeInteger(value) ? undefined : text;
  const stated = decimal(text);
  return stated !== undefined && stated === decimal(String(value)) ? undefined : text;
}

const isTooLarge = (text: string): boolean => decimal(text) !== undefined && !Number.isFinite(Number(text));

/** A decimal number as sign, digits and exponent, equal for equal numbers. Undefined if it begins with a spare zero. */
function decimal(text: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text) ?? [];
  if (/^0\d/.test(whole) || whole + fraction === '') return undefined;
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  if (kept === '') return '0';
  return `${sign === '-' ? '-' : ''}${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}
