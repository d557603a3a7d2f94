import { isSafe, longestMatched } from '../dialect/patterns.ts';
import type { Located } from '../model/place.ts';
import type { Operation } from '../model/reference.ts';
import type { OperationCheck } from './check.ts';

/**
 * Patterns are for text, take bounded time, and match the accepted values (dialect §4.3). Defaults and examples are
 * checked with the schemas of the document.
 */
export const patterns: OperationCheck = (operation, _page, report) => {
  for (const { pattern, type, acceptedValues } of rowsOf(operation)) {
    if (!pattern) continue;
    const { value: actual, at } = pattern;
    if (type !== undefined)
      report('parameter/not-of-type', at, { what: 'pattern', actual, expected: `none for ${type}` });
    else if (!isSafe(actual))
      report('schema/unsafe-pattern', at, { actual, expected: 'one that is decided in bounded time' });
    else {
      const expression = new RegExp(actual, 'u');
      for (const accepted of acceptedValues)
        if (accepted.value.length <= longestMatched && !expression.test(accepted.value))
          report('parameter/not-of-pattern', accepted.at, { actual: accepted.value, expected: actual });
    }
  }
};

interface PatternRow {
  pattern: Located<string> | undefined;
  /** What the row is for, if it is not for text. */
  type: string | undefined;
  acceptedValues: readonly Located<string>[];
}

function rowsOf({ pathParameters, queryParameters, body }: Operation): PatternRow[] {
  const parts = body?.kind === 'multipart' ? body.parts : [];
  return [
    ...pathParameters.map(({ pattern }) => ({ pattern, type: undefined, acceptedValues: [] })),
    ...queryParameters.map(({ pattern, type, schema, acceptedValues }) => {
      // The pattern of an array is that of its items.
      const isText = type ? type.value === 'string' || (type.value === 'array' && !schema) : !schema;
      const other = type?.value ?? 'a value of the linked schema';
      return { pattern, type: isText ? undefined : `${type ? 'the type ' : ''}${other}`, acceptedValues };
    }),
    ...parts.map(({ pattern, type, acceptedValues }) => ({
      pattern,
      type: type.value === 'string' ? undefined : `the type ${type.value}`,
      acceptedValues,
    })),
  ];
}
