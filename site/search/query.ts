import { stemmer } from 'stemmer';
import { tokens } from './tokens.ts';
import { optionalWords, stopWords, synonyms } from './words.ts';

/** A word or phrase of a query, and what else would express it. */
export interface Concept {
  /** As it is written in the query. */
  text: string;
  /** False if a result is as good without it. */
  required: boolean;
  /** What was written: words, or the parts of a compound. */
  written: Alternative[];
  synonyms: Alternative[];
}

/** One way to express a concept. All of its words must occur. */
export interface Alternative {
  words: string[];
  weight: number;
}

/** Weights of the parts of a compound and of a synonym; what was written has 1. */
const partsWeight = 0.9;
const synonymWeight = 0.75;

/** Groups of synonyms by the stems of each of their members. */
const groups = new Map<string, string[][][]>();
for (const group of synonyms) {
  const members = group.map((text) => text.split(' '));
  for (const member of members) {
    const key = stems(member);
    groups.set(key, [...(groups.get(key) ?? []), members]);
  }
}
const longest = Math.max(...synonyms.flat().map((text) => text.split(' ').length));

/** Splits a query into concepts: known phrases, compound words, words. Stop words are left out unless there are no others. */
export function concepts(query: string): Concept[] {
  const written = compounds(query);
  const all: Concept[] = [];
  const stops: Concept[] = [];
  for (let at = 0; at < written.length; ) {
    const length = phraseLength(written, at);
    const words = written.slice(at, at + length).flatMap((compound) => compound.words.slice(0, 1));
    const parts = written[at]?.words.slice(1) ?? [];
    const isStop = length === 1 && stopWords.has(words.join(' '));
    (isStop ? stops : all).push({
      text: query.slice(written[at]?.start, written[at + length - 1]?.end),
      required: !words.every((word) => optionalWords.has(word)),
      written: [
        { words, weight: 1 },
        ...(length === 1 && parts.length > 0 ? [{ words: parts, weight: partsWeight }] : []),
      ],
      synonyms: expansions(words),
    });
    at += length;
  }
  return unique(all.length > 0 ? all : stops);
}

/** The longest phrase with synonyms that starts here, or 1. */
function phraseLength(written: readonly Compound[], at: number): number {
  for (let length = Math.min(longest, written.length - at); length > 1; length--)
    if (groups.has(stems(written.slice(at, at + length).map(({ words }) => words[0] ?? '')))) return length;
  return 1;
}

function expansions(words: readonly string[]): Alternative[] {
  const own = stems(words);
  const members = new Map((groups.get(own) ?? []).flat().map((member) => [stems(member), member]));
  members.delete(own);
  return [...members.values()].map((member) => ({ words: member, weight: synonymWeight }));
}

/** The words that are written together, first the whole word, then its parts in camel case. */
interface Compound {
  words: string[];
  start: number;
  end: number;
}

function compounds(query: string): Compound[] {
  const result: Compound[] = [];
  for (const { word, start, end } of tokens(query)) {
    const last = result.at(-1);
    if (last && start < last.end) last.words.push(word);
    else result.push({ words: [word], start, end });
  }
  return result;
}

/** Words that differ only in their endings have the same stems. */
function stems(words: readonly string[]): string {
  return words.map(stemmer).join(' ');
}

/** A word that is repeated counts once. */
function unique(list: readonly Concept[]): Concept[] {
  const seen = new Map(list.map((concept) => [stems(concept.written[0]?.words ?? []), concept]));
  return [...seen.values()];
}
