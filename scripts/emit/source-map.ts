import type { SourcePlace } from '../model/place.ts';
import { escapeToken } from '../model/pointer.ts';
import type { Memo } from '../memory/memo.ts';
import type { SectionPlaces } from '../read/section-places.ts';
import type { OpenAPI } from './openapi.ts';
import type { Origins } from './origins.ts';

/** JSON pointer (RFC 6901) of the document → the text that stated it. */
export type SourceMap = Record<string, { file: string; line: number; column: number }>;

/** What is found inside of a part of the document: pointers from the part on. */
type Found = [pointer: string, place: SourcePlace][];

/**
 * Walks the finished document and notes the pointer of every object whose origin is known.
 * Parts that are the same objects as in an earlier document are not walked again.
 */
export function sourceMap(document: OpenAPI, { origins, memo }: { origins: Origins; memo: Memo }, places: SectionPlaces): SourceMap {
  const map: SourceMap = {};
  const add = (pointer: string, placed: SourcePlace): void => {
    const { file, line, column } = places.resolve(placed);
    map[pointer] = { file, line, column };
  };
  const parts = new Set<unknown>(partsOf(document));
  const walk = (value: unknown, pointer: string, found: (pointer: string, place: SourcePlace) => void, inside: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!inside && parts.has(value)) {
      for (const [rest, place] of memo.of(value, 'places', [], () => collect(value))) found(pointer + rest, place);
      return;
    }
    const place = origins.of(value);
    if (place) found(pointer, place);
    for (const [key, child] of Object.entries(value)) walk(child, `${pointer}/${escapeToken(key)}`, found, inside);
  };
  const collect = (part: object): Found => {
    const list: Found = [];
    walk(part, '', (pointer, place) => list.push([pointer, place]), true);
    return list;
  };
  walk(document, '', add, false);
  return map;
}

/** The objects of the document that are made from one section each: operations, schemas, their examples. */
export function partsOf({ paths, components: { schemas, examples = {} } }: OpenAPI): unknown[] {
  return [...Object.values(paths).flatMap((item) => Object.values(item)), ...Object.values(schemas), ...Object.values(examples).map(({ value }) => value)];
}
