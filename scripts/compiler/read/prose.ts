import { decodeHTMLStrict } from 'entities';

const entity = /&(?:#\d+|#x[0-9a-f]+|\w+);/gi;

/**
 * Decodes HTML entities once in text that stays Markdown (dialect §1). An entity is kept where Markdown shows
 * it as written, which is in code, and where its character would be markup: `&#35;` at the beginning of a
 * line, `&#124;` in a table, `&lt;` or `&amp;lt;` anywhere.
 */
export function prose(source: string): string {
  const text = source.trim();
  const code = codeSpans(text);
  return text.replace(entity, (whole, offset: number) => {
    const isCode = code.some(([start, end]) => offset >= start && offset < end);
    const isEscaped = text[offset - 1] === '\\';
    const decoded = decodeHTMLStrict(whole);
    return isCode || isEscaped || isMarkup(decoded, text, offset, offset + whole.length) ? whole : decoded;
  });
}

/** Characters that are never markup, except for those that `isMarkup` looks at the context of. */
const harmless = /^[\p{L}\u0080-\u{10ffff},;?%$^{}'"=&]+$/u;

/** True if the character of an entity at `[start, end)` would be read as markup. */
function isMarkup(decoded: string, text: string, start: number, end: number): boolean {
  if (!harmless.test(decoded)) return true;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  // Another entity: `&amp;lt;`.
  if (decoded === '&') return /^[#\w]+;/.test(text.slice(end, end + 40));
  // A line of `=` makes the line above it a heading.
  if (decoded === '=') return /^\s*(?:=|&#61;|&#x3d;|&equals;)*$/i.test(before);
  // The end of the title of a link: `[a](b "c&quot;d")`.
  return (decoded === '"' || decoded === "'") && before.lastIndexOf('](') > before.lastIndexOf(')');
}

/**
 * The places of code in a text: from a run of backticks to the next run of the same length (CommonMark §6.1),
 * also of tildes, which fence code. Takes linear time.
 */
function codeSpans(text: string): [start: number, end: number][] {
  const runs = [...text.matchAll(/\\`|`+|~{3,}/g)].filter(([run]) => run !== '\\`');
  const next = new Map<string, number>();
  const spans: [number, number][] = [];
  /** For each run, the index of the next one of the same length. */
  const closings = runs.map(() => 0);
  for (let i = runs.length - 1; i >= 0; i -= 1) {
    const run = runs[i]?.[0] ?? '';
    closings[i] = next.get(run) ?? i;
    next.set(run, i);
  }
  for (let i = 0; i < runs.length; i = (closings[i] ?? i) + 1) {
    const [opening, closing] = [runs[i], runs[closings[i] ?? i]];
    if (opening && closing && opening !== closing) spans.push([opening.index, closing.index]);
  }
  return spans;
}
