import SearchableMap from 'minisearch/SearchableMap';
import { stemmer } from 'stemmer';
import type { Parts, SearchEntry } from './index-data.ts';
import type { Alternative, Concept } from './query.ts';
import { wordsOf } from './tokens.ts';

/** What matches, while it is collected. */
interface Matches {
  /** The score of each document: of the entries, then of the parts. 0 if it does not match. */
  scores: Float32Array;
  /** The words by which documents match. */
  words: Set<string>;
}

/** How well documents match a concept. */
export interface Hits extends Matches {
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

/** The documents that have a word, and how much it counts in each. */
interface Postings {
  documents: number[];
  weights: number[];
}

/** Weights of words that are not exactly those of the query. */
const weights = { sameStem: 0.9, prefix: 0.65, fuzzy: 0.6 };

/** How much a word counts by the field that it is in. */
const boosts = { title: 4, name: 2.5, path: 0.5, text: 1, partName: 4 };

/** Parameters of BM25: saturation, and influence of the length of a field. */
const saturation = 1.6;
const lengthShare = 0.5;

/** Finds words in the texts of the index: exactly, by stem, by prefix, and with errors. */
export class InvertedIndex {
  readonly #postings = new SearchableMap<Postings>();
  /** The words of all texts by their stems. */
  readonly #forms = new Map<string, string[]>();
  readonly #size: number;

  constructor(entries: readonly SearchEntry[], { tails, texts }: Parts) {
    this.#size = entries.length + tails.length;
    entries.forEach(({ title, name, path = '', text }, document) =>
      this.#add(document, [
        [title, boosts.title, 4],
        [name, boosts.name, 3],
        [path, boosts.path, 8],
        [text, boosts.text, 30],
      ]),
    );
    tails.forEach((tail, part) =>
      this.#add(entries.length + part, [
        [nameOf(tail), boosts.partName, 3],
        [texts[part] ?? '', boosts.text, 12],
      ]),
    );
    for (const word of this.#postings.keys()) {
      const stem = stemmer(word);
      this.#forms.set(stem, [...(this.#forms.get(stem) ?? []), word]);
    }
  }

  /** Adds a document by its fields: text, boost and usual number of words. */
  #add(document: number, fields: readonly (readonly [text: string, boost: number, usual: number])[]): void {
    const sums = new Map<string, number>();
    for (const [text, boost, usual] of fields) {
      const words = wordsOf(text);
      const weight = boost / (1 - lengthShare + lengthShare * (words.length / usual));
      for (const word of words) sums.set(word, (sums.get(word) ?? 0) + weight);
    }
    for (const [word, sum] of sums) {
      const postings = this.#postings.get(word) ?? { documents: [], weights: [] };
      if (postings.documents.length === 0) this.#postings.set(word, postings);
      postings.documents.push(document);
      postings.weights.push(sum / (sum + saturation));
    }
  }

  /** Finds the documents that match a concept. */
  find({ written, synonyms }: Concept, tolerance: Tolerance): Hits {
    const hits = { scores: new Float32Array(this.#size), words: new Set<string>() };
    for (const alternative of written) this.#findAll(alternative, { ...tolerance, wrong: 0 }, hits);
    // A synonym is not unfinished, and it counts no more than what was written, even if it is rarer.
    const most = Math.min(
      ...(written[0]?.words ?? []).map((word) => this.#rarity(this.#forms.get(stemmer(word)) ?? [])),
    );
    for (const alternative of synonyms) this.#findAll(alternative, { unfinished: false, wrong: 0 }, hits, most);
    if (hits.scores.some(isHit)) return { ...hits, found: true, instead: undefined };
    const words = written[0]?.words ?? [];
    for (const alternative of written) this.#findAll(alternative, tolerance, hits);
    const instead = words.map((word) => this.#similar(word, tolerance)[0]?.form ?? word).join(' ');
    return { ...hits, found: hits.scores.some(isHit), instead };
  }

  /** Raises the scores of the documents that have all words of an alternative. */
  #findAll({ words, weight }: Alternative, tolerance: Tolerance, hits: Matches, most = Infinity): void {
    const all = words.map((word) => this.#findWord(word, tolerance, hits.words, most));
    for (let document = 0; document < hits.scores.length; document++) {
      let sum = 0;
      let missing = false;
      for (const one of all) {
        const score = one[document] ?? 0;
        sum += score;
        missing ||= score === 0;
      }
      if (!missing) hits.scores[document] = Math.max(hits.scores[document] ?? 0, (sum / words.length) * weight);
    }
  }

  #findWord(word: string, tolerance: Tolerance, matched: Set<string>, most: number): Float32Array {
    const forms = this.#formsOf(word, tolerance);
    const rarity = Math.min(most, this.#rarity([...forms.keys()]));
    const scores = new Float32Array(this.#size);
    for (const [form, weight] of forms) {
      matched.add(form);
      const { documents = [], weights: parts = [] } = this.#postings.get(form) ?? {};
      for (const [at, document] of documents.entries())
        scores[document] = Math.max(scores[document] ?? 0, (parts[at] ?? 0) * weight * rarity);
    }
    return scores;
  }

  /** The words of the texts that a word stands for, with their weights. */
  #formsOf(word: string, tolerance: Tolerance): Map<string, number> {
    const forms = new Map<string, number>();
    const offer = (form: string, weight: number): void => {
      forms.set(form, Math.max(forms.get(form) ?? 0, weight));
    };
    for (const form of this.#forms.get(stemmer(word)) ?? []) offer(form, form === word ? 1 : weights.sameStem);
    if (tolerance.unfinished && word.length > 1)
      for (const form of this.#postings.atPrefix(word).keys()) offer(form, weights.prefix);
    for (const { form, distance } of this.#similar(word, tolerance))
      for (const sibling of this.#forms.get(stemmer(form)) ?? [])
        offer(sibling, weights.fuzzy / (1 + distance / word.length));
    return forms;
  }

  /** The words of the texts that are similar to a word that no text has, the nearest first. */
  #similar(word: string, { wrong }: Tolerance): { form: string; distance: number }[] {
    const most = Math.min(4, Math.round(word.length * wrong));
    if (word.length < 3 || most === 0 || this.#forms.has(stemmer(word))) return [];
    return [...this.#postings.fuzzyGet(word, most)]
      .map(([form, [, distance]]) => ({ form, distance }))
      .sort((a, b) => a.distance - b.distance);
  }

  /** What few documents have says more about what is wanted. Forms of one word are equally rare. */
  #rarity(forms: readonly string[]): number {
    const count = Math.max(0, ...forms.map((form) => this.#postings.get(form)?.documents.length ?? 0));
    return count === 0 ? Infinity : Math.log(1 + (this.#size - count + 0.5) / (count + 0.5));
  }
}

const isHit = (score: number): boolean => score > 0;

/** `query/tagFilter` → `tagFilter`, `properties/tags/key` → `tags key` */
export const nameOf = (tail: string): string => tail.split('/').slice(1).join(' ');
