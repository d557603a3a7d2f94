import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ResourcePage } from '../model/reference.ts';
import { told } from './check.ts';

/** The operations of a page are sorted by name (dialect §4). */
export function operationOrder({ file, operations }: ResourcePage): Diagnostic[] {
  return told(file, (report) => {
    for (const [i, { action, title }] of operations.entries()) {
      const before = operations[i - 1]?.action.value;
      if (before !== undefined && before > action.value)
        report('operation/order', title.at, { actual: action.value, expected: `it before ${before}` });
    }
  });
}
