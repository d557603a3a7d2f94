import type { Element } from 'hast';
import { h } from 'hastscript';

export type Language = 'bash' | 'ts' | 'js' | 'python' | 'json' | 'text';

/** Formats a JSON value. A string is an example that could not be parsed as JSON and is returned unchanged. */
export const jsonText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value, null, 2);

/** A block of code with a caption; the browser adds highlighting and a copy button. */
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
