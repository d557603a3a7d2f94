import type { Severity } from './diagnostic.ts';

interface CodeSpecification<P> {
  severity: Severity;
  /** Section of `spec/dialect.md` that states the broken rule. */
  section: string;
  /** One sentence, “Unexpected X, expected Y”, without a final period. */
  message: (parameters: P) => string;
  /** How to mend it: one imperative sentence. */
  mend: string;
}

const error = <P>(section: string, message: (p: P) => string, mend: string): CodeSpecification<P> => ({
  severity: 'error',
  section,
  message,
  mend,
});
const warning = <P>(section: string, message: (p: P) => string, mend: string): CodeSpecification<P> => ({
  severity: 'warning',
  section,
  message,
  mend,
});

interface Unexpected {
  actual: string;
  expected: string;
}
const unexpected =
  (what: string) =>
  ({ actual, expected }: Unexpected): string =>
    `Unexpected ${what} ${quote(actual)}, expected ${expected}`;

interface Named {
  name: string;
}

/** Quotes for a message, shortened to one readable line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > 80 ? `${line.slice(0, 77)}…` : line}”`;
}

/**
 * Every diagnostic that the compiler can give. *error*: the document would be invalid or a
 * stated fact cannot be represented; nothing is written. *warning*: a safe reading exists.
 */
export const codes = {
  'reference/missing': error(
    '2',
    ({ name }: Named) => `Unexpected missing folder ${quote(name)}, expected a folder of Markdown pages`,
    'Name an existing folder with --reference.',
  ),
  'reference/empty': error(
    '2',
    ({ name }: Named) => `Unexpected empty folder ${quote(name)}, expected Markdown pages`,
    'Put at least one page (*.md) into the folder.',
  ),
  'page/not-utf8': error(
    '2',
    ({ offset }: { offset: number }) => `Unexpected byte at offset ${offset}, expected UTF-8`,
    'Save the page as UTF-8.',
  ),
  'page/unreadable': error(
    '2',
    ({ reason }: { reason: string }) => `Unexpected failure to read the page (${reason}), expected a readable file`,
    'Make the file readable or remove it.',
  ),
  'page/too-large': error(
    '2',
    ({ size, limit }: { size: number; limit: number }) =>
      `Unexpected page of ${size} characters, expected at most ${limit}`,
    'Divide the page.',
  ),
  'page/line-too-long': error(
    '2',
    ({ size, limit }: { size: number; limit: number }) =>
      `Unexpected line of ${size} characters, expected at most ${limit}`,
    'Break the line.',
  ),
  'page/paragraph-too-long': error(
    '2',
    ({ size, limit }: { size: number; limit: number }) =>
      `Unexpected paragraph of ${size} characters, expected at most ${limit}`,
    'Divide the paragraph by blank lines.',
  ),
  'page/too-deep': error(
    '2',
    ({ limit }: { limit: number }) => `Unexpected nesting of lists or quotes, expected at most ${limit} levels`,
    'Flatten the list.',
  ),
  'name/empty': error('1', unexpected('name'), 'Give it a name with a letter or a digit of ASCII.'),
  'page/duplicate': error(
    '2',
    ({ name, other }: { name: string; other: string }) =>
      `Unexpected second page named ${quote(name)}, expected one (the other is ${other})`,
    'Rename one of the pages.',
  ),
  'page/unknown-kind': error(
    '2',
    unexpected('first heading'),
    'Begin the page with “# <Name> Actions”, “# Schemas” or “# <Name> API”.',
  ),
  'page/name': warning(
    '3',
    unexpected('page name'),
    'Name the file after the first heading: lower case, hyphens for spaces.',
  ),
  'page/url': error(
    '3',
    unexpected('page URL'),
    'Put the URL that all operations of the page begin with under the first heading.',
  ),
  'page/introduction': warning('3', unexpected('introduction'), 'Use the fixed introduction with the resource’s name.'),
  'fence/unclosed': error(
    '1',
    (_: object) => 'Unexpected end of section, expected the closing fence of this code block',
    'Close the code block.',
  ),
  'comment/unclosed': error(
    '1',
    (_: object) => 'Unexpected end of section, expected the end of this comment',
    'Close the comment with “-->”.',
  ),
  'block/unexpected': warning('1', unexpected('block'), 'Move it to a section that knows it, or remove it.'),
  'section/unknown': warning('4', unexpected('heading'), 'Use a heading of the dialect; prose belongs under “Notes”.'),
  'section/missing': error(
    '4',
    ({ expected, actual }: Unexpected) =>
      `Unexpected end of operation ${quote(actual)}, expected a section ${expected}`,
    'Add the section.',
  ),
  'section/duplicate': error('4', unexpected('second section'), 'Join the two sections.'),
  'section/order': warning('4', unexpected('position of section'), 'Put the sections into the order of the dialect.'),
  'section/anchor': warning(
    '4',
    unexpected('anchor'),
    'Use the operation’s name and the section’s suffix as the anchor.',
  ),
  'operation/duplicate': error(
    '4',
    ({ actual, other }: { actual: string; other: string }) =>
      `Unexpected second operation ${quote(actual)}, expected one (the other is ${other})`,
    'Remove one of the operations, or change its method or URL.',
  ),
  'operation/order': warning('4', unexpected('position of operation'), 'Sort the operations by name.'),
  'operation/duplicate-name': error(
    '4',
    ({ actual, other }: { actual: string; other: string }) =>
      `Unexpected second operation named ${quote(actual)}, expected one (the other is ${other})`,
    'Rename one of the operations.',
  ),
  'method/unknown': error('4.1', unexpected('method'), 'Write one of the HTTP methods in capitals before the URL.'),
  'url/invalid': error('4.1', unexpected('URL'), 'Write scheme, host and segments; placeholders as **`NAME`**.'),
  'authentication/unknown': error('4.2', unexpected('authentication'), 'Use one of the two fixed sentences.'),
  'authentication/scope': error(
    '4.2',
    unexpected('scope'),
    'Separate the scopes by commas; a scope is letters, digits, dots and “*”.',
  ),
  'table/missing': error('4.3', unexpected('section content'), 'Put the table under the heading.'),
  'table/unknown-column': error('4.3', unexpected('column'), 'Use the columns of the dialect.'),
  'table/missing-column': error('4.3', unexpected('table header'), 'Add the column.'),
  'table/cell-count': error(
    '4.3',
    ({ actual, expected }: { actual: string; expected: string }) =>
      `Unexpected row of ${actual} cells, expected ${expected}`,
    'Give the row one cell for each column; escape “|” in text as “\\|”.',
  ),
  'table/missing-cell': error(
    '4.3',
    ({ columns }: { columns: string }) => `Row has no cell for ${columns}`,
    'Give the row one cell for each column; a cell may be empty.',
  ),
  'table/duplicate-column': error(
    '4.3',
    ({ name }: Named) => `Column ${quote(name)} occurs twice`,
    'Remove one of the columns, or rename it.',
  ),
  'table/delimiter-row': error(
    '4.3',
    ({ cells, columns }: { cells: number; columns: number }) =>
      cells === 0
        ? 'Table has no delimiter row under its header'
        : `Delimiter row has ${cells} cells, but the header has ${columns}`,
    'Put one row under the header with hyphens for each column: | --- | --- |.',
  ),
  'parameter/type': error('4.4', unexpected('type'), 'Write a type of JSON, or leave the cell empty.'),
  'parameter/not-of-type': error(
    '4.4',
    ({ what, actual, expected }: Unexpected & { what: string }) =>
      `Unexpected ${what} ${quote(actual)}, expected ${expected}`,
    'Correct the value or the type.',
  ),
  'parameter/required': error('4.4', unexpected('word'), 'Write Y or N.'),
  'parameter/name': error('4.4', unexpected('parameter name'), 'Name the parameter in the first cell.'),
  'parameter/duplicate': error('4.4', unexpected('second parameter'), 'Remove one of the two rows.'),
  'parameter/example': warning('4.4', unexpected('example'), 'Write the example as name=value.'),
  'parameter/example-not-accepted': warning('4.4', unexpected('example'), 'Use one of the accepted values.'),
  'parameter/default-not-accepted': warning('4.4', unexpected('default'), 'Use one of the accepted values.'),
  'path/not-in-url': error('4.3', unexpected('path component'), 'Correct the name, or add the placeholder to the URL.'),
  'path/not-described': warning('4.3', unexpected('placeholder'), 'Add a row to the table of path components.'),
  'path/order': warning('4.3', unexpected('order of path components'), 'Order the rows as the URL does.'),
  'url/page': warning('3', unexpected('URL'), 'Correct the URL of the page or of the operation.'),
  'headers/authorization': warning(
    '4.5',
    unexpected('headers'),
    'Make the table of headers say what “Authentication” says.',
  ),
  'authentication/foreign-scope': warning(
    '4.2',
    unexpected('scope'),
    'Check the scope: it names another resource or operation.',
  ),
  'body/sentence': error('4.6', unexpected('request body'), 'Use the fixed sentence with a link to the schema.'),
  'body/no-example': warning(
    '4.6',
    ({ name }: Named) => `Unexpected end of the section, expected an example of ${quote(name)}`,
    'Add a JSON code block after the sentence.',
  ),
  'curl/unknown': warning('4.7', unexpected('curl example'), 'Use -H, -X, -d and one URL.'),
  'curl/method': warning('4.7', unexpected('method'), 'Use the stated method in the curl example.'),
  'curl/url': warning('4.7', unexpected('URL'), 'Use the stated URL in the curl example, placeholders bare.'),
  'curl/query': warning('4.7', unexpected('query'), 'Send exactly the required query parameters in the curl example.'),
  'curl/authorization': warning(
    '4.7',
    unexpected('headers'),
    'Send the Authorization header in the curl example when a token is required.',
  ),
  'curl/body': warning('4.7', unexpected('body'), 'Send the example of the request body in the curl example.'),
  'response/code': error('4.8', unexpected('status code'), 'Write a status code of three digits.'),
  'response/duplicate': error('4.8', unexpected('second row for the status code'), 'Join the two rows.'),
  'response/no-type': warning('4.8', unexpected('type'), 'Link the schema of the response.'),
  'response/type': error('4.8', unexpected('type'), 'Write the type as [Title](schemas.md#slug).'),
  'response/none': warning(
    '4.8',
    ({ name }: Named) => `Unexpected empty table ${quote(name)}, expected at least one row`,
    'State a response.',
  ),
  'response/no-400': warning(
    '4.8',
    unexpected('error responses'),
    'State the error for a malformed request, or why there is none.',
  ),
  'response/no-success': warning('4.8', unexpected('responses'), 'State the successful response.'),
  'example/invalid': warning(
    '5.2',
    ({ actual, expected }: Unexpected) => `Unexpected example: ${actual}, expected ${expected}`,
    'Mend the example or the schema; until then it is kept out of the mock’s way.',
  ),
  'link/unresolved-schema': warning(
    '4.9',
    unexpected('schema link'),
    'Correct the title or the fragment, or add the schema.',
  ),
  'link/broken': warning('4.9', unexpected('link target'), 'Correct the link, or add what it points to.'),
  'link/mismatch': warning('4.9', unexpected('link target'), 'Make the fragment the slug of the title.'),
  'json/invalid': error('5', unexpected('JSON'), 'Correct the JSON: no comments, no trailing commas, double quotes.'),
  'json/duplicate-key': warning('5', unexpected('second key'), 'Remove one of the two.'),
  'json/too-deep': error(
    '5',
    ({ limit }: { limit: number }) => `Unexpected nesting, expected at most ${limit} levels`,
    'Flatten the JSON.',
  ),
  'schema/missing': error('5', unexpected('end of schema'), 'Add a section “Schema” with a JSON code block.'),
  'schema/duplicate': error(
    '5',
    ({ actual, other }: { actual: string; other: string }) =>
      `Unexpected second schema ${quote(actual)}, expected one (the other is ${other})`,
    'Rename one of the schemas.',
  ),
  'schema/unreferenced': warning('5', unexpected('schema'), 'Link it, or remove it.'),
  'schema/not-a-schema': warning(
    '5.1',
    unexpected('schema'),
    'Write an object (or true, false) where a schema belongs.',
  ),
  'schema/dialect': warning('5.1', unexpected('$schema'), 'Name draft-04 or draft-07, or leave it out.'),
  'schema/unknown-keyword': warning(
    '5.1',
    unexpected('keyword'),
    'Use a keyword of the schema’s dialect; this one does nothing.',
  ),
  'schema/ignored-keyword': warning(
    '5.1',
    unexpected('keyword'),
    'Write $ref alone, or put it into allOf beside the keyword.',
  ),
  'schema/keyword-value': warning(
    '5.1',
    unexpected('value of keyword'),
    'Correct the value; as it stands the keyword is left out.',
  ),
  'schema/unknown-type': warning('5.1', unexpected('type'), 'Use a type of JSON Schema.'),
  'schema/unresolved-reference': warning(
    '5.1',
    unexpected('$ref'),
    'Point it at a definition or at the schema itself.',
  ),
  'schema/unsafe-pattern': warning(
    '5.1',
    unexpected('pattern'),
    'Write it without repetitions of repetitions; examples are not held against it.',
  ),
  'yaml/invalid': error('7', unexpected('YAML'), 'Correct the YAML.'),
  'patch/invalid': error(
    '7',
    unexpected('patch'),
    'Write an Overlay 1.0.0 document; each action with target, description and one change.',
  ),
  'patch/stale': warning(
    '7',
    unexpected('document'),
    'The page is mended or has changed: remove or correct the patch.',
  ),
  'suppression/invalid': error('8', unexpected('suppression'), 'Name page, code and reason.'),
  'suppression/unused': warning('8', unexpected('suppression'), 'Remove it: it suppresses nothing.'),
} as const satisfies Record<string, CodeSpecification<never>>;

export type Code = keyof typeof codes;

/** The parameters that the message of a code takes. */
export type Parameters<C extends Code> = (typeof codes)[C] extends CodeSpecification<infer P> ? P : never;
