import type { Code, Parameters } from '../diagnostics/codes.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { Place } from '../model/place.ts';
import type { Operation, ResourceHead } from '../model/reference.ts';
import type { PageReading } from '../read/page.ts';

/** The facts of a resource page that the checks use. */
export type CheckedPage = Pick<PageReading, 'file' | 'stem' | 'operations' | 'sections'> & { head: ResourceHead };

/** Reports a fault in the section that is being checked. */
export type ReportHere = <C extends Code>(code: C, at: Place, parameters: Parameters<C>) => void;

/** A check of one operation against itself and the head of its page. One file each. */
export type OperationCheck = (
  operation: Operation,
  page: Pick<CheckedPage, 'file' | 'stem' | 'head'>,
  report: ReportHere,
) => void;

/** Returns a function that reports faults in one section. */
export const within =
  (section: string, report: Report): ReportHere =>
  (code, at, parameters) =>
    report(code, { ...at, file: section }, parameters);
