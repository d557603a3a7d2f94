import type { Element, ElementContent, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { Root as MarkdownRoot } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * The elements that a description may contain. The text of the pages is untrusted: HTML in it is shown
 * as text, and links may only lead to http(s) URLs and to the site.
 */
const allowed: Schema = {
  ...defaultSchema,
  tagNames: [
    'p',
    'a',
    'em',
    'strong',
    'code',
    'pre',
    'ul',
    'ol',
    'li',
    'br',
    'hr',
    'blockquote',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  attributes: { a: ['href'], code: ['className'], th: ['align'], td: ['align'], ol: ['start'] },
  protocols: { href: ['http', 'https'] },
};

/** Options of `markdown`. */
export interface MarkdownOptions {
  /** Resolves a link of the reference to an address of the site. */
  link: (target: string) => string | undefined;
  /** Number of levels by which headings are lowered to fit below those of the page. */
  sink?: number;
  /** Derives the id of a heading from its text. */
  headingId?: (text: string) => string;
}

/** Converts Markdown to sanitized hast. Images are removed, since the site must not load anything. */
export function markdown(text: string, { link, sink = 0, headingId }: MarkdownOptions): ElementContent[] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  htmlAsText(tree);
  const safe = sanitize(toHast(tree), allowed) as Root;
  adapt(safe, { link, sink, ...(headingId && { headingId }) });
  return safe.children.filter((node) => node.type !== 'doctype');
}

/** Replaces HTML with text nodes, so that it is shown as written. */
function htmlAsText(node: MarkdownRoot | MarkdownRoot['children'][number]): void {
  if (!('children' in node)) return;
  node.children.forEach((child, index) => {
    if (child.type === 'html') {
      const text = { type: 'text' as const, value: child.value };
      node.children[index] =
        node.type === 'root' || node.type === 'blockquote' || node.type === 'listItem'
          ? { type: 'paragraph', children: [text] }
          : text;
    } else htmlAsText(child);
  });
}

function adapt(parent: Root | Element, options: MarkdownOptions & { sink: number }): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    adapt(node, options);
    if (node.tagName === 'a') adaptLink(node, options.link);
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level !== undefined) {
      node.tagName = `h${Math.min(6, Number(level) + options.sink)}`;
      if (options.headingId) node.properties = { ...node.properties, id: options.headingId(textOf(node)) };
    }
  }
}

/** Resolves a link; one without a target becomes plain text. */
function adaptLink(node: Element, link: MarkdownOptions['link']): void {
  const target = node.properties.href;
  if (typeof target !== 'string') return;
  if (/^https?:\/\//i.test(target)) {
    node.properties = { href: target, rel: ['noreferrer'] };
    return;
  }
  const address = target.startsWith('#/') ? target.slice(1) : link(target);
  if (address === undefined) node.tagName = 'span';
  node.properties = address === undefined ? {} : { href: `#${address}` };
}

/** The text of a node without markup. */
export function textOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => (child.type === 'doctype' ? '' : textOf(child))).join('')
    : '';
}

/** The plain text of Markdown, for the search index and for `<meta>`. */
export function plainText(text: string): string {
  return markdown(text, { link: () => undefined })
    .map(textOf)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
