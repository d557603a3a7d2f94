import type { Note } from '../data.ts';
import { h } from './dom.ts';

/** Marks the ranges of the diagnostics in the text of a line; overlapping ranges are merged. */
export function underline(text: string, line: number, notes: readonly Note[]): (HTMLElement | string)[] {
  const places = notes
    .map(({ column, endLine, endColumn }) => ({ from: column - 1, to: endLine > line ? text.length : endColumn - 1 }))
    .filter(({ from, to }) => from < to && from < text.length)
    .sort((a, b) => a.from - b.from);
  const parts: (HTMLElement | string)[] = [];
  let done = 0;
  for (const { from, to } of places) {
    const begin = Math.max(from, done);
    const end = Math.min(to, text.length);
    if (begin >= end) continue;
    parts.push(text.slice(done, begin), h('mark', {}, text.slice(begin, end)));
    done = end;
  }
  return [...parts, text.slice(done)].filter((part) => part !== '');
}
