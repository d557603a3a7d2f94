/** How values are written in a programming language. */
export interface Notation {
  /** The spaces before a member. */
  indent: string;
  /** The spaces within the braces of an object on one line. */
  inset: string;
  /** The name of a member as it stands before the colon. */
  key(name: string): string;
  /** A string, number, boolean or null. */
  scalar(value: unknown): string;
}

/** Code that is written as it is among values: an expression, or the call of a function with a value. */
export class Code {
  readonly text: string;
  readonly argument: unknown;
  constructor(text: string, argument?: unknown) {
    this.text = text;
    this.argument = argument;
  }
}

const width = 56;

/** Formats a JSON value, on one line if it fits. */
export function literal(notation: Notation, value: unknown, indent = ''): string {
  if (value instanceof Code)
    return value.argument === undefined ? value.text : `${value.text}(${literal(notation, value.argument, indent)})`;
  const line = oneLine(notation, value);
  if (indent.length + line.length <= width && !isDeep(value)) return line;
  return typeof value === 'object' && value !== null ? block(notation, value, indent) : line;
}

/** Formats an array or an object with one member per line. */
export function block(notation: Notation, value: object, indent = ''): string {
  const inner = `${indent}${notation.indent}`;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const members = Object.entries(value).map(([name, entry]) => {
    const text = literal(notation, entry, inner);
    return `${inner}${Array.isArray(value) ? text : `${notation.key(name)}: ${text}`},\n`;
  });
  return `${open}\n${members.join('')}${indent}${close}`;
}

function oneLine(notation: Notation, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => oneLine(notation, entry)).join(', ')}]`;
  if (typeof value !== 'object' || value === null || value instanceof Code)
    return value instanceof Code ? literal(notation, value) : notation.scalar(value);
  const members = Object.entries(value).map(([name, entry]) => `${notation.key(name)}: ${oneLine(notation, entry)}`);
  return members.length > 0 ? `{${notation.inset}${members.join(', ')}${notation.inset}}` : '{}';
}

/** Nested objects are easier to read on several lines. */
const isDeep = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some((entry) => typeof entry === 'object' && entry !== null && Object.keys(entry).length > 0);
