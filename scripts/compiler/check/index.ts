import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Memo } from '../memory/memo.ts';
import type { ResourcePage } from '../model/reference.ts';
import { acceptedValues } from './accepted-values.ts';
import { checkOperations } from './check.ts';
import { curlBody } from './curl-body.ts';
import { curlHeaders } from './curl-headers.ts';
import { curlMethod } from './curl-method.ts';
import { curlUrl } from './curl-url.ts';
import { duplicateParameters } from './duplicate-parameters.ts';
import { operationOrder } from './operation-order.ts';
import { pageName } from './page-name.ts';
import { pageUrl } from './page-url.ts';
import { pathComponents } from './path-components.ts';
import { responseSet } from './response-set.ts';
import { scope } from './scope.ts';
import { statedTypes } from './stated-types.ts';

const operationChecks = [
  acceptedValues,
  statedTypes,
  duplicateParameters,
  pathComponents,
  pageUrl,
  curlMethod,
  curlUrl,
  curlHeaders,
  curlBody,
  scope,
  responseSet,
];

/** Holds the facts of a page against each other. */
export function checkPage(page: ResourcePage, memo: Memo): Diagnostic[] {
  return memo.of(page, 'checks of a page', [], () => [
    ...checkOperations(page, operationChecks, memo),
    ...operationOrder(page),
    ...pageName(page),
  ]);
}
