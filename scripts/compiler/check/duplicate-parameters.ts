import type { Located } from '../model/place.ts';
import type { OperationCheck } from './check.ts';

/** Parameters are unique by name and location (OpenAPI 3.1.1 §4.8.10). */
export const duplicateParameters: OperationCheck = ({ pathParameters, queryParameters, headers }, _page, report) => {
  const names: Located<string>[][] = [
    pathParameters.map(({ placeholder }) => placeholder),
    queryParameters.map(({ name }) => name),
    headers.map(({ name }) => name),
  ];
  for (const list of names) {
    for (const [i, { value, at }] of list.entries()) {
      if (list.findIndex((other) => other.value === value) < i) report('parameter/duplicate', at, { actual: value });
    }
  }
};
