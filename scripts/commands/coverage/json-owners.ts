import { createScanner } from 'jsonc-parser';

/** Token kinds of the scanner: its `SyntaxKind` is a const enum, which separate compilation cannot use. */
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const comma = 5;
const end = 17;

/** Elements that one place of a page states. */
export interface Anchor {
  /** 1-based, in the page. */
  line: number;
  column: number;
  pointers: string[];
}

interface Open {
  anchor: Anchor;
  depth: number;
}

/**
 * Line of the page → the innermost anchor of a JSON text around the first token of the line.
 * An anchor stands at a key or at a value and reaches to the comma or bracket that ends it, so
 * a keyword after a nested object belongs to the outer schema again. Counting brackets is
 * enough: nothing recurses, and a text that is no JSON gives an answer as well.
 */
export function jsonOwners(
  lines: readonly string[],
  first: number,
  last: number,
  anchors: readonly Anchor[],
): Map<number, Anchor> {
  const text = lines.slice(first - 1, last).join('\n');
  const at = new Map(anchors.map((anchor) => [`${anchor.line}:${anchor.column}`, anchor]));
  const scanner = createScanner(text, true);
  const owners = new Map<number, Anchor>();
  const open: Open[] = [];
  let depth = 0;
  const close = (limit: number): void => {
    // More brackets may close than opened: the depth of no JSON can fall below zero.
    for (let last = open.at(-1); last && last.depth >= limit; last = open.at(-1)) open.pop();
  };
  for (let kind = scanner.scan(); kind !== end; kind = scanner.scan()) {
    const line = first + scanner.getTokenStartLine();
    if (kind === closeBrace || kind === closeBracket) close(depth--);
    const anchor = at.get(`${line}:${scanner.getTokenStartCharacter() + 1}`);
    if (anchor) open.push({ anchor, depth });
    const innermost = open.at(-1)?.anchor;
    if (innermost && !owners.has(line)) owners.set(line, innermost);
    if (kind === comma) close(depth);
    if (kind === openBrace || kind === openBracket) depth++;
  }
  return owners;
}
