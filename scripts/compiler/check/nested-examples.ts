import { isNestedQuery, nestedExample, nestedPairs } from '../openapi/nested-example.ts';
import type { OperationCheck } from './check.ts';

/** A nested example of a query parameter is the query that clients write for its value (dialect §4.4). */
export const nestedExamples: OperationCheck = ({ queryParameters }, _page, report) => {
  for (const { name, example } of queryParameters) {
    if (example?.value.kind !== 'nested') continue;
    const { text } = example.value;
    if (isNestedQuery(name.value, text)) continue;
    const pairs = nestedPairs(name.value, nestedExample(name.value, text));
    const expected = pairs.join('&') || `pairs like ${name.value}[0]=a`;
    report('parameter/example-query', example.at, { actual: text, expected });
  }
};
