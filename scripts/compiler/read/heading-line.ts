import { divideHeading } from './heading-anchor.ts';
import { withSpaces } from './text.ts';

/** A line that is a heading, or that was probably meant as one. */
export interface HeadingLine {
  /** Index of the line. */
  index: number;
  /** The number of lines: 2 if the heading is underlined. */
  lines: 1 | 2;
  /** The number of `#`, or what the underline, the HTML tag or bold text means. Undefined for plain text. */
  depth: number | undefined;
  /** The title as it is written, without the anchor. */
  title: string;
  anchor: string;
  /** True if it is a heading with `#` as CommonMark has it. */
  isProper: boolean;
  /** True if only the space after the `#` is missing. */
  isJoined: boolean;
}

const hidden = /[\u200b-\u200d\u2060\ufeff]/g;
const marked = /^([ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*)((?:\\?[#＃]){1,6})(?![#＃])([ \t]*)(.*)$/;
const tagged = /^[ \t]*<h([1-6])(?:\s[^<>]*)?>(.*)<\/h\1>[ \t]*$/i;
const bold = /^(\*\*|__)(.+)\1$/;
const blank = /^[ \t]*$/;

/** No heading is longer. Some of these patterns take more than linear time. */
const longest = 500;

/** Reads a line as a heading: with `#` anywhere at its beginning, as HTML, underlined, or as a text of its own in bold. */
export function headingLine(lines: readonly string[], index: number): HeadingLine | undefined {
  const source = lines[index] ?? '';
  if (source.length > longest || blank.test(source)) return undefined;
  const line = withSpaces(source).replace(hidden, '');
  const [, prefix = '', marks = '', space = '', rest = ''] = marked.exec(line) ?? [];
  if (marks !== '') {
    const { title, anchor } = divided(rest);
    const isPlain = /^ {0,3}$/.test(prefix) && /^#+$/.test(marks) && line.length === source.length;
    const [isProper, isJoined] = [isPlain && (space !== '' || rest === ''), isPlain && space === '' && rest !== ''];
    return { index, lines: 1, depth: marks.replaceAll('\\', '').length, title, anchor, isProper, isJoined };
  }
  const other = { index, lines: 1 as const, isProper: false, isJoined: false };
  const [, level, inner = ''] = tagged.exec(line) ?? [];
  if (level !== undefined) return { ...other, depth: Number(level), ...divided(inner) };
  if (!isText(line) || !blank.test(lines[index - 1] ?? '')) return undefined;
  const next = withSpaces(lines[index + 1] ?? '');
  const underline = /^ {0,3}(?:(-+)|=+)[ \t]*$/.exec(next);
  if (underline) return { ...other, lines: 2, depth: underline[1] === undefined ? 1 : 2, ...divided(line) };
  if (!blank.test(next)) return undefined;
  const { title, anchor } = divided(line);
  const strong = bold.exec(title)?.[2];
  return { ...other, depth: strong === undefined ? undefined : 2, title: strong ?? title, anchor };
}

/** True for a line that can be a paragraph of its own. */
const isText = (line: string): boolean => /^ {0,3}[^\s#>|`~<]/.test(line);

function divided(text: string): { title: string; anchor: string } {
  const { words, anchor } = divideHeading(text);
  return { title: words.trim(), anchor: anchor?.tag ?? '' };
}
