import { valueAt } from '../../compiler/model/pointer.ts';
import type { SourceMap } from '../../compiler/output/source-map.ts';
import type { Relation } from './data.ts';
import { type Anchor, jsonOwners } from './json-owners.ts';
import { memberPaths } from './member-paths.ts';
import type { Span } from './spans.ts';

/** The elements of the document that a line states or is inside of. */
export interface Owner {
  relation: Relation;
  pointers: readonly string[];
}

/** Groups the source map by file. The anchors of a file are sorted by position, and each has all pointers of its position. */
export function anchorsByFile(map: SourceMap): Map<string, Anchor[]> {
  const files = new Map<string, Map<string, Anchor>>();
  for (const [pointer, { file, line, column }] of Object.entries(map)) {
    const places = files.get(file) ?? new Map<string, Anchor>();
    files.set(file, places);
    const key = `${line}:${column}`;
    const anchor = places.get(key) ?? { line, column, pointers: [] };
    anchor.pointers.push(pointer);
    places.set(key, anchor);
  }
  return new Map(
    [...files].map(([file, places]) => [
      file,
      [...places.values()].sort((a, b) => a.line - b.line || a.column - b.column),
    ]),
  );
}

/**
 * Maps every line of every block to its elements, in this order of preference: the elements that the
 * line states; in JSON, the enclosing element, and in other blocks, the nearest element that the block
 * states; the element of the heading above. If the block's construct fills a member of the element,
 * the member is returned instead.
 */
export function owners(
  lines: readonly string[],
  blocks: readonly Span[],
  anchors: readonly Anchor[],
  document: unknown,
): Map<number, Owner> {
  const result = new Map<number, Owner>();
  const byLine = new Map<number, Anchor[]>();
  for (const anchor of anchors) {
    const others = byLine.get(anchor.line);
    if (others) others.push(anchor);
    else byLine.set(anchor.line, [anchor]);
  }
  const headings: { level: number; pointers: readonly string[] }[] = [];
  for (const span of blocks) {
    const inside = range(span).flatMap((line) => byLine.get(line) ?? []);
    if (span.entry.kind === 'heading') {
      const level = levelOf(lines, span);
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      if (inside.length > 0) headings.push({ level, pointers: inside.flatMap(({ pointers }) => pointers) });
    }
    const outer = headings.at(-1)?.pointers ?? [''];
    if (inside.length === 0) {
      const owner = around(outer, span, document);
      for (const line of range(span)) result.set(line, owner);
      continue;
    }
    const structure = span.entry.kind === 'code' ? jsonOwners(lines, span.line, span.endLine, inside) : undefined;
    for (const line of range(span)) {
      const own = byLine.get(line)?.flatMap(({ pointers }) => pointers);
      // The opening fence belongs to the same element as its first line of content.
      const within = structure?.get(line) ?? (line === span.line ? structure?.get(line + 1) : undefined);
      const pointers = own ?? (structure ? (within?.pointers ?? outer) : nearest(inside, line).pointers);
      const exact = membersOf(pointers, span, document);
      // In JSON, a line without its own element is inside of one; in other blocks, the whole block states the element.
      result.set(
        line,
        exact.length > 0 ? { relation: 0, pointers: exact } : { relation: own || !structure ? 0 : 1, pointers },
      );
    }
  }
  return result;
}

/** The owner of a block without anchors: a member of the enclosing elements, else these elements. */
function around(pointers: readonly string[], span: Span, document: unknown): Owner {
  const exact = membersOf(pointers, span, document);
  if (exact.length === 0) return { relation: 1, pointers };
  return { relation: span.entry.disposition === 'boilerplate' ? 1 : 0, pointers: exact };
}

/** The members of the elements that the block's construct fills and that exist in the document. */
function membersOf(pointers: readonly string[], { entry }: Span, document: unknown): string[] {
  const names = memberPaths[entry.construct ?? ''] ?? [];
  return pointers.flatMap(
    (pointer) =>
      names.map((name) => `${pointer}/${name}`).find((member) => valueAt(document, member) !== undefined) ?? [],
  );
}

const range = ({ line, endLine }: Span): number[] =>
  Array.from({ length: endLine - line + 1 }, (_, index) => line + index);

/** The last anchor at or above a line, else the first one of the block. */
function nearest(inside: readonly Anchor[], line: number): Anchor {
  const found = inside.findLast((anchor) => anchor.line <= line) ?? inside[0];
  if (!found) throw new Error('nearest needs at least one anchor');
  return found;
}

/** The level of a heading: the number of “#”, else 1 for an underline of “=” and 2 for “-” (CommonMark §4.2 and §4.3). */
function levelOf(lines: readonly string[], { line, endLine }: Span): number {
  const hashes = /^ {0,3}(#{1,6})(?:\s|$)/.exec(lines[line - 1] ?? '')?.[1];
  if (hashes !== undefined) return hashes.length;
  return /^\s*=/.test(lines[endLine - 1] ?? '') ? 1 : 2;
}
