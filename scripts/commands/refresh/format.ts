import type { RefreshReport } from './report.ts';
import { headline, sections } from './text.ts';

export const reportFormats = ['text', 'json', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Longer reports are cut, since GitHub rejects a body of more than 65,536 characters. */
const longest = 60_000;

/** The report for a terminal, for programs, or as the body of a pull request. */
export function formatReport(report: RefreshReport, as: ReportFormat): string {
  if (as === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return as === 'markdown' ? markdown(report) : text(report);
}

function text(report: RefreshReport): string {
  const parts = sections(report).map(
    ({ title, lines }) => `\n${title}\n${lines.map((line) => `  ${line.replaceAll('`', '')}\n`).join('')}`,
  );
  return `${headline(report)}\n${parts.join('')}`;
}

function markdown(report: RefreshReport): string {
  const parts = sections(report).map(({ title, lines, block }) => {
    const list = `\n## ${title}\n\n${lines.map((line) => `- ${escape(line)}\n`).join('')}`;
    return block === undefined
      ? list
      : `${list}\n<details><summary>Difference</summary>\n\n${fenced(block)}\n\n</details>\n`;
  });
  const whole = `${headline(report)}\n${parts.join('')}`;
  return whole.length <= longest
    ? whole
    : `${whole.slice(0, whole.lastIndexOf('\n', longest))}\n\n… cut; run \`npm run refresh\` for the rest.\n`;
}

/**
 * Escapes text from other people's pages, so that it becomes neither HTML nor a link. A zero-width space
 * prevents mentions by `@name` and `#1`. Code in backticks is unchanged.
 */
function escape(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/[@#](?=\w)/g, '$&\u200b').replace(/[<>&\\[\]*_|!]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    )
    .join('');
}

function fenced(block: string): string {
  const marks = '`'.repeat(Math.max(3, ...[...block.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${marks}diff\n${block}\n${marks}`;
}
