import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word was probably meant to be: the same but for case, an
 * extension of it, or at most a third of its letters away. Nothing when all are far.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const scored = candidates.map((candidate) => ({ candidate, score: score(lower, candidate.toLowerCase()) }));
  const best = scored.reduce<{ candidate: string; score: number } | undefined>(
    (a, b) => (a && a.score <= b.score ? a : b),
    undefined,
  );
  return best && best.score <= Math.max(1, word.length / 3) ? best.candidate : undefined;
}

const score = (word: string, candidate: string): number =>
  word.length >= 3 && candidate.startsWith(word) ? 0.5 : distance(word, candidate);

/** `expected …` with the nearest candidate, for a message. */
export function didYouMean(expected: string, word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? expected : `${expected}; did you mean “${candidate}”?`;
}
