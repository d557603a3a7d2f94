import { basename } from 'node:path';
import type { UpstreamRecord } from '../../../compiler/merge/record.ts';
import { type Sentence, sentencesOf } from '../../../compiler/merge/sentences.ts';
import type { Reference } from '../../../compiler/model/reference.ts';
import type { FileLine } from '../compare/change.ts';
import type { MergedPages } from './merged.ts';

/** What a merge did to our pages, apart from the facts. */
export interface MergeNews {
  /** Set if the edition is older than the one that was merged last. */
  older?: { version: string; last: string };
  /** Pages that are written for the first time, and that are removed. */
  pages: { added: string[]; removed: string[] };
  sentences: SentenceCounts;
  moved: MovedSentence[];
}

export interface SentenceCounts {
  kept: number;
  toLookAt: number;
  new: number;
  gone: number;
}

/** A sentence of ours to look at, since upstream's wording of the place has changed. */
export interface MovedSentence extends FileLine {
  /** `GET /devices, query sortField` */
  of: string;
  ours: string;
  /** Upstream's wording at the last merge. Absent if that edition could not be read. */
  earlier?: string;
  theirs: string;
}

/** Compares our pages with the merged ones. `earlier`: the edition that was merged last, if it could be read. */
export function newsOf(
  { moved, added, removed, record }: MergedPages,
  {
    before,
    after,
    base,
    earlier,
  }: {
    before: Reference;
    after: Reference;
    base: UpstreamRecord | undefined;
    earlier: Reference | undefined;
  },
): MergeNews {
  const [was, is] = [byKey(before), byKey(after)];
  const old = earlier ? byKey(earlier) : new Map<string, Sentence>();
  const isOlder = base?.source === record.source && compareVersions(record.version, base.version) < 0;
  return {
    ...(isOlder && { older: { version: record.version, last: base.version } }),
    pages: { added, removed },
    sentences: {
      kept: [...is.keys()].filter((key) => was.has(key)).length - moved.length,
      toLookAt: moved.length,
      new: [...is.keys()].filter((key) => !was.has(key)).length,
      gone: [...was.keys()].filter((key) => !is.has(key)).length,
    },
    moved: moved.map(({ element, place, ours, theirs }) => {
      const key = keyOf({ element, place });
      const at = is.get(key)?.at;
      const text = old.get(key)?.text;
      return {
        of: place === '' ? element : `${element}, ${place}`,
        ours,
        ...(text !== undefined && { earlier: text }),
        theirs,
        file: basename(at?.file ?? ''),
        line: at?.line ?? 1,
      };
    }),
  };
}

const keyOf = ({ element, place }: Pick<Sentence, 'element' | 'place'>): string => `${element}\n${place}`;

/** The sentences of a reference that are not empty. */
const byKey = (reference: Reference): Map<string, Sentence> =>
  new Map([...sentencesOf(reference)].filter(({ text }) => text !== '').map((sentence) => [keyOf(sentence), sentence]));

const compareVersions = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
