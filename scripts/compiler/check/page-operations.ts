import type { Report } from '../diagnostics/reporter.ts';
import type { CheckedPage } from './check.ts';

/** A resource page has operations (dialect §4). One that cannot be read is reported elsewhere. */
export function checkPageOperations({ file, head, sections }: CheckedPage, report: Report): void {
  if (sections.length === 1) report('page/no-operations', { ...head.name.at, file }, {});
}
