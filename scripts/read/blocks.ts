import type { ListItem, Root, RootContent, TableRow } from 'mdast';
import type { Position } from 'unist';
import type { Place } from '../model/place.ts';

/** What the ledger counts: one row of a table, one item of a list, any other block whole. */
export interface Block {
  kind: string;
  at: Place;
  node: RootContent | TableRow | ListItem;
  /** The table of a row, the list of an item, else the node itself. */
  owner: RootContent;
}

export function placeOf(position: Position | undefined): Place {
  if (!position) return { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { start, end } = position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** All blocks of a piece in order of appearance (dialect §1: what a block is). */
export function blocksOf(root: Root): Block[] {
  return root.children.flatMap(blocksOfNode);
}

function blocksOfNode(node: RootContent): Block[] {
  switch (node.type) {
    case 'table':
      return node.children.map((row) => ({ kind: 'row', at: placeOf(row.position), node: row, owner: node }));
    case 'list':
      return node.children.map((item) => ({ kind: 'item', at: placeOf(item.position), node: item, owner: node }));
    default:
      return [{ kind: node.type === 'yaml' ? 'frontMatter' : node.type, at: placeOf(node.position), node, owner: node }];
  }
}
