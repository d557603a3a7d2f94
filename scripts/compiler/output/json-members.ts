import { type Node, parseTree } from 'jsonc-parser';
import type { Place } from '../model/place.ts';
import type { SourceText } from '../read/text.ts';

/**
 * Counts the members of the objects in a fenced block of valid JSON: those that are in the document, and
 * those in one of the places of `lost` text. Both of two equal keys count.
 */
export function membersIn(source: SourceText, fence: Place, lost: readonly Place[]): [read: number, lost: number] {
  const { text, at } = source.fenceBody(fence);
  const start = source.offset(at.line, at.column);
  const ranges = lost.map((place) => [
    source.offset(place.line, place.column) - start,
    source.offset(place.endLine, place.endColumn) - start,
  ]);
  const counts: [number, number] = [0, 0];
  const walk = ({ type, offset, length, children = [] }: Node): void => {
    const isLost = ranges.some(([from = 0, to = 0]) => from <= offset && to >= offset + length);
    if (type === 'property') counts[isLost ? 1 : 0] += 1;
    for (const child of children) walk(child);
  };
  const root = parseTree(text);
  if (root) walk(root);
  return counts;
}
