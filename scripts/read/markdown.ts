import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Piece } from './split.ts';

/**
 * CommonMark with tables and front matter, and nothing else: GFM's autolinks would swallow
 * the placeholders of a URL.
 */
function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const processor = unified().use(remarkParse).use(tables).use(remarkFrontmatter, ['yaml']).freeze();

/**
 * Parses one piece of a page. The bodies of fences are not tokenised: the outline stands in
 * for the text as long as Markdown finds the same fences as the splitter did; otherwise the
 * whole text is parsed.
 */
export function parse(piece: Piece): Root {
  const root = processor.parse(piece.outline);
  const fences = [...codeLines(root.children)];
  const same = fences.length === piece.fences.length && fences.every((line, i) => line === piece.fences[i]);
  return same ? root : processor.parse(piece.text);
}

/** Only quotes and lists hold code; what is inline may be nested deeper than a stack. */
function* codeLines(nodes: readonly RootContent[]): Generator<number> {
  for (const node of nodes) {
    if (node.type === 'code') yield node.position?.start.line ?? 0;
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') yield* codeLines(node.children);
  }
}
