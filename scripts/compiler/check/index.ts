import type { Report } from '../diagnostics/reporter.ts';
import { acceptedValues } from './accepted-values.ts';
import { type CheckedPage, type OperationCheck, within } from './check.ts';
import { clientNames } from './client-names.ts';
import { curlBody } from './curl-body.ts';
import { curlHeaders } from './curl-headers.ts';
import { curlMethod } from './curl-method.ts';
import { curlParts } from './curl-parts.ts';
import { curlUrl } from './curl-url.ts';
import { duplicateParameters } from './duplicate-parameters.ts';
import { nestedExamples } from './nested-examples.ts';
import { checkOperationOrder } from './operation-order.ts';
import { checkPageName } from './page-name.ts';
import { checkPageOperations } from './page-operations.ts';
import { checkPageUrl } from './page-url.ts';
import { partValues } from './part-values.ts';
import { pathComponents } from './path-components.ts';
import { patterns } from './patterns.ts';
import { responseSet } from './response-set.ts';
import { scope } from './scope.ts';
import { statedTypes } from './stated-types.ts';
import { checkSummaries } from './summaries.ts';

const operationChecks: readonly OperationCheck[] = [
  acceptedValues,
  statedTypes,
  patterns,
  partValues,
  nestedExamples,
  duplicateParameters,
  clientNames,
  pathComponents,
  curlMethod,
  curlUrl,
  curlHeaders,
  curlBody,
  curlParts,
  scope,
  responseSet,
];

export { checkLinks, linkTargets } from './links.ts';
export { type SuppressionFile, suppress } from './suppressions.ts';
export { checkUnreferenced } from './unreferenced-schemas.ts';

/** Checks the facts of a page against each other. */
export function checkPage(page: CheckedPage, report: Report): void {
  for (const { section, value } of page.operations) {
    for (const check of operationChecks) check(value, page, within(section, report));
  }
  checkPageUrl(page, report);
  checkOperationOrder(page, report);
  checkSummaries(page, report);
  checkPageName(page, report);
  checkPageOperations(page, report);
}
