import type { Located } from '../model/place.ts';
import { exampleOfType, valueOfType } from '../openapi/cell-value.ts';
import type { OperationCheck } from './check.ts';

/** Default, example and accepted values of a query parameter have the type that its row states (dialect §4.4). */
export const statedTypes: OperationCheck = ({ queryParameters }, _page, report) => {
  for (const { name, type, default: fallback, example, acceptedValues } of queryParameters) {
    if (!type) continue;
    const check = (what: string, { value, at }: Located<string>, found: unknown): void => {
      if (found === undefined)
        report('parameter/not-of-type', at, { what, actual: value, expected: `a value of type ${type.value}` });
    };
    // If there are accepted values, another check compares default and example with them instead.
    const isListed = acceptedValues.length > 0 && type.value !== 'array';
    if (fallback && !isListed) check('default', fallback, valueOfType(fallback.value, type.value));
    if (example && !(isListed && example.value.kind === 'value')) {
      const written = { value: example.value.text, at: example.at };
      check('example', written, exampleOfType(name.value, example.value, type.value));
    }
    if (isListed)
      for (const accepted of acceptedValues) check('accepted value', accepted, valueOfType(accepted.value, type.value));
  }
};
