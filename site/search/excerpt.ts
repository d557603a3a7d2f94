import { stemmer } from 'stemmer';
import { tokens } from './tokens.ts';

/** A stretch of a text. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Number of characters of an excerpt. */
const length = 150;

/** Cuts a text into stretches with and without the words that were found. */
export function mark(text: string, words: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { word, start, end } of tokens(text)) {
    // A word in camel case comes before its parts, which it covers.
    if (start < at || !isFound(word, words)) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), marked: false });
  return stretches;
}

/** The words that were found are words or their stems. */
const isFound = (word: string, words: ReadonlySet<string>): boolean => words.has(word) || words.has(stemmer(word));

/** The part of a text with the most words that were found. */
export function excerpt(text: string, words: ReadonlySet<string>): string {
  if (text.length <= length) return text;
  const found = tokens(text).filter(({ word }) => isFound(word, words));
  const within = (start: number): number =>
    new Set(found.filter((token) => token.start >= start && token.end <= start + length).map(({ word }) => word)).size;
  let best = 0;
  for (const { start } of found) {
    const begin = beginNear(text, start);
    if (within(begin) > within(best)) best = begin;
  }
  const end = text.lastIndexOf(' ', best + length);
  const whole = best + length >= text.length;
  return `${best > 0 ? '… ' : ''}${text.slice(best, whole ? text.length : end)}${whole ? '' : ' …'}`;
}

/** The beginning of the sentence of a position if it is near, else of a word before it. */
function beginNear(text: string, position: number): number {
  const sentence = text.lastIndexOf('. ', position - 1) + 2;
  if (sentence >= 2 && position - sentence < length / 2) return sentence;
  const near = position - length / 3;
  return near <= 0 ? 0 : text.indexOf(' ', near) + 1;
}
