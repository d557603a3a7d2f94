import type { Language } from '../dialect/languages.ts';

/** A fenced code block (dialect §1), whose marks are longer than any run of backquotes at the beginning of a line. */
export function printFence(language: Language, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/^ {0,3}(`+)/gm)].map(([, run = '']) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text}\n${mark}`;
}
