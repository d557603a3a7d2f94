/** What a result of the search shows, and where it leads. The index is built and read with these. */
export interface SearchEntry {
  /** The address. */
  id: string;
  title: string;
  /** `operation`, `schema`, `guide`, `resource`. */
  kind: string;
  /** What stands below the title: method and path, or the resource. */
  note: string;
  /** Names of parameters and properties. */
  names: string;
  text: string;
}

/** Options of MiniSearch, the same when the index is written and when it is read. */
export const searchOptions = {
  fields: ['title', 'note', 'names', 'text'],
  storeFields: ['title', 'kind', 'note'],
  tokenize,
};

/** Words, and the parts of camel case: `sendCommand` is found as `send`, `command` and whole. */
export function tokenize(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => {
      const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])/);
      return parts.length > 1 ? [word, ...parts] : [word];
    })
    .filter((word) => word !== '');
}
