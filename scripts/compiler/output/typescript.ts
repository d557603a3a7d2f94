/** A TypeScript string literal. */
export const stringLiteral = (text: string): string => JSON.stringify(text);

/** The name of a member of an interface or object: an identifier if it is one, else a string literal. */
export const memberName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name));

/** A comment for editors, on one line. */
export const docComment = (text: string): string =>
  `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/').trim()} */`;

/** A template literal of a text, which is written as it is over several lines. */
export const templateLiteral = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
