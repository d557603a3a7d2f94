import type { Notation } from './literal.ts';

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A single-quoted string with the escapes of JSON. */
const string = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** Literals of JavaScript and TypeScript. */
export const javascript: Notation = {
  indent: '  ',
  inset: ' ',
  // `__proto__: …` in a literal would set the prototype, but a computed key defines a property.
  key: (name) => (name === '__proto__' ? "['__proto__']" : identifier.test(name) ? name : string(name)),
  scalar: (value) => (typeof value === 'string' ? string(value) : JSON.stringify(value)),
};

/** The access to a member of a value: `.get`, `['2fa']`. */
export const memberAccess = (name: string): string => (identifier.test(name) ? `.${name}` : `[${string(name)}]`);

/** Writes the member `body: body` as `body`. */
export const shortened = (object: string): string => object.replace(/^ {2}body: body,$/m, '  body,');

/** The declaration of a form. */
export const formLines = (form: readonly { name: string; value: string; isFile: boolean }[]): string[] => [
  'const body = new FormData();',
  ...form.map(({ name, value, isFile }) => {
    const text = string(value);
    return `body.append(${string(name)}, ${isFile ? `await openAsBlob(${text}), ${text}` : text});`;
  }),
  '',
];
