import type { Question } from './questions.ts';

/** How well a search answers a set of questions. */
export interface Score {
  /** The mean of 1 / rank of the first right result; 0 for a question without one. */
  meanReciprocalRank: number;
  /** The share of questions with a right result among the first five. */
  firstFive: number;
  /** The number of questions without any result. */
  empty: number;
  /** The rank of the first right result of each question, from 1; undefined if there is none. */
  ranks: { question: string; rank: number | undefined }[];
}

/** Scores a search by its results: for each question, the addresses of the site (`/devices/get`) that it shows, best first. */
export function score(questions: readonly Question[], results: ReadonlyMap<string, readonly string[]>): Score {
  const ranks = questions.map(({ question, right }) => ({
    question,
    rank: rankOf(results.get(question) ?? [], right),
  }));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    meanReciprocalRank: mean(ranks.map(({ rank }) => (rank === undefined ? 0 : 1 / rank))),
    firstFive: mean(ranks.map(({ rank }) => Number(rank !== undefined && rank <= 5))),
    empty: questions.filter(({ question }) => (results.get(question) ?? []).length === 0).length,
    ranks,
  };
}

/**
 * The rank of the first right address. An address below a right one is right, too: `/devices/get/query/tagFilter`
 * for `/devices/get`.
 */
function rankOf(results: readonly string[], right: readonly string[]): number | undefined {
  const at = results.findIndex((address) =>
    right.some((expected) => address === expected || address.startsWith(`${expected}/`)),
  );
  return at === -1 ? undefined : at + 1;
}
