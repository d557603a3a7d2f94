import type { SourcePlace } from '../model/place.ts';
import type { Origins } from './origins.ts';

/** JSON pointer (RFC 6901) of the document → the text that stated it. */
export type SourceMap = Record<string, { file: string; line: number; column: number }>;

export const escapeToken = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');

/** Walks the finished document and notes the pointer of every object whose origin is known. */
export function sourceMap(document: object, origins: Origins): SourceMap {
  const entries: [string, SourcePlace][] = [];
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const place = origins.of(value);
    if (place) entries.push([pointer, place]);
    for (const [key, child] of Object.entries(value)) walk(child, `${pointer}/${escapeToken(key)}`);
  };
  walk(document, '');
  return Object.fromEntries(entries.map(([pointer, { file, line, column }]) => [pointer, { file, line, column }]));
}
