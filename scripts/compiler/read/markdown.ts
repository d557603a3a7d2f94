import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Turns off inline constructs, such as emphasis. The reader does not need them: it takes the text
 * of a block from the source, by its place. Blocks and cells are the same without them.
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
 * CommonMark with tables and front matter. Not all of GFM, because its autolinks would include the
 * markup of a URL's placeholders.
 */
function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(gfmTable(), running);
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const processor = unified().use(remarkParse).use(tables).use(remarkFrontmatter, ['yaml']).freeze();

/** Parses Markdown into a tree (mdast) of blocks and cells, without inline constructs. */
export const parse = (text: string): Root => processor.parse(text);
