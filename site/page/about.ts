import { plainText } from '../markdown.ts';
import type { Site } from '../model/site.ts';

/** The beginning of a text in Markdown, as plain text, for `<meta>`: at most 300 characters. */
export const beginning = (text: string): string => plainText(text).slice(0, 300);

/** What the site is about. */
export function about({ document }: Site): string {
  const { title, summary, description } = document.info;
  return beginning(String(summary ?? description ?? title));
}
