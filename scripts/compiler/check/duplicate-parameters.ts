import { isSameHeader } from '../dialect/tables.ts';
import type { Located } from '../model/place.ts';
import type { OperationCheck } from './check.ts';

/** Parameters are unique by name and location (OpenAPI 3.1.1 §4.8.10), and parts by name. Names of headers ignore case. */
export const duplicateParameters: OperationCheck = (
  { pathParameters, queryParameters, headers, body },
  _page,
  report,
) => {
  const lists: [names: Located<string>[], isSame: (one: string, other: string) => boolean][] = [
    [pathParameters.map(({ placeholder }) => placeholder), Object.is],
    [queryParameters.map(({ name }) => name), Object.is],
    [body?.kind === 'multipart' ? body.parts.map(({ name }) => name) : [], Object.is],
    [headers.map(({ name }) => name), isSameHeader],
  ];
  for (const [names, isSame] of lists) {
    for (const [i, { value, at }] of names.entries()) {
      if (names.findIndex((other) => isSame(other.value, value)) < i)
        report('parameter/duplicate', at, { actual: value });
    }
  }
};
