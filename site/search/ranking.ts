import type { SearchOptions } from 'minisearch';

/** How MiniSearch finds and ranks the entries for a query. An entry that the query names comes first. */
export function searchRanking(query: string): SearchOptions {
  const wanted = words(query);
  return {
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    boost: { title: 4, name: 4 },
    combineWith: 'AND',
    boostDocument: (_id, _term, stored) => {
      if ([stored?.title, stored?.name].some((text) => typeof text === 'string' && words(text) === wanted)) return 10;
      return stored?.kind === 'operation' ? 1.5 : 1;
    },
  };
}

/** `Devices.get` → `devices get` */
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
