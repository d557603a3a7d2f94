/** Longer values are cut. The JSON report has them whole. */
const longest = 120;

/** Marks a text as code. */
export const code = (text: string): string => (text.includes('`') ? text : `\`${cut(text)}\``);

/** A value of JSON as code, in one line. */
export const json = (value: unknown): string => code(JSON.stringify(value) ?? '');

export const list = (values: readonly unknown[]): string =>
  cut(values.map((value) => JSON.stringify(value)).join(', '));

/** A sentence of the pages, in one line. */
export const quoted = (text: string): string => `“${cut(text.replace(/\s+/g, ' '), 2 * longest)}”`;

export function cut(text: string, length = longest): string {
  return text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;
}
