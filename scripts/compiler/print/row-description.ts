import { linkText } from './link.ts';

/** Sentences one after another: each but the last one ends with a period. Empty ones are left out. */
export const joinSentences = (...sentences: readonly string[]): string =>
  sentences
    .filter((sentence) => sentence !== '')
    .map((sentence, i, all) => (i === all.length - 1 || /[.!?:]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');

/** What the description of a row states (dialect §4.4). */
export interface RowDescription {
  isDeprecated: boolean;
  wording: string;
  /** The schema that a sentence of its own links to. */
  link: { title: string; slug: string } | undefined;
  /** The accepted values with their marks, as they stand in the list. */
  accepted: readonly string[];
}

/** The description of a row: its wording, and the facts that it states beside it. */
export const describeRow = ({ isDeprecated, wording, link, accepted }: RowDescription): string =>
  joinSentences(
    isDeprecated ? 'Deprecated.' : '',
    wording,
    link ? `See ${linkText(link)} for more details.` : '',
    accepted.length > 0 ? `Accepted values are: ${accepted.join(', ')}` : '',
  );
