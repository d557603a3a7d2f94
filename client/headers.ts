/** The headers of a request by name; `null` removes one that an earlier set has. */
type HeaderValues = { readonly [name: string]: string | null | undefined };

/** Merges headers; later sets replace names of earlier ones, in any spelling. */
export function mergeHeaders(...sets: (HeaderValues | Headers | undefined)[]): Headers {
  const headers = new Headers();
  for (const set of sets) {
    for (const [name, value] of set instanceof Headers ? set : Object.entries(set ?? {})) {
      if (value === null) headers.delete(name);
      else if (value !== undefined) headers.set(name, value);
    }
  }
  return headers;
}
