import type { FileLine } from '../compare/change.ts';
import { counted, groupBy, withoutRepeats } from './grouping.ts';
import type { ReportLine } from './line.ts';

/** A change of an operation or schema, in words. */
export interface WordedChange {
  /** The name of the operation or schema. */
  subject: string;
  subjectPlace: FileLine;
  /** The change in words that are the same wherever the change is the same. */
  text: string;
  /** The change in words that say where in the subject it is. */
  own: string;
  /** Where in the subject it is; empty if `text` says it. */
  where: string;
  place: FileLine;
  /** True for a sentence for people. */
  isWording: boolean;
}

/**
 * The lines of changes. A change that several subjects have is one line, and those of most subjects come first. The
 * other changes follow by subject, in their order.
 */
export function linesOf(changes: readonly WordedChange[], noun: string): ReportLine[] {
  const groups = [...groupBy(changes, ({ text }) => text).values()].map((group) => ({
    group,
    subjects: new Set(group.map(({ subject }) => subject)).size,
  }));
  const shared = groups.filter(({ subjects }) => subjects > 1).sort((a, b) => b.subjects - a.subjects);
  const single = new Set(groups.filter(({ subjects }) => subjects === 1).flatMap(({ group }) => group));
  const own = groupBy(
    changes.filter((change) => single.has(change)),
    ({ subject }) => subject,
  );
  return [
    ...withoutRepeats(shared.map(({ group, subjects }) => sharedLine(group, subjects, noun))),
    ...[...own].map(([subject, group]) => ownLine(subject, group)),
  ];
}

function sharedLine(changes: readonly WordedChange[], subjects: number, noun: string): ReportLine {
  const count = counted(subjects, noun);
  return {
    text: changes[0]?.text ?? '',
    count: changes.length > subjects ? `${changes.length} places in ${count}` : count,
    items: changes.map(({ subject, where, place }) => ({
      text: where === '' ? subject : `${subject} ${where}`,
      place,
    })),
  };
}

function ownLine(subject: string, changes: readonly WordedChange[]): ReportLine {
  const [first, ...more] = changes;
  return first && more.length === 0
    ? { text: `${subject}: ${first.own}`, place: first.place, items: [] }
    : {
        text: subject,
        ...(first ? { place: first.subjectPlace } : {}),
        items: changes.map(({ own, place }) => ({ text: own, place })),
      };
}
