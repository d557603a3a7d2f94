import type { QueryExample } from '../model/reference.ts';
import { cellValue } from '../openapi/cell-value.ts';
import type { OperationCheck } from './check.ts';

/** Example and default of a query parameter are among its accepted values (dialect §4.4). */
export const acceptedValues: OperationCheck = ({ queryParameters }, _page, report) => {
  for (const { name, acceptedValues: values, example, default: fallback, type } of queryParameters) {
    const accepted = values.map(({ value }) => value);
    // The accepted values of an array are those of its items, which are checked like any other default or example.
    const isArray = type ? type.value === 'array' : example && isArrayValue(name.value, example.value);
    if (accepted.length === 0 || isArray) continue;
    const expected = `one of ${accepted.join(', ')}`;
    if (example?.value.kind === 'value' && !accepted.includes(example.value.text)) {
      report('parameter/example-not-accepted', example.at, { actual: example.value.text, expected });
    }
    if (fallback && !accepted.includes(fallback.value))
      report('parameter/default-not-accepted', fallback.at, { actual: fallback.value, expected });
  }
};

const isArrayValue = (name: string, example: QueryExample): boolean =>
  Array.isArray(cellValue(name, example, () => undefined));
