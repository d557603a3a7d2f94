/** A pointer at which two JSON values differ, with both values. */
export interface JsonDifference {
  pointer: string;
  was: unknown;
  is: unknown;
}

/** Lists the differences with the shortest pointers. Objects are compared by key in any order, arrays of equal length by index. */
export function differences(was: unknown, is: unknown, pointer = ''): JsonDifference[] {
  if (Object.is(was, is)) return [];
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length)
    return was.flatMap((item, i) => differences(item, is[i], `${pointer}/${i}`));
  if (isFields(was) && isFields(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) =>
      differences(was[key], is[key], `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    );
  }
  return [{ pointer, was, is }];
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
