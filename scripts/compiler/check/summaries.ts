import type { Report } from '../diagnostics/reporter.ts';
import { type CheckedPage, within } from './check.ts';

/** A summary that an operation states is not that of another operation of its page, which can be its title (dialect §4). */
export function checkSummaries({ operations }: CheckedPage, report: Report): void {
  const first = new Map<string, CheckedPage['operations'][number]>();
  // Those without a summary are first, since nothing is reported for a title.
  const sorted = [
    ...operations.filter(({ value }) => !value.summary),
    ...operations.filter(({ value }) => value.summary),
  ];
  for (const operation of sorted) {
    const { summary, title } = operation.value;
    const name = (summary ?? title).value.toLowerCase();
    const other = first.get(name);
    if (!other) first.set(name, operation);
    else if (summary)
      within(operation.section, report)('operation/duplicate-summary', summary.at, {
        actual: summary.value,
        other: other.value.title.value,
      });
  }
}
