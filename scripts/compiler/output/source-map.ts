import type { Memo } from '../memory/memo.ts';
import type { SourcePlace } from '../model/place.ts';
import { escapeToken, pointerOf } from '../model/pointer.ts';
import type { Part } from '../openapi/parts.ts';
import type { SectionPlaces } from '../read/section-places.ts';
import type { Origins } from '../schema/origins.ts';

/** JSON pointer (RFC 6901) of the document → the text that stated it. */
export type SourceMap = Record<string, { file: string; line: number; column: number }>;

/** What is found inside of a part of the document: pointers from the part on. */
type Found = readonly (readonly [pointer: string, place: SourcePlace])[];

/**
 * Notes the pointer of every object of a part whose origin is known. Parts that are the same
 * objects as in an earlier document are not walked again.
 */
export function sourceMapOf(
  part: Part,
  { origins, memo }: { origins: Origins; memo: Memo },
  places: SectionPlaces,
): SourceMap {
  const { value } = part;
  if (typeof value !== 'object' || value === null) return {};
  const map: SourceMap = {};
  const prefix = pointerOf(part.tokens);
  for (const [pointer, place] of memo.of(value, 'places', [], () => collect(value, origins))) {
    const { file, line, column } = places.resolve(place);
    map[prefix + pointer] = { file, line, column };
  }
  return map;
}

function collect(part: object, origins: Origins): Found {
  const found: [string, SourcePlace][] = [];
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const place = origins.of(value);
    if (place) found.push([pointer, place]);
    for (const [key, child] of Object.entries(value)) walk(child, `${pointer}/${escapeToken(key)}`);
  };
  walk(part, '');
  return found;
}
