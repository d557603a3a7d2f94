import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * What the reader never looks at: it takes the words of a block from the source, by place.
 * The tree ends at blocks and cells, which these constructs of running text never change.
 */
const running: Extension = {
  disable: {
    null: [
      'attention',
      'autolink',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};

/**
 * CommonMark with tables and front matter, and nothing else: GFM's autolinks would swallow
 * the placeholders of a URL.
 */
function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(gfmTable(), running);
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const processor = unified().use(remarkParse).use(tables).use(remarkFrontmatter, ['yaml']).freeze();

/** The blocks of a text as a tree (mdast), down to cells. */
export const parse = (text: string): Root => processor.parse(text);
