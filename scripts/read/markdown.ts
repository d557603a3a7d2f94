import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Piece } from './split.ts';

/**
 * What the reader never looks at: it takes the words of a block from the source, by place.
 * The tree ends at blocks and cells, which these constructs of running text never change.
 */
const running: Extension = {
  disable: { null: ['attention', 'autolink', 'codeText', 'hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'] },
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

/**
 * Parses one piece of a page. The bodies of fences are not tokenised: the outline stands in
 * for the text as long as Markdown finds the same fences as the splitter did; otherwise the
 * whole text is parsed.
 */
export function parse({ text, outline, fences }: Piece): Root {
  const root = processor.parse(outline.text);
  const found: number[] = [];
  place(root, outline.lines, found);
  const same = found.length === fences.length && found.every((line, i) => line === fences[i]);
  return same ? root : processor.parse(text);
}

/** Gives every node its lines in the piece, and notes on which the code begins. */
function place(node: Nodes, lines: readonly number[], code: number[]): void {
  if (node.position) {
    const { start, end } = node.position;
    node.position = { start: { line: lines[start.line - 1] ?? start.line, column: start.column }, end: { line: lines[end.line - 1] ?? end.line, column: end.column } };
    if (node.type === 'code') code.push(node.position.start.line);
  }
  if ('children' in node) for (const child of node.children) place(child, lines, code);
}
