import type { MergeNews } from '../merge/news.ts';
import type { ReportLine } from './line.ts';

/** The pages that a merge adds and removes. */
export const pageLines = ({ pages: { added, removed } }: MergeNews): ReportLine[] => [
  ...added.map((page) => ({ text: `New: ${page}`, items: [] })),
  ...removed.map((page) => ({ text: `Removed: ${page}`, items: [] })),
];

/** The sentences to look at, each with the wordings of upstream. */
export const movedLines = ({ moved }: MergeNews): ReportLine[] =>
  moved.map(({ of, ours, earlier, theirs, ...place }) => ({
    text: `${of}: ${ours}`,
    place,
    items: [
      { text: earlier === undefined ? 'Upstream before: (not available)' : `Upstream before: ${earlier}`, place },
      { text: `Upstream now: ${theirs}`, place },
    ],
  }));

/** The first line of a report if the edition is older than the last one. */
export const olderLine = ({ older }: MergeNews): string[] =>
  older ? [`Warning: ${older.version} is older than ${older.last}, which was merged last.`] : [];

/** What became of the sentences. */
export const sentenceLine = ({ sentences: { kept, toLookAt, new: come, gone } }: MergeNews): string =>
  `Sentences: ${kept} kept, ${toLookAt} to look at, ${come} new, ${gone} gone.`;
