import { camelCasePlaceholder } from '../dialect/names.ts';
import type { OperationCheck } from './check.ts';

/** Parameters of path and query, and the body, have different names: a method of the client has one object for all. */
export const clientNames: OperationCheck = ({ url, queryParameters }, _page, report) => {
  const inPath = url.segments.filter(({ kind }) => kind === 'placeholder');
  const names = new Set(inPath.map(({ text }) => camelCasePlaceholder(text)));
  for (const { text, at } of inPath)
    if (camelCasePlaceholder(text) === 'body')
      report('parameter/client-name', at, { actual: text, other: 'the request body' });
  for (const { value, at } of queryParameters.map(({ name }) => name)) {
    if (value === 'body') report('parameter/client-name', at, { actual: value, other: 'the request body' });
    else if (names.has(value)) report('parameter/client-name', at, { actual: value, other: 'a parameter of the path' });
  }
};
