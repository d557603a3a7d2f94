import { isRecord } from './record.ts';

// JSON Pointer, RFC 6901.

/** Escapes `~` and `/` in a token (§3). */
export const escapeToken = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');

/** Appends tokens to a pointer. */
export const joinPointer = (pointer: string, ...tokens: readonly (string | number)[]): string =>
  tokens.reduce<string>((joined, token) => `${joined}/${escapeToken(String(token))}`, pointer);

/** The unescaped tokens of a pointer. */
export const pointerTokens = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Evaluates a pointer (§4); undefined if there is no such value. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const token of pointerTokens(pointer)) {
    if (Array.isArray(value)) value = value[Number(token)];
    else if (isRecord(value) && Object.hasOwn(value, token)) value = value[token];
    else return undefined;
  }
  return value;
}
