/** Marks around a whole text, which is the last group. Underscores are not marks: `__proto__` is a name. */
const marks: readonly RegExp[] = [
  /^(`+)(?!`)(.+?)(?<!`)\1$/,
  /^(\*{1,3})(?![*\s])([^*]+)(?<![*\s])\1$/,
  /^~~(?!~)([^~]+)~~$/,
  /^\[([^[\]]+)\]\([^()]*\)$/,
  /^<([a-z]+)(?:\s[^<>]*)?>([^<>]+)<\/\1>$/i,
  /^<a\s[^<>]*><\/a>(.+)$/i,
];
const code: readonly RegExp[] = marks.slice(0, 1);
const quotes: readonly RegExp[] = [/^"([^"]*)"$/, /^'([^']*)'$/, /^“([^”]*)”$/, /^‘([^’]*)’$/];

/** The text without marks around it: inline code, emphasis, strikethrough, a link, an element of HTML. */
export const withoutMarks = (text: string): string => without(marks, text);

/** The text without the marks of inline code around it. */
export const withoutCode = (text: string): string => without(code, text);

/** The text of one span of inline code, as it is written (CommonMark 0.31, §6.1). Undefined if a text is not one span. */
export function inlineCode(text: string): string | undefined {
  const [, ticks = '', inner] = /^(`+)(?!`)(.+)(?<!`)\1$/s.exec(text) ?? [];
  if (inner === undefined || new RegExp(`(?<!\`)${ticks}(?!\`)`).test(inner)) return undefined;
  return /^ .*[^ ].* $/s.test(inner) ? inner.slice(1, -1) : inner;
}

function without(patterns: readonly RegExp[], text: string): string {
  for (const pattern of patterns) {
    const inner = pattern.exec(text)?.at(-1);
    if (inner !== undefined) return without(patterns, inner.trim());
  }
  return text;
}

/** A word with the marks around it; brackets, punctuation or words in parentheses directly behind it; the rest. */
const marked =
  /^(`[^`]+`|\*+[^*]+\*+|~~[^~]+~~|\[[^[\]]+\]\([^()]*\)|\S+?)(\[\]|[,:;]|\((?:optional|required|default|deprecated)\))?(?:\s+(.*))?$/is;

/** The first word of a text, without marks, and the text behind it. */
export function firstWord(text: string): { word: string; rest: string } {
  const match = marked.exec(withoutMarks(text.replace(/<br ?\/?>/gi, ' ').trim()));
  if (!match) return { word: text, rest: '' };
  const [, first = '', attached = '', rest = ''] = match;
  return { word: unescaped(withoutMarks(first)), rest: attached + rest };
}

/** An accepted value without marks, quotes and escapes (dialect §4.4). */
export function withoutQuotes(text: string): string {
  const inner = without([...marks, ...quotes], text);
  return inner === text ? unescaped(text) : inner;
}

/** A backslash before punctuation is not part of the text (CommonMark 0.31, §2.4). */
const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
