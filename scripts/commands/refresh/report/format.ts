import type { RefreshReport } from '../compare/compare-editions.ts';
import { headlineOf } from './headline.ts';
import type { ReportSection } from './line.ts';
import { longest, markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { sectionsOf } from './sections.ts';
import { cut } from './words.ts';

export const reportFormats = ['text', 'json', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Longer lines are cut, such as that of an enum that lost hundreds of values. */
const longestLine = 500;

/** The report for a terminal, for programs, or as the body of a pull request. `full` shows everything. */
export function formatReport(report: RefreshReport, as: ReportFormat, full = false): string {
  if (as === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  const sections = sectionsOf(report);
  const shown = full ? sections : sections.map(shortened);
  const headline = headlineOf(report);
  return as === 'text'
    ? plainText(headline, shown, full)
    : markdown(headline, shown, full ? undefined : longest.report);
}

/** A section without the ends of long lines. */
export const shortened = ({ title, lines }: ReportSection): ReportSection => ({
  title,
  lines: lines.map((line) => ({
    ...line,
    text: cut(line.text, longestLine),
    items: line.items.map((item) => ({ ...item, text: cut(item.text, longestLine) })),
  })),
});
