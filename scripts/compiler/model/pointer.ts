/** One token of a JSON pointer with `~` and `/` escaped, RFC 6901 §3. */
export const escapeToken = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');

/** Reverses `escapeToken`, RFC 6901 §4. */
export const unescapeToken = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** The tokens of a JSON pointer, RFC 6901 §4. */
export function tokensOf(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeToken);
}

/** The JSON pointer of tokens, RFC 6901 §3. */
export const pointerOf = (tokens: readonly string[]): string =>
  tokens.map((token) => `/${escapeToken(token)}`).join('');

/** The value at a pointer, or undefined if there is none. Only own members count. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const token of tokensOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}
