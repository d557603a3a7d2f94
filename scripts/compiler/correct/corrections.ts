import { didYouMean } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { SourcePlace } from '../model/place.ts';
import { isRecord } from '../model/record.ts';
import { withLineFeeds } from '../read/decode.ts';
import { readYaml } from '../read/yaml.ts';

/** The path and text of a file of corrections. */
export interface CorrectionFile {
  path: string;
  text: string;
}

/** A correction of a page (dialect §9). */
export interface Correction {
  /** The place of the entry in the file of corrections. */
  at: SourcePlace;
  /** The file name of the page. */
  page: string;
  /** What is wrong in the page. */
  text: string;
  replacement: string;
}

const keys = ['page', 'text', 'replacement', 'reason'];

/** Reads a file of corrections. An invalid entry is reported and left out. */
export function readCorrections({ path, text }: CorrectionFile, report: Report): Correction[] {
  const { value, placeOf, problem } = readYaml(text);
  if (problem) {
    report('yaml/invalid', { ...problem.at, file: path }, { actual: problem.actual ?? '' });
    return [];
  }
  const entries: unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return entries.flatMap((entry) => {
    // A scalar has no place of its own.
    const at = { ...placeOf(isRecord(entry) ? entry : value), file: path };
    const correction = readEntry(entry, at);
    if (!Array.isArray(correction)) return [correction];
    report('correction/invalid', at, { actual: JSON.stringify(entry), expected: correction.join(' and ') });
    return [];
  });
}

/** The correction, or what was expected in its place. */
function readEntry(entry: unknown, at: SourcePlace): Correction | string[] {
  const { page, text, replacement, reason } = isRecord(entry) ? entry : {};
  const problems = [
    ...(isFilled(page) ? [] : ['a page']),
    ...(isFilled(text) ? [] : ['a text to replace']),
    ...(typeof replacement === 'string' ? [] : ['a replacement (a text)']),
    ...(isFilled(reason) && reason.trim() !== '' ? [] : ['a reason']),
    ...(isFilled(text) && text === replacement ? ['a replacement that differs from the text'] : []),
    ...Object.keys(isRecord(entry) ? entry : {})
      .filter((key) => !keys.includes(key))
      .map((key) => didYouMean(`no member “${key}”`, key, keys)),
  ];
  if (problems.length > 0 || !isFilled(page) || !isFilled(text) || typeof replacement !== 'string') return problems;
  return { at, page, text: withLineFeeds(text), replacement: withLineFeeds(replacement) };
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';
