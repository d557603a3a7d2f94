import type { CoverageData } from '../data.ts';
import { percent } from './bar.ts';
import { h } from './dom.ts';
import { formatCount } from './format-count.ts';

/**
 * The first statement of the report: how much of the reference is accounted for. A part is if the document
 * has it, if it is boilerplate, or if a diagnostic points to it.
 */
export function accounted({ parts, unreported }: CoverageData): HTMLElement {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  const total = sum(parts.map(({ counts }) => sum(counts)));
  const unknown = sum(parts.map(({ counts }) => counts.at(-1) ?? 0));
  const [blocks = '', cells = '', members = ''] = parts.map(({ name, counts }) => formatCount(sum(counts), name));
  const rest =
    unknown === 0
      ? 'all of them are in the document or boilerplate.'
      : `${formatCount(unknown, 'part')} ${unknown === 1 ? 'is' : 'are'} unknown, with a diagnostic.`;
  return h(
    'p',
    { class: 'accounted' },
    h('strong', {}, `${percent(total - unreported, total)} accounted for`),
    ` ${blocks}, ${cells} of tables and ${members} of JSON values: ${rest}`,
  );
}
