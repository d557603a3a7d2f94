import type { FileLine } from '../compare/change.ts';
import type { ReportLine, ReportSection } from './line.ts';

/** What the terminal shows of long lists. `--full` shows all. */
const most = { lines: 40, places: 3, changes: 12 };

/** The report for a terminal. */
export function plainText(headline: readonly string[], sections: readonly ReportSection[], full: boolean): string {
  const parts = sections.map(({ title, lines }) => {
    const shown = atMost(lines, full ? lines.length : most.lines);
    return `\n${title}\n${shown.map((line) => (typeof line === 'string' ? `  ${line}\n` : lineText(line, full))).join('')}`;
  });
  return `${headline.join('\n')}\n${parts.join('')}`.replaceAll('`', '');
}

function lineText({ text, place, count, items }: ReportLine, full: boolean): string {
  const limit = count === undefined ? most.changes : most.places;
  const head = count === undefined ? text : `${text}: ${count}`;
  const shown = atMost(items, full ? items.length : limit);
  const below = shown.map((item) => (typeof item === 'string' ? item : withPlace(item.text, item.place)));
  return [`  ${withPlace(head, place)}`, ...below.map((item) => `    ${item}`)].map((line) => `${line}\n`).join('');
}

/** The first items of a list, and how many more there are. A rest of one is shown. */
function atMost<T>(items: readonly T[], limit: number): (T | string)[] {
  return items.length <= limit + 1 ? [...items] : [...items.slice(0, limit), `… ${items.length - limit} more (--full)`];
}

const withPlace = (text: string, place: FileLine | undefined): string =>
  [text, ...(place ? [`${place.file}:${place.line}`] : [])].filter((part) => part !== '').join('  ');
