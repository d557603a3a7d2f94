import { createScanner } from 'jsonc-parser';

/** Token kinds of the scanner. Its `SyntaxKind` is a const enum, which cannot be imported with `isolatedModules`. */
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const comma = 5;
const end = 17;

/** A position of a page and the elements stated there. */
export interface Anchor {
  /** 1-based line of the page. */
  line: number;
  column: number;
  pointers: string[];
}

interface Open {
  anchor: Anchor;
  depth: number;
}

/**
 * Maps each line of a JSON text to the innermost anchor around its first token. An anchor starts at
 * a key or a value and extends to the comma or bracket that ends it, so a keyword after a nested
 * object belongs to the outer schema again. The function only counts brackets: it does not recurse,
 * and it accepts invalid JSON.
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
    // Invalid JSON may close more brackets than it opens, so the depth may be negative.
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
