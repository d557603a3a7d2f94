import { isEmpty, isFactual, type OperationChange, type SchemaChange } from '../compare/change.ts';
import type { RefreshReport } from '../compare/compare-editions.ts';
import { counted } from './grouping.ts';
import { olderLine, sentenceLine } from './merge-lines.ts';

/** The first lines of a report: the verdict on the version, and the counts. */
export function headlineOf(report: RefreshReport): string[] {
  const { merge } = report;
  return merge ? [...olderLine(merge), ...headlineOfFacts(report), sentenceLine(merge)] : headlineOfFacts(report);
}

function headlineOfFacts({ errors, verdict, difference, warnings }: RefreshReport): string[] {
  const { operations, schemas } = difference;
  const newWarnings = warnings.new.length > 0 ? ` ${counted(warnings.new.length, 'new warning')}.` : '';
  if (isEmpty(difference) && verdict && verdict.breaking.length === 0) return [`The facts are the same.${newWarnings}`];
  const { added, removed, renamed, changed } = operations;
  const counts = [
    countsOf('Operations', {
      added,
      removed,
      renamed,
      changed: changed.filter(isFactual),
      reworded: reworded(changed),
    }),
    countsOf('Schemas', {
      ...schemas,
      changed: schemas.changed.filter(isFactual),
      reworded: reworded(schemas.changed),
    }),
  ];
  return [verdictWords(errors, verdict), `${counts.join(' ')}${newWarnings}`];
}

function verdictWords(errors: RefreshReport['errors'], verdict: RefreshReport['verdict']): string {
  if (!verdict) {
    const [edition, { length }] = errors.after.length > 0 ? ['newer', errors.after] : ['older', errors.before];
    return `No verdict on the version: the ${edition} edition has ${counted(length, 'error')}.`;
  }
  const { bump, breaking } = verdict;
  if (bump === 'none') return 'The version stays.';
  const what = breaking.length > 0 ? counted(breaking.length, 'breaking change') : 'nothing breaks';
  return `${bump[0]?.toUpperCase()}${bump.slice(1)} version: ${what}.`;
}

function countsOf(noun: string, lists: Record<string, readonly unknown[]>): string {
  const counts = Object.entries(lists).flatMap(([kind, { length }]) => (length > 0 ? [`${length} ${kind}`] : []));
  return `${noun}: ${counts.join(', ') || 'no changes'}.`;
}

/** Those of which only sentences changed. */
const reworded = (changes: readonly (OperationChange | SchemaChange)[]): readonly unknown[] =>
  changes.filter((change) => !isFactual(change));
