/** The places in which two JSON values differ: the shortest pointers with the values of both. */
export interface Difference {
  pointer: string;
  was: unknown;
  is: unknown;
}

/** Objects are compared by key whatever their order, arrays of one length by index. */
export function differences(was: unknown, is: unknown, pointer = ''): Difference[] {
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
