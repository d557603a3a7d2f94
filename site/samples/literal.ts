const identifier = /^[A-Za-z_$][\w$]*$/;
const width = 56;

/** The access to a member of a value: `.get`, `['2fa']`. */
export const memberAccess = (name: string): string => (identifier.test(name) ? `.${name}` : `[${string(name)}]`);

/** Formats an object as a TypeScript literal with one member per line. */
export const objectLiteral = (value: Readonly<Record<string, unknown>>): string => lines(value, '');

/** Formats a JSON value as a TypeScript literal, on one line if it fits. */
export function valueLiteral(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (indent.length + line.length <= width && !/\n/.test(line) && !isDeep(value)) return line;
  if (Array.isArray(value))
    return `[\n${value.map((entry) => `${indent}  ${valueLiteral(entry, `${indent}  `)},\n`).join('')}${indent}]`;
  return typeof value === 'object' && value !== null ? lines(value, indent) : line;
}

function lines(value: object, indent: string): string {
  const inner = `${indent}  `;
  return `{\n${Object.entries(value)
    .map(([name, entry]) => `${inner}${key(name)}: ${valueLiteral(entry, inner)},\n`)
    .join('')}${indent}}`;
}

function oneLine(value: unknown): string {
  if (typeof value === 'string') return string(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, entry]) => `${key(name)}: ${oneLine(entry)}`);
    return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
  }
  return JSON.stringify(value);
}

/** Nested objects are easier to read on several lines. */
const isDeep = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some((entry) => typeof entry === 'object' && entry !== null && Object.keys(entry).length > 0);

/** `__proto__: …` in a literal would set the prototype, but a computed key defines a property. */
const key = (name: string): string =>
  name === '__proto__' ? "['__proto__']" : identifier.test(name) ? name : string(name);

/** A single-quoted string with the escapes of JSON. */
const string = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
