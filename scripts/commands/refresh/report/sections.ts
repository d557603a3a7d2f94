import type { OperationName, SchemaName } from '../compare/change.ts';
import type { RefreshReport } from '../compare/compare-editions.ts';
import { breakingLines } from './breaking-lines.ts';
import { changedOperations, changedSchemas } from './change-lines.ts';
import type { ReportLine, ReportSection } from './line.ts';
import { movedLines, pageLines } from './merge-lines.ts';
import { errorLines, warningLines } from './message-lines.ts';
import { typeLines } from './type-lines.ts';
import { code } from './words.ts';

/** The sections of a report: errors, what breaks, what changed, what follows for types, and what else is new. */
export function sectionsOf(report: RefreshReport): ReportSection[] {
  const { errors, verdict, difference, types, warnings, stalePatches, merge } = report;
  const { operations, schemas } = difference;
  const all: ReportSection[] = [
    { title: 'Errors in the newer edition', lines: errorLines(errors.after) },
    { title: 'Errors in the older edition', lines: errorLines(errors.before) },
    { title: 'Breaking changes', lines: breakingLines(verdict?.breaking ?? []) },
    { title: 'Operations added', lines: operations.added.map(operationLine) },
    { title: 'Operations removed', lines: operations.removed.map(operationLine) },
    {
      title: 'Operations renamed',
      lines: operations.renamed.map(({ from, to }) => ({
        ...operationLine(to),
        text: `${code(from.id)} → ${code(to.id)}`,
      })),
    },
    { title: 'Operations changed', lines: changedOperations(difference, false) },
    { title: 'Schemas added', lines: schemas.added.map(schemaLine) },
    { title: 'Schemas removed', lines: schemas.removed.map(schemaLine) },
    {
      title: 'Schemas renamed',
      lines: schemas.renamed.map(({ from, to, similarity, ...place }) => ({
        text: `${from} → ${to}${similarity === 1 ? '' : ` (${Math.round(similarity * 100)} % alike)`}`,
        place,
        items: [],
      })),
    },
    { title: 'Schemas changed', lines: changedSchemas(difference, false) },
    { title: 'Pages', lines: merge ? pageLines(merge) : [] },
    { title: 'Sentences to look at', lines: merge ? movedLines(merge) : [] },
    { title: 'Types of the client', lines: typeLines(types) },
    { title: 'Patches that no longer apply', lines: warningLines(stalePatches) },
    { title: 'New warnings', lines: warningLines(warnings.new) },
    { title: 'Resolved warnings', lines: warningLines(warnings.gone) },
    { title: 'Wording of operations', lines: changedOperations(difference, true) },
    { title: 'Wording of schemas', lines: changedSchemas(difference, true) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

const operationLine = ({ id, method, path, ...place }: OperationName): ReportLine => ({
  text: `${code(id)} ${method} ${path}`,
  place,
  items: [],
});

const schemaLine = ({ title, ...place }: SchemaName): ReportLine => ({ text: title, place, items: [] });
