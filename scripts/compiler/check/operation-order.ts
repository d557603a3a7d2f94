import type { Report } from '../diagnostics/reporter.ts';
import type { CheckedPage } from './check.ts';

/** The operations of a page are sorted by name (dialect §4). */
export function checkOperationOrder({ operations }: CheckedPage, report: Report): void {
  for (const [i, { section, value }] of operations.entries()) {
    const before = operations[i - 1]?.value.action.value;
    const { action, title } = value;
    if (before !== undefined && before > action.value)
      report(
        'operation/order',
        { ...title.at, file: section },
        { actual: action.value, expected: `it before ${before}` },
      );
  }
}
