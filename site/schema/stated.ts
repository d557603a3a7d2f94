/** What a description can say in place of a constraint. */
export interface Phrases {
  /** Complete in themselves: `1 to 255 characters`. */
  complete?: readonly string[];
  /** Complete only at the end of a clause: `from 0 to 5` may go on with “of the …”. */
  final?: readonly string[];
}

/**
 * True if a description says a constraint in its own words, so that the constraint need not be repeated. It counts only
 * if a phrase stands there in full: other words can have another meaning, and nothing may be lost.
 */
export function isStated(description: string | undefined, { complete = [], final = [] }: Phrases): boolean {
  if (description === undefined) return false;
  const text = description
    .replace(/`|\*\*/g, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?:^|[.!?] )\p{Lu}/gu, (start) => start.toLowerCase());
  return (
    complete.some((phrase) => occurs(text, phrase, String.raw`(?![\p{L}\p{N}_]|[.,-]\p{N})`)) ||
    final.some((phrase) => occurs(text, phrase, String.raw`(?=$|[.,;:)])(?![.,]\p{N})`))
  );
}

function occurs(text: string, phrase: string, after: string): boolean {
  const before = String.raw`(?<![\p{L}\p{N}_.-])(?<!\b(?:not|no|except|outside|than) )`;
  return new RegExp(before + phrase.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`) + after, 'u').test(text);
}
