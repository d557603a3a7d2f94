import type { SourcePlace } from '../model/place.ts';
import type { Reference } from '../model/reference.ts';
import { hashOf, type UpstreamRecord } from './record.ts';
import { elementOf, sentencesOf } from './sentences.ts';

/** A place whose sentence somebody has to write, or to look at. */
export interface WordingTask {
  /**
   * `unworded`: it has upstream's wording. `moved`: upstream's wording has changed, and ours has not since.
   * `missing`: it has none.
   */
  kind: 'unworded' | 'moved' | 'missing';
  element: string;
  /** `query sortField`, `response 200`, `summary`; empty for the description of the element. */
  place: string;
  text: string;
  at: SourcePlace;
}

/** What is left to word in a reference, in the order of its pages. */
export function wordingTasks(reference: Reference, { wording, moved }: UpstreamRecord): WordingTask[] {
  const tasks = [...sentencesOf(reference)].flatMap((sentence): WordingTask[] => {
    const { element, place, text } = sentence;
    const hash = hashOf(text);
    if (text === '') return [{ kind: 'missing', ...sentence }];
    if (wording[element]?.[place] === hash) return [{ kind: 'unworded', ...sentence }];
    return moved[element]?.[place] === hash ? [{ kind: 'moved', ...sentence }] : [];
  });
  return [...tasks, ...withoutHead(reference)];
}

/** What upstream never states: the meta descriptions of pages and the summaries of operations. */
function withoutHead({ pages }: Reference): WordingTask[] {
  return pages.flatMap((page) => {
    const { file, head, operations } = page;
    const missing = { kind: 'missing', text: '' } as const;
    return [
      ...(head.metaDescription
        ? []
        : [{ ...missing, element: elementOf.page(page), place: 'front matter', at: { ...head.name.at, file } }]),
      ...operations
        .filter(({ summary }) => summary === undefined)
        .map((operation) => ({
          ...missing,
          element: elementOf.operation(operation),
          place: 'summary',
          at: { ...operation.title.at, file },
        })),
    ];
  });
}
