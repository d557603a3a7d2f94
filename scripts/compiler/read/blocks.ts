import type { Nodes, RootContent, TableCell } from 'mdast';
import type { Position } from 'unist';
import type { Place } from '../model/place.ts';

/** What the ledger counts: one row of a table, one item of a list, any other block whole. */
export interface Block {
  kind: string;
  at: Place;
  /** Of the table of a row, the list of an item; one object for all of them. Else of the block itself. */
  owner: Place;
  /** Of a heading. */
  depth?: number;
  /** Of a code block. */
  language?: string;
  /** Of a row. */
  cells?: Cell[];
}

export interface Cell {
  at: Place;
  empty: boolean;
}

/** The blocks of a text, with the lines on which code begins, however deep it stands. */
export interface ParsedBlocks {
  blocks: Block[];
  code: number[];
}

/** The blocks of some nodes in order of appearance (dialect §1: what a block is). */
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
      return [{ kind: node.type, at, owner: at, ...(typeof node.lang === 'string' && { language: node.lang }) }];
    default:
      return [{ kind: node.type === 'yaml' ? 'frontMatter' : node.type, at, owner: at }];
  }
}

/** A cell stands where its text does, between the pipes. */
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
  if (!position) return { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { start, end } = position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The same with other numbers of lines. */
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
