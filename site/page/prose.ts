import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { textOf } from '../markdown.ts';
import { codeBlock, type Language } from './code-block.ts';

const captions: Record<string, [string, Language]> = {
  bash: ['Shell', 'bash'],
  ts: ['TypeScript', 'ts'],
  javascript: ['JavaScript', 'ts'],
  json: ['JSON', 'json'],
};

/** Adapts rendered Markdown to the page: fences become blocks of code, and tables can scroll, also inside of lists. */
export const proseBlocks = (nodes: readonly ElementContent[]): ElementContent[] => nodes.map(block);

function block(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'table') return h('div.table', { tabIndex: 0, role: 'region', ariaLabel: 'Table' }, [node]);
  if (['ul', 'ol', 'li', 'blockquote'].includes(node.tagName)) return { ...node, children: proseBlocks(node.children) };
  const [code] = node.children;
  if (node.tagName !== 'pre' || code?.type !== 'element') return node;
  const classes = code.properties.className;
  const language = Array.isArray(classes) ? String(classes[0] ?? '').replace('language-', '') : '';
  const [caption, kind] = captions[language] ?? ['Code', 'text'];
  return codeBlock(caption, kind, textOf(code).trimEnd());
}
