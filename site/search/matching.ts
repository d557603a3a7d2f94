import { closest } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Parts, SearchEntry } from './index-data.ts';
import type { Alternative, Concept } from './query.ts';
import { wordsOf } from './tokens.ts';

/** How well documents match a concept. */
export interface Hits {
  /** The score of each document: of the entries, then of the parts. 0 if it does not match. */
  scores: Float32Array;
  /** The words and stems by which documents match. */
  words: Set<string>;
  found: boolean;
  /** The most similar words, if no text has those of the query. */
  instead: string | undefined;
}

/** How the words of a query are matched. */
export interface Tolerance {
  /** The word is still being typed, so it may be the beginning of a longer one. */
  unfinished: boolean;
  /** The share of letters that may be wrong in a word that no text has. */
  wrong: number;
}

interface Document {
  id: number;
  title?: string;
  name: string;
  path?: string | undefined;
  text: string;
}

/** How much a word counts by the field that it is in. */
const boost = { title: 4, name: 3, path: 0.5 };

/** How much high scores are damped, so that a word in a text still counts beside one in a title; less is more damping. */
const damping = 0.25;

/** Matches beginnings and misspelt words with less weight than whole words. */
const weights = { prefix: 0.6, fuzzy: 0.4 };

/** Creates a function that finds the documents which match a concept: exactly, by stem, by prefix, and with errors. */
export function createMatcher(
  entries: readonly SearchEntry[],
  { tails, texts }: Parts,
): (concept: Concept, tolerance: Tolerance) => Hits {
  const index = new MiniSearch<Document>({
    fields: ['title', 'name', 'path', 'text'],
    tokenize: wordsOf,
    processTerm: wordAndStem,
  });
  index.addAll(entries.map(({ title, name, path, text }, id) => ({ id, title, name, path, text })));
  index.addAll(tails.map((tail, part) => ({ id: entries.length + part, name: nameOf(tail), text: texts[part] ?? '' })));

  const size = entries.length + tails.length;

  /**
   * Raises the scores of the documents that have all words of an alternative, by no more than `most`.
   * @returns the best of their scores
   */
  const offer = (
    hits: Hits,
    { words, weight }: Alternative,
    { unfinished, wrong }: Tolerance,
    most = Number.POSITIVE_INFINITY,
  ): number => {
    const results = index.search(
      {
        combineWith: 'AND',
        queries: words.map((word, position) => ({
          combineWith: 'OR',
          queries: [
            { queries: [stemmer(word)], fuzzy: word.length > 2 && wrong > 0 && wrong },
            ...(unfinished && position === words.length - 1 && word.length > 1
              ? [{ queries: [word], prefix: true }]
              : []),
          ],
        })),
      },
      { boost, weights, maxFuzzy: 4, processTerm: (word) => word },
    );
    const best = (results[0]?.score ?? 0) / words.length;
    for (const { id, score, terms } of results) {
      const share = score / words.length / best;
      const damped = (share * (1 + damping)) / (share + damping);
      hits.scores[id] = Math.max(hits.scores[id] ?? 0, damped * Math.min(most, best) * weight);
      for (const term of terms) hits.words.add(term);
    }
    hits.found ||= results.length > 0;
    return best;
  };

  return ({ written, synonyms }, tolerance) => {
    const hits: Hits = { scores: new Float32Array(size), words: new Set(), found: false, instead: undefined };
    // A synonym is neither unfinished nor misspelt, and counts no more than what was written, even if it is rarer.
    const most = Math.max(...written.map((alternative) => offer(hits, alternative, { ...tolerance, wrong: 0 })));
    for (const alternative of synonyms) offer(hits, alternative, { unfinished: false, wrong: 0 }, most || undefined);
    if (!hits.found) {
      for (const alternative of written) offer(hits, alternative, tolerance);
      const wanted = written[0]?.words.join(' ') ?? '';
      if (hits.found) hits.instead = closest(wanted, [...hits.words]);
    }
    return hits;
  };
}

/** A word is in the index as it is written, and as its stem, so that its other forms are found and count less. */
function wordAndStem(word: string): string[] {
  const stem = stemmer(word);
  return stem === word ? [word] : [word, stem];
}

/** `query/tagFilter` → `tagFilter`, `properties/tags/key` → `tags key` */
export const nameOf = (tail: string): string => tail.split('/').slice(1).join(' ');
