import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word was probably meant to be: one that differs only in case, one that
 * is a slip or two away, or the only one that the word abbreviates. Words at the beginning or end that
 * both have are ignored: “Request Notes” is not similar to “Request Body” just because of “Request”.
 * Returns undefined if there is no such candidate.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const pairs = candidates.map((candidate) => ({ candidate, ...rest(word.toLowerCase(), candidate.toLowerCase()) }));
  const same = pairs.find(({ own, other }) => own === '' && other === '');
  if (same) return same.candidate;
  const alike = pairs
    .map(({ candidate, own, other }) => ({ candidate, slips: slips(own, other), most: mostSlips(own, other) }))
    .filter(({ slips, most }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  if (alike[0]) return alike[0].candidate;
  const longer = pairs.filter(({ own, other }) => own.length >= 3 && /^\w+$/.test(other) && other.startsWith(own));
  return longer.length === 1 ? longer[0]?.candidate : undefined;
}

/** The number of slips: one for a wrong, missing or added letter, and half a slip for two swapped letters. */
function slips(own: string, other: string): number {
  const letters = (text: string): string => [...text].sort().join('');
  return own !== other && letters(own) === letters(other) ? distance(own, other) / 4 : distance(own, other);
}

/**
 * The largest accepted number of slips: one for every four letters. In a short word, the first
 * letter has to be right.
 */
function mostSlips(own: string, other: string): number {
  const length = Math.min(own.length, other.length);
  return length < 6 && own[0] !== other[0] ? 0 : Math.max(0.5, Math.floor(length / 4));
}

/** Removes the words with which both texts begin or end. */
function rest(word: string, candidate: string): { own: string; other: string } {
  const [own, other] = [word.split(/[\s-]+/), candidate.split(/[\s-]+/)];
  while (own.length > 0 && own[0] === other[0]) own.shift(), other.shift();
  while (own.length > 0 && own.at(-1) === other.at(-1)) own.pop(), other.pop();
  return { own: own.join(' '), other: other.join(' ') };
}

/** Appends “did you mean …?” to an expectation if a candidate is similar. */
export function didYouMean(expected: string, word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? expected : `${expected}; did you mean “${candidate}”?`;
}
