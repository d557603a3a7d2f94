import type { Element } from 'hast';
import { h } from 'hastscript';

export type Language = 'bash' | 'ts' | 'json' | 'text';

/** JSON for reading. A text is one that could not be read as JSON: it stays as it is. */
export const jsonText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value, null, 2);

/** A piece of code with its caption; the page adds colours and the copy button. */
export function codeBlock(
  caption: string,
  language: Language,
  code: string,
  properties: Record<string, string> = {},
): Element {
  return h('figure.block', properties, [
    h('figcaption', [h('span', caption)]),
    h('pre', { tabIndex: 0, role: 'region', ariaLabel: caption }, h('code', { dataLanguage: language }, code)),
  ]);
}
