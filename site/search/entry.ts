/** An entry of the search index. */
export interface SearchEntry {
  /** The address of the target. */
  id: string;
  title: string;
  /** `operation`, `schema`, `guide`, `resource`. */
  kind: string;
  /** The name in code: `devices.sendCommand`, `DeviceCommand`. */
  name: string;
  /** Shown below the title: method and path of an operation, or the page of a section. */
  note: string;
  /** Names of parameters and properties. */
  names: string;
  text: string;
}

/** Options of MiniSearch. Building and loading the index must use the same options. */
export const searchOptions = {
  fields: ['title', 'name', 'note', 'names', 'text'],
  storeFields: ['title', 'name', 'kind', 'note'],
  tokenize,
};

/** Splits a text into words, and adds the parts of camel case: `sendCommand`, `send`, `Command`. */
export function tokenize(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => {
      const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])/);
      return parts.length > 1 ? [word, ...parts] : [word];
    })
    .filter((word) => word !== '');
}
