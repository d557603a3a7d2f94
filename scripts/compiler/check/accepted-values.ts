import type { OperationCheck } from './check.ts';

/** Example and default of a query parameter are among its accepted values (dialect §4.4). */
export const acceptedValues: OperationCheck = ({ queryParameters }, _page, report) => {
  for (const { acceptedValues: values, example, default: fallback, type } of queryParameters) {
    const accepted = values.map(({ value }) => value);
    // The accepted values of an array are those of its items, so the whole value is not compared with them.
    if (accepted.length === 0 || type?.value === 'array') continue;
    const expected = `one of ${accepted.join(', ')}`;
    if (example?.value.kind === 'value' && !accepted.includes(example.value.text)) {
      report('parameter/example-not-accepted', example.at, { actual: example.value.text, expected });
    }
    if (fallback && !accepted.includes(fallback.value))
      report('parameter/default-not-accepted', fallback.at, { actual: fallback.value, expected });
  }
};
