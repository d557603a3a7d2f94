import { stemmer } from 'stemmer';
import type { Parts, SearchEntry } from './index-data.ts';
import { type Hits, nameOf } from './matching.ts';
import type { Concept } from './query.ts';
import { wordsOf } from './tokens.ts';
import { stopWords } from './words.ts';

/** An entry that matches a query. */
export interface Ranked {
  /** The number of the entry. */
  entry: number;
  /** The number of the part that matches best; undefined if the entry itself does. */
  part: number | undefined;
  /** True if the entry and its parts have all required concepts of the query. */
  complete: boolean;
  score: number;
}

/** A concept of the query with its hits. */
export interface FoundConcept extends Concept {
  hits: Hits;
}

const kindWeights = { operation: 1.3, resource: 0.9, schema: 0.8, guide: 0.9 };

/** Weight of an entry whose title or name is the whole query. */
const exactWeight = 3;

/** Weights of a match in a part: with the name that is the whole query, of the entry itself, of the body of an operation, and of a part that is not shown. */
const partWeights = { named: 1.5, own: 0.6, body: 0.35, hidden: 0.6 };

/** Creates the function that orders the entries: first those with all required concepts, then by score. */
export function createRanking(
  entries: readonly SearchEntry[],
  parts: Parts,
): (query: string, concepts: readonly FoundConcept[]) => Ranked[] {
  const titles = entries.map(({ title }) =>
    wordsOf(title)
      .filter((word) => !stopWords.has(word))
      .map(stemmer),
  );
  const bodies = operationsByBody(entries);
  const names = entries.map(({ title, name }) => [nameKey(title), nameKey(name)]);
  const partNames = parts.tails.map((tail) => nameKey(nameOf(tail)));
  return (query, concepts) => {
    const wanted = nameKey(query);
    const candidates = entries.map((_, entry) => createCandidate(concepts, entry));
    parts.entries.forEach((owners, part) => {
      const scores = concepts.map(({ hits }) => hits.scores[entries.length + part] ?? 0);
      if (!scores.some((score) => score > 0)) return;
      const own = partNames[part] === wanted ? partWeights.named : partWeights.own;
      for (const owner of owners) {
        offer(candidates[owner], part, scores, own);
        for (const operation of bodies.get(owner) ?? []) offer(candidates[operation], part, scores, partWeights.body);
      }
    });
    const words = new Set(concepts.flatMap(({ hits }) => [...hits.words]));
    return entries
      .flatMap(({ kind }, entry) => {
        const named = names[entry]?.includes(wanted) ? exactWeight : 1;
        const weight = kindWeights[kind] * named * (1 + share(titles[entry], words));
        return finish(entry, weight, candidates[entry], concepts);
      })
      .sort((a, b) => Number(b.complete) - Number(a.complete) || b.score - a.score || a.entry - b.entry);
  };
}

/** The scores of an entry by concept. */
interface Candidate {
  /** Of its own texts. */
  own: number[];
  /** The best of any part. */
  any: number[];
  /** The part that adds most. */
  part: { number: number; scores: number[]; gain: number } | undefined;
}

const createCandidate = (concepts: readonly FoundConcept[], entry: number): Candidate => ({
  own: concepts.map(({ hits }) => hits.scores[entry] ?? 0),
  any: concepts.map(() => 0),
  part: undefined,
});

/** Keeps the part if it adds more to the entry than the one before. */
function offer(candidate: Candidate | undefined, part: number, scores: readonly number[], weight: number): void {
  if (!candidate) return;
  let gain = 0;
  for (const [concept, score] of scores.entries()) {
    const value = score * weight;
    gain += Math.max(0, value - (candidate.own[concept] ?? 0));
    candidate.any[concept] = Math.max(candidate.any[concept] ?? 0, value);
  }
  if (gain > (candidate.part?.gain ?? 0))
    candidate.part = { number: part, scores: scores.map((score) => score * weight), gain };
}

function finish(
  entry: number,
  weight: number,
  candidate: Candidate | undefined,
  concepts: readonly FoundConcept[],
): Ranked[] {
  if (!candidate) return [];
  const { own, any, part } = candidate;
  const scores = own.map((score, concept) =>
    Math.max(score, part?.scores[concept] ?? 0, (any[concept] ?? 0) * partWeights.hidden),
  );
  const sum = scores.reduce((total, score) => total + score, 0);
  if (sum === 0) return [];
  const missing = concepts.filter(({ required }, concept) => required && scores[concept] === 0).length;
  return [
    {
      entry,
      part: part?.number,
      complete: missing === 0,
      score: sum * (1 - missing / concepts.length) * weight,
    },
  ];
}

/** `Devices.get` → `devices get` */
const nameKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The share of the words of a title that the query has. */
const share = (title: readonly string[] = [], words: ReadonlySet<string>): number =>
  title.length === 0 ? 0 : title.filter((word) => words.has(word)).length / title.length;

/** The operations by the number of the schema of their body. */
function operationsByBody(entries: readonly SearchEntry[]): Map<number, number[]> {
  const result = new Map<number, number[]>();
  entries.forEach(({ body }, operation) => {
    if (body !== undefined) result.set(body, [...(result.get(body) ?? []), operation]);
  });
  return result;
}
