import { parse } from 'picoquery';
import { isRecord } from '../../client/verify/record.ts';

/** Larger than the longest list that the API accepts in a query. */
const largestIndex = 999;

/**
 * Reads a query (without its question mark) with indexed brackets: `tagFilter[0][key]=Floor` is `{ tagFilter: [{ key: 'Floor' }] }`. All values are
 * texts. An index above 999 is read as a name, so that no request makes a large array.
 */
export function readQuery(search: string): Readonly<Record<string, unknown>> {
  return withoutGaps(parse(search.split('&').map(bareBrackets).join('&'), { nesting: true, nestingSyntax: 'index' }));
}

/** Closes the gaps of arrays: `a[1]=x` without `a[0]` is an array of one item. */
function withoutGaps<T>(value: T): T;
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return Object.values(value).map(withoutGaps);
  if (!isRecord(value)) return value;
  for (const [name, child] of Object.entries(value)) value[name] = withoutGaps(child);
  return value;
}

/** Decodes percent-encoded brackets in a name, since the parser supports only bare ones. The value is unchanged. */
const bareBrackets = (pair: string): string =>
  pair.replace(/^[^=]+/, (name) =>
    name
      .replace(/%5B/gi, '[')
      .replace(/%5D/gi, ']')
      .replace(/\[(\d+)\]/g, (index, digits: string) => (Number(digits) > largestIndex ? `[_${digits}]` : index)),
  );
