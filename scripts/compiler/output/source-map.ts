import { placeOf } from '../model/origin.ts';
import type { SourcePlace } from '../model/place.ts';
import { escapeToken, pointerOf } from '../model/pointer.ts';
import type { DocumentPart } from '../openapi/parts.ts';

/** Maps JSON pointers (RFC 6901) of the document to the places that state the objects. */
export type SourceMap = Record<string, { file: string; line: number; column: number }>;

/** The pointers and places of all objects of a part that have an origin. */
export type PlacedPointer = readonly [pointer: string, place: SourcePlace];

export function placesOf({ tokens, value: part }: DocumentPart): PlacedPointer[] {
  const found: PlacedPointer[] = [];
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const place = placeOf(value);
    if (place) found.push([pointer, place]);
    for (const [key, child] of Object.entries(value)) walk(child, `${pointer}/${escapeToken(key)}`);
  };
  walk(part, pointerOf(tokens));
  return found;
}

/** Builds a source map. `resolve` converts a place in a section to a place in a page. */
export function sourceMapOf(places: readonly PlacedPointer[], resolve: (place: SourcePlace) => SourcePlace): SourceMap {
  return Object.fromEntries(
    places.map(([pointer, place]) => {
      const { file, line, column } = resolve(place);
      return [pointer, { file, line, column }];
    }),
  );
}

/** The artefact `openapi.map.json`. */
export const sourceMapText = (map: SourceMap): string => `${JSON.stringify(map, null, 1)}\n`;
