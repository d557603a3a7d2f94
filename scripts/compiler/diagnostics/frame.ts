import pc from 'picocolors';
import type { Place } from '../model/place.ts';

const widest = 120;

/** The line of a place, with carets under the place. A long line is shortened. */
export function codeFrame(text: string, at: Place, color: boolean): string {
  const { dim, red } = pc.createColors(color);
  const line = text.split('\n', at.line)[at.line - 1] ?? '';
  const from = at.column > widest - 20 ? at.column - 40 : 0;
  const shown = line.slice(from, from + widest).replaceAll('\t', ' ');
  const end = at.endLine === at.line ? at.endColumn : line.length + 1;
  const length = Math.max(1, Math.min(end - at.column, shown.length - (at.column - 1 - from)));
  const gutter = String(at.line);
  return [
    `${dim(`  ${gutter} | `)}${from > 0 ? '…' : ''}${shown}`,
    `${dim(`  ${' '.repeat(gutter.length)} | `)}${' '.repeat(at.column - 1 - from + (from > 0 ? 1 : 0))}${red('^'.repeat(length))}`,
    '',
  ].join('\n');
}
