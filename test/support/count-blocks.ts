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
const counted = new Map<string, number>();

/**
 * Counts the blocks of a page without the compiler's splitter. The whole page is parsed at once, after a
 * blank line has been inserted before every heading that would otherwise be part of an HTML block.
 */
export function countBlocks(text: string): number {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const apart = text.replaceAll('<br/>\n## ', '<br/>\n\n## ');
  const count = processor
    .parse(apart)
    .children.reduce(
      (sum, node) => sum + (node.type === 'table' || node.type === 'list' ? node.children.length : 1),
      0,
    );
  counted.set(text, count);
  return count;
}
