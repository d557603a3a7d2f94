import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Context } from '../context.ts';
import type { Guide } from '../guide/pages.ts';
import { guidePages } from '../guide/pages.ts';
import { textOf } from '../markdown.ts';
import { guideAddress } from '../model/addresses.ts';
import { codeBlock, type Language } from './code-block.ts';

/** The views of the guide. Fences become the same blocks of code as the samples. */
export function guideViews(context: Context, guide: Guide): Element[] {
  return guidePages.map(({ name, title }) => {
    const address = guideAddress(name);
    const content = context.article(guide[name], address).map(withCodeBlock);
    return h('section.view.guide', { id: address, dataTitle: title }, content.map((node, index) => (index === 0 ? heading(node) : node)));
  });
}

/** The first heading is the view's own: it gets the focus when the view opens, and its id is the view's. */
function heading(node: ElementContent): ElementContent {
  return node.type === 'element' && node.tagName === 'h1' ? { ...node, properties: { tabIndex: -1 } } : node;
}

const captions: Record<string, [string, Language]> = { bash: ['Shell', 'bash'], ts: ['TypeScript', 'ts'], json: ['JSON', 'json'] };

function withCodeBlock(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'table') return h('div.table', { tabIndex: 0, role: 'region', ariaLabel: 'Table' }, [node]);
  const [code] = node.children;
  if (node.tagName !== 'pre' || code?.type !== 'element') return node;
  const classes = code.properties['className'];
  const language = Array.isArray(classes) ? String(classes[0] ?? '').replace('language-', '') : '';
  const [caption, kind] = captions[language] ?? ['Code', 'text'];
  return codeBlock(caption, kind, textOf(code).trimEnd());
}
