import { dispositions } from '../data.ts';
import type { Counts } from './counts.ts';
import { h } from './dom.ts';

/** The shares of the dispositions as one bar; the figures are its accessible name. */
export function bar({ blocks, total }: Counts): HTMLElement {
  const label = dispositions.map((name, index) => `${name} ${blocks[index]}`).join(', ');
  const parts = dispositions.map((name, index) => {
    const part = h('span', { class: name });
    part.style.flexGrow = String(blocks[index] ?? 0);
    // A single unknown block among thousands must be seen.
    if ((blocks[index] ?? 0) > 0) part.style.minWidth = '3px';
    return part;
  });
  return h(
    'span',
    { class: 'bar', role: 'img', 'aria-label': total === 0 ? 'no blocks' : label, title: label },
    ...parts,
  );
}

/** “41.3 %”; never 0 or 100 for what is not. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const value = (100 * part) / whole;
  if (part > 0 && value < 0.1) return '< 0.1 %';
  if (part < whole && value > 99.9) return '> 99.9 %';
  return `${value.toFixed(value === 0 || value === 100 ? 0 : 1)} %`;
}
