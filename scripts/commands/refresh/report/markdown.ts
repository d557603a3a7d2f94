import type { FileLine } from '../compare/change.ts';
import type { ReportLine, ReportSection } from './line.ts';

/**
 * The lengths of a report and of a list of wording tasks in characters. Both are in the body of one pull request,
 * of which GitHub accepts 65,536; the rest is for what a workflow adds.
 */
export const longest = { report: 45_000, tasks: 18_000 } as const;

/** Longer lists are collapsed. */
const open = 3;

/** How much of long lists is shown: of the lines of a section, and of the places below a line. */
interface Limits {
  lines: number;
  places: number;
}

/**
 * A report for the body of a pull request. If it is longer than `length`, the ends of long lists are cut: first of places,
 * since the line above them has their number, then of the lines of sections.
 */
export function markdown(
  headline: readonly string[],
  sections: readonly ReportSection[],
  length: number = Number.POSITIVE_INFINITY,
): string {
  const write = (limits: Limits): string => bodyOf(headline, sections, limits);
  const fits = (limits: Limits): boolean => write(limits).length <= length;
  const all = { lines: Number.POSITIVE_INFINITY, places: Number.POSITIVE_INFINITY };
  if (fits(all)) return write(all);
  const lists = sections.flatMap(({ lines }) => lines.map(({ items }) => items.length));
  const places = largest(open, Math.max(...lists), (limit) => fits({ ...all, places: limit }));
  if (fits({ ...all, places })) return write({ ...all, places });
  const longestSection = Math.max(...sections.map(({ lines }) => lines.length));
  return write({ lines: largest(0, longestSection, (lines) => fits({ lines, places })), places });
}

/** The largest limit below `high` that fits; `low` if none does. */
function largest(low: number, high: number, fits: (limit: number) => boolean): number {
  if (high - low <= 1) return low;
  const middle = Math.floor((low + high) / 2);
  return fits(middle) ? largest(middle, high, fits) : largest(low, middle, fits);
}

function bodyOf(
  headline: readonly string[],
  sections: readonly ReportSection[],
  { lines: most, places }: Limits,
): string {
  const [verdict = '', ...counts] = headline;
  const body = sections
    .map(({ title, lines }) => `\n## ${title}\n\n${atMost(lines, most, (line) => lineText(line, places)).join('')}`)
    .join('');
  const note = body.includes(cutMark)
    ? ['\n> Long lists are cut, since a pull request cannot be longer. `--full` shows all.']
    : [];
  return `${[`**${escape(verdict)}**`, ...counts.map((text) => `\n${escape(text)}`), ...note].join('\n')}\n${body}`;
}

function lineText({ text, place, count, items }: ReportLine, limit: number): string {
  const head = `- ${withPlace(text, place)}`;
  const list = atMost(items, limit, (item) => `  - ${withPlace(item.text, item.place)}\n`, '  ').join('');
  if (items.length <= open) return `${head}${count === undefined ? '' : `: ${count}`}\n${list}`;
  const summary = count ?? `${items.length} changes`;
  return `${head}\n  <details><summary>${summary}</summary>\n\n${list}\n  </details>\n`;
}

const cutMark = '- … ';

function atMost<T>(items: readonly T[], limit: number, write: (item: T) => string, indent = ''): string[] {
  const shown = items.slice(0, limit).map(write);
  return items.length <= limit ? shown : [...shown, `${indent}${cutMark}${items.length - limit} more\n`];
}

const withPlace = (text: string, place: FileLine | undefined): string =>
  [escape(text), ...(place ? [escape(`${place.file}:${place.line}`)] : [])].filter((part) => part !== '').join(' – ');

/**
 * Escapes text from other people's pages, so that it becomes neither HTML nor a link. A zero-width space
 * prevents mentions by `@name` and `#1`, and links from bare URLs. Code in single backticks is unchanged.
 */
function escape(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .split(/((?<!`)`[^`]+`(?!`))/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/[@#](?=\w)|\b(?:https?|ftp):(?=\/\/)|\bwww(?=\.)/gi, '$&\u200b')
            .replace(/[<>&\\[\]*_|!`~]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    )
    .join('');
}
