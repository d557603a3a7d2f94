import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';

function tables(this: Processor): void {
  Object.assign(this.data(), {
    micromarkExtensions: [
      ...((this.data() as { micromarkExtensions?: unknown[] }).micromarkExtensions ?? []),
      gfmTable(),
    ],
    fromMarkdownExtensions: [
      ...((this.data() as { fromMarkdownExtensions?: unknown[] }).fromMarkdownExtensions ?? []),
      gfmTableFromMarkdown(),
    ],
  });
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tables).freeze();

/** Cached by text, since most pages are equal in both editions. */
const counted = new Map<string, { blocks: number; cells: number }>();

/**
 * Counts the blocks of a page, and the cells of its tables, without the compiler's splitter. The whole page is
 * parsed at once, after a blank line has been inserted before every heading that would otherwise be part of an
 * HTML block.
 */
export function countParts(text: string): { blocks: number; cells: number } {
  const known = counted.get(text);
  if (known) return known;
  const count = { blocks: 0, cells: 0 };
  for (const node of processor.parse(text.replaceAll('<br/>\n## ', '<br/>\n\n## ')).children) {
    count.blocks += node.type === 'table' || node.type === 'list' ? node.children.length : 1;
    if (node.type === 'table') count.cells += node.children.reduce((sum, row) => sum + row.children.length, 0);
  }
  counted.set(text, count);
  return count;
}

export const countBlocks = (text: string): number => countParts(text).blocks;
