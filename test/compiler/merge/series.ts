import { hashesOf, mergeReference } from '../../../scripts/compiler/merge/merge-reference.ts';
import { mergedTexts } from '../../../scripts/compiler/merge/pages.ts';
import { hashOf, type UpstreamRecord } from '../../../scripts/compiler/merge/record.ts';
import { sentencesOf } from '../../../scripts/compiler/merge/sentences.ts';
import type { Reference } from '../../../scripts/compiler/model/reference.ts';
import { printReference } from '../../../scripts/compiler/print/reference.ts';
import { readReference } from '../../../scripts/compiler/read/reference.ts';
import { onPages } from '../../../scripts/compiler/upstream/on-pages.ts';
import { setSentences } from './set-sentences.ts';
import { statedFacts } from './stated-facts.ts';

/** What merging one edition of a series did. */
export interface Step {
  /** Elements whose facts are not those of the edition. */
  wrongFacts: string[];
  /** Sentences of ours that are gone, though upstream still has the place. */
  lost: string[];
  /** Places that are tasks and should not be, or the other way round. */
  wrongTasks: string[];
  /** Pages that a second merge of the same edition changes. */
  unstable: string[];
  ours: number;
  moved: number;
}

type Texts = ReadonlyMap<string, string>;

const read = (texts: Texts): Reference =>
  readReference([...texts].map(([path, text]) => ({ path, content: new TextEncoder().encode(text) })));

const keyed = (reference: Reference): Map<string, string> =>
  new Map([...sentencesOf(reference)].map(({ element, place, text }) => [`${element}\n${place}`, text]));

/**
 * Merges editions one after the other into pages that are printed from the first one, with sentences of our own in a
 * tenth of the places.
 */
export function* mergeSeries([first, ...others]: readonly Reference[]): Generator<Step> {
  if (!first) return;
  const places = [...keyed(first)].filter(([, text]) => text !== '');
  const own = new Map(places.filter((_, i) => i % 10 === 0).map(([key], i) => [key, `Sentence ${i} is our own.`]));
  let texts: Texts = printReference(setSentences(onPages(first, 'pages'), own));
  let known = first;
  let record: UpstreamRecord = recordOf(first);
  for (const next of others) {
    const { after, merged, result } = merge(texts, next, record);
    const [was, is, now] = [keyed(known), keyed(next), keyed(after)];
    const kept = new Set(now.values());
    const moves = [...own].filter(([key]) => {
      const [a, b] = [was.get(key), is.get(key)];
      return a !== undefined && b !== undefined && b !== '' && hashOf(a) !== hashOf(b);
    });
    const again = merge(merged, next, result.record);
    yield {
      wrongFacts: differing(statedFacts(after), statedFacts(next)),
      lost: [...own].filter(([key, text]) => is.has(key) && !kept.has(text)).map(([key]) => key),
      wrongTasks: difference(
        result.moved.map(({ element, place }) => `${element}\n${place}`),
        moves.map(([key]) => key),
      ),
      unstable: [...again.merged].filter(([file, text]) => merged.get(file) !== text).map(([file]) => file),
      ours: own.size,
      moved: moves.length,
    };
    for (const [key, text] of [...own]) if (!kept.has(text)) own.delete(key);
    [texts, known, record] = [merged, next, result.record];
  }
}

const recordOf = (reference: Reference): UpstreamRecord => ({
  source: 'series',
  version: '',
  bodies: {},
  wording: hashesOf(reference),
  moved: {},
});

function merge(texts: Texts, theirs: Reference, base: UpstreamRecord) {
  const ours = read(texts);
  const { source, version, bodies } = base;
  const result = mergeReference(ours, theirs, { base, folder: 'pages', edition: { source, version, bodies } });
  const merged = mergedTexts(ours, result.reference, texts);
  return { result, merged, after: read(merged) };
}

const difference = (a: readonly string[], b: readonly string[]): string[] => [
  ...a.filter((item) => !b.includes(item)),
  ...b.filter((item) => !a.includes(item)),
];

/** An example of ours stays if upstream has none. */
function differing(ours: ReadonlyMap<string, string>, theirs: ReadonlyMap<string, string>): string[] {
  const stated = [...ours.keys()].filter((key) => theirs.has(key) || !key.startsWith('example of '));
  return [...new Set([...stated, ...theirs.keys()])].filter((key) => ours.get(key) !== theirs.get(key));
}
