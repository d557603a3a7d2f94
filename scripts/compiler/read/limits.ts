import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import { deepestNesting, largestPage, longestLine, longestParagraph } from '../dialect/pages.ts';
import type { Place } from '../model/place.ts';
import type { Passage, SectionText } from './section-text.ts';

const onLine = (line: number): Place => ({ line, column: 1, endLine: line, endColumn: 1 });

/** Refuses a page that is too large, before it is parsed (dialect §2). */
export function beyondSize(text: string): Fault | undefined {
  return text.length > largestPage
    ? fault('page/too-large', onLine(1), { size: text.length, limit: largestPage })
    : undefined;
}

/**
 * Refuses a section for which a Markdown parser would need more than linear time, or a deep stack
 * (dialect §2). Lines count from the first line of the section.
 */
export const beyondLimits = ({ text, passages }: SectionText): Fault | undefined =>
  longLine(text) ?? passages.reduce<Fault | undefined>((found, passage) => found ?? longBlock(passage), undefined);

function longLine(text: string): Fault | undefined {
  let line = 1;
  for (let start = 0; start <= text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const size = (end === -1 ? text.length : end) - start;
    if (size > longestLine) return fault('page/line-too-long', onLine(line), { size, limit: longestLine });
    start += size + 1;
  }
  return undefined;
}

function longBlock({ text, lines }: Passage): Fault | undefined {
  let paragraph = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const number = lines[index] ?? 1;
    const at = onLine(number);
    if (line.length > longestParagraph)
      return fault('page/line-too-long', at, { size: line.length, limit: longestParagraph });
    const levels = nesting(line);
    if (levels > deepestNesting) return fault('page/too-deep', at, { limit: deepestNesting });
    // A row or a list item is parsed on its own, so it begins a new paragraph. So does a line after
    // the body of a fence, which the passage leaves out.
    const begins = levels > 0 || line.startsWith('|') || number - 1 !== lines[index - 1];
    paragraph = line.trim() === '' ? 0 : (begins ? 0 : paragraph) + line.length + 1;
    if (paragraph > longestParagraph + 1)
      return fault('page/paragraph-too-long', at, { size: paragraph - 1, limit: longestParagraph });
  }
  return undefined;
}

const marker = /([ \t]*)(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/**
 * An upper bound for the nesting of lists and quotes at a line: its markers, plus one level per two
 * columns of indentation.
 */
function nesting(line: string): number {
  let markers = 0;
  let indentation = 0;
  for (let match = matchAt(line, 0); match; match = matchAt(line, match.end)) {
    markers += 1;
    indentation += match.indentation;
  }
  return markers === 0 ? 0 : markers + Math.floor(indentation / 2);
}

function matchAt(line: string, start: number): { end: number; indentation: number } | undefined {
  marker.lastIndex = start;
  const match = marker.exec(line);
  return match ? { end: start + match[0].length, indentation: match[1]?.length ?? 0 } : undefined;
}
