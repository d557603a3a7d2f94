import type { Nodes, RootContent, TableCell } from 'mdast';
import type { Position } from 'unist';
import { type Place, startOfPage } from '../model/place.ts';

/** A unit of the ledger: a row of a table, an item of a list, or any other block. */
export interface Block {
  kind: string;
  at: Place;
  /**
   * The place of the table that a row is in, or of the list that an item is in; otherwise of the
   * block itself. All rows of a table share one object, so they are grouped by identity.
   */
  owner: Place;
  /** Depth of a heading, from 1 to 6. */
  depth?: number;
  /** Language of a code block. */
  language?: string;
  /** The words behind the language. */
  fenceTitle?: string;
  /** Cells of a row. */
  cells?: Cell[];
}

export interface Cell {
  at: Place;
  empty: boolean;
}

/** The blocks of a text, and the lines on which code blocks begin, including nested ones. */
export interface ParsedBlocks {
  blocks: Block[];
  code: number[];
}

/** The blocks of nodes, in order of appearance (dialect §1 defines blocks). */
export function blocksOf(nodes: readonly RootContent[]): ParsedBlocks {
  return { blocks: nodes.flatMap(blocksOfNode), code: nodes.flatMap(codeIn) };
}

function blocksOfNode(node: RootContent): Block[] {
  const at = placeOf(node.position);
  switch (node.type) {
    case 'table':
      return node.children.map((row) => ({
        kind: 'row',
        at: placeOf(row.position),
        owner: at,
        cells: row.children.map(cellOf),
      }));
    case 'list':
      return node.children.map((item) => ({ kind: 'item', at: placeOf(item.position), owner: at }));
    case 'heading':
      return [{ kind: node.type, at, owner: at, depth: node.depth }];
    case 'code':
      return [
        {
          kind: node.type,
          at,
          owner: at,
          ...(typeof node.lang === 'string' && { language: node.lang }),
          ...(typeof node.meta === 'string' && { fenceTitle: node.meta }),
        },
      ];
    default:
      return [{ kind: node.type === 'yaml' ? 'frontMatter' : node.type, at, owner: at }];
  }
}

/** The place of a cell is that of its text, without the pipes. */
function cellOf({ children, position }: TableCell): Cell {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return { at: placeOf(position), empty: true };
  const { endLine, endColumn } = placeOf(last.position);
  return { at: { ...placeOf(first.position), endLine, endColumn }, empty: false };
}

function codeIn(node: Nodes): number[] {
  if (node.type === 'code') return [placeOf(node.position).line];
  return 'children' in node && node.type !== 'table' ? node.children.flatMap(codeIn) : [];
}

function placeOf(position: Position | undefined): Place {
  if (!position) return startOfPage;
  const { start, end } = position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** A copy with other line numbers: `line` maps old numbers to new ones. */
export function relocate({ blocks, code }: ParsedBlocks, line: (number: number) => number): ParsedBlocks {
  const place = (at: Place): Place => ({
    line: line(at.line),
    column: at.column,
    endLine: line(at.endLine),
    endColumn: at.endColumn,
  });
  const owners = new Map<Place, Place>();
  const relocated = blocks.map((block): Block => {
    const at = place(block.at);
    const owner = block.owner === block.at ? at : (owners.get(block.owner) ?? place(block.owner));
    owners.set(block.owner, owner);
    const cells = block.cells?.map((cell) => ({ at: place(cell.at), empty: cell.empty }));
    return { ...block, at, owner, ...(cells && { cells }) };
  });
  return { blocks: relocated, code: code.map(line) };
}
