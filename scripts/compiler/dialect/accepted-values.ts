/** A list of accepted values in a description (dialect §4.4). Offsets count from the beginning of the text. */
export interface AcceptedValues {
  /** The sentence, from its first word to its period. */
  start: number;
  end: number;
  /** The values as written, with their markup. Undefined if the text after the colon is not a list of values. */
  items: AcceptedValue[] | undefined;
}

export interface AcceptedValue {
  start: number;
  end: number;
  /** The text in the parentheses behind the value; empty if there are none. */
  remark: string;
}

/** What begins the sentence. Only the first form is right; the others are likely slips. */
const beginning =
  /\b(?:(accepted\s+values\s+are\s*:)|(?:accepted|allowed|valid|possible|supported)\s+values?(?:\s+(?:are|is))?\s*:)/i;

/**
 * One value: in bold, in italics, in inline code, in quotes, or bare (the group). A bare value has no
 * character that could be markup, or punctuation between values, except for periods: `info.commonName`.
 */
const value =
  /\*\*(?:`[^`]+`|"[^"]+"|[^*`"]+)\*\*|\*[^*\s]+\*|`[^`]+`|"[^"]*"|'[^']*'|“[^”]*”|‘[^’]*’|(\*(?![^\s,.])|(?:\\.|[^\s\\,;|*()[\]`"“”‘’…])+)/y;
const remark = /\s+\(([^()]*)\)/y;
const separator = /\s*,\s*(?:(?:or|and)\s+(?=\S))?|\s+(?:or|and)\s+/y;
const sentenceEnd = /\s*\.?\s*$|\s*\.\s+/y;

/** Bare words that stand for further values, so that the list is incomplete; a range; HTML; a half sentence. */
const notBare = /^(?:etc|e\.g|i\.e|more|others|\.)$|\.\.|<\/?[a-z][^>]*>|[:?!]$/i;
/** A whole list in one pair of marks. */
const listInMarks = /,|\s(?:or|and)\s/;

/** Finds the first list of accepted values at or after an offset. */
export function findAcceptedValues(text: string, from = 0): AcceptedValues | undefined {
  const match = beginning.exec(text.slice(from));
  if (!match) return undefined;
  const start = from + match.index;
  const list = match[1] === undefined ? undefined : readList(text, start + match[0].length);
  return list ? { start, ...list } : { start, end: text.length, items: undefined };
}

/** The description without the sentence. */
export function withoutAcceptedValues(text: string): string {
  const found = findAcceptedValues(text);
  return found?.items ? `${text.slice(0, found.start)}${text.slice(found.end)}`.trim() : text;
}

function readList(text: string, start: number): { items: AcceptedValue[]; end: number } | undefined {
  const items: AcceptedValue[] = [];
  let offset = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) offset = pattern.lastIndex;
    return match ?? undefined;
  };
  for (;;) {
    const begin = offset;
    const written = take(value);
    if (!written) return undefined;
    const bare = written[1];
    // A period at the end of a bare value is that of the sentence.
    if (bare !== undefined && /[^.]\.$/.test(bare) && /^(?:\s|$)/.test(text.slice(offset))) offset -= 1;
    const item = text.slice(begin, offset);
    if ((bare === undefined ? listInMarks : notBare).test(item)) return undefined;
    items.push({ start: begin, end: offset, remark: take(remark)?.[1] ?? '' });
    if (take(sentenceEnd)) return { items, end: offset };
    if (!take(separator)) return undefined;
  }
}
