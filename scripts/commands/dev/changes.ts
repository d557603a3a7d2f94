import type { Reference } from '../../compiler/model/reference.ts';
import { compareReferences } from '../refresh/compare/compare.ts';
import { changedOperations, changedSchemas } from '../refresh/report/change-lines.ts';
import type { ReportLine } from '../refresh/report/line.ts';
import { plainText } from '../refresh/report/plain-text.ts';

/**
 * What changed between two states of a reference, each change with its file and line; empty if no fact did.
 *
 * ```
 * 14:03:22 changed
 *   devices.get: query parameter includeArchived added  devices.md:31
 * ```
 */
export function changesBetween(before: Reference, after: Reference, time: Date): string {
  const difference = compareReferences(before, after);
  const named = (list: typeof difference.operations.added, what: string): ReportLine[] =>
    list.map(({ id, file, line }) => ({ text: `${id} ${what}`, place: { file, line }, items: [] }));
  const lines = [
    ...named(difference.operations.added, 'added'),
    ...named(difference.operations.removed, 'removed'),
    ...changedOperations(difference, false),
    ...changedSchemas(difference, false),
  ];
  if (lines.length === 0) return '';
  return plainText([], [{ title: `${time.toTimeString().slice(0, 8)} changed`, lines }], false).trimStart();
}
