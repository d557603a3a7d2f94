import { dispositions } from '../data.ts';
import type { TotalsRow } from './counts.ts';
import { h } from './dom.ts';

/** A stacked bar of the dispositions. Its accessible name lists the counts. */
export function bar({ blocks, total }: TotalsRow): HTMLElement {
  const label = dispositions.map((name, index) => `${name} ${blocks[index]}`).join(', ');
  const parts = dispositions.map((name, index) => {
    const part = h('span', { class: name });
    part.style.flexGrow = String(blocks[index] ?? 0);
    // A single unknown block among thousands must be visible.
    if ((blocks[index] ?? 0) > 0) part.style.minWidth = '3px';
    return part;
  });
  return h(
    'span',
    { class: 'bar', role: 'img', 'aria-label': total === 0 ? 'no blocks' : label, title: label },
    ...parts,
  );
}

/** Formats a share: “41.3 %”. Rounding never produces 0 % for some or 100 % for not all. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const value = (100 * part) / whole;
  if (part > 0 && value < 0.1) return '< 0.1 %';
  if (part < whole && value > 99.9) return '> 99.9 %';
  return `${value.toFixed(value === 0 || value === 100 ? 0 : 1)} %`;
}
