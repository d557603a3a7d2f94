import { isDecimal, isSameNumber } from './number.ts';

/**
 * The text of a plain YAML scalar that would become another value: a number with more digits than a double has, with
 * zeros at its beginning, infinite, or in a notation that readers of YAML read differently; a key that would become
 * another text, such as `1.10`. Undefined if the scalar stays what was written. `written` can have the anchor, the tag
 * and the white space around it.
 */
export function changedScalar(written: string, value: unknown, isKey: boolean): string | undefined {
  if (typeof value === 'string') {
    // js-yaml reads some numbers of YAML 1.2 as text: those that are too large, and `-.5`.
    const isPlain = written.replace(/^\s*&\S+\s/, '').trim() === value;
    return isPlain && !isKey && isDecimal(value) ? value : undefined;
  }
  if (typeof value === 'object' && value !== null) return undefined;
  const text = /(?<=^|\s)[^\s!&*]\S*\s*$/.exec(written)?.[0].trim();
  // An alias is checked at its anchor.
  if (text === undefined) return undefined;
  if (isKey && String(value) !== text) return text;
  if (typeof value !== 'number') return undefined;
  if (/^0[ox]/.test(text)) return Number.isSafeInteger(value) ? undefined : text;
  return isSameNumber(text, value) ? undefined : text;
}
