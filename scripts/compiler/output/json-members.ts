import { type Node, parseTree } from 'jsonc-parser';
import type { Place } from '../model/place.ts';
import type { SourceText } from '../read/text.ts';

/**
 * Counts the members of the objects in a fenced block of valid JSON: those that are in the document, and
 * those in one of the places of `lost` text. Both of two equal keys count. The places count from a section,
 * which has `lines` lines before it in the page.
 */
export function membersIn(
  source: SourceText,
  lines: number,
  fence: Place,
  lost: readonly Place[],
): [read: number, lost: number] {
  const { text, at } = source.fenceBody({ ...fence, line: fence.line + lines, endLine: fence.endLine + lines });
  const start = source.offset(at.line, at.column);
  const ranges = lost.map((place) => [
    source.offset(place.line + lines, place.column) - start,
    source.offset(place.endLine + lines, place.endColumn) - start,
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
