import { type Actual, error, loss, type Named, quote, type Unexpected, unexpected, warning } from './specification.ts';

/** Tables, and path parameters, query parameters and headers in them (dialect §4.3–§4.5). */
export const tableCodes = {
  'table/missing': error('4.3', {
    message: unexpected('section content'),
    meaning: 'The facts of this section are read from a table, and it has none.',
    mend: 'Put the table under the heading.',
  }),
  'table/unknown-column': error('4.3', {
    message: unexpected('column'),
    meaning: 'The columns of a table have fixed names. Other columns are not read.',
    mend: 'Use the columns of the dialect.',
  }),
  'table/missing-column': error('4.3', {
    message: unexpected('table header'),
    meaning: 'A table needs all columns that are not optional, even if their cells are empty.',
    mend: 'Add the column.',
  }),
  'table/cell-count': error('4.3', {
    message: ({ actual, expected }: { actual: string; expected: string }) =>
      `Unexpected row of ${actual} cells, expected ${expected}`,
    meaning: 'If a row has more cells than columns, it is unknown which cell belongs to which column.',
    mend: 'Give the row one cell for each column; escape “|” in text as “\\|”.',
  }),
  'table/missing-cell': error('4.3', {
    message: ({ columns }: { columns: string }) => `Row has no cell for ${columns}`,
    meaning: 'The row ends before the last column. It is unknown whether cells are missing or meant to be empty.',
    mend: 'Give the row one cell for each column; a cell may be empty.',
  }),
  'table/detached-row': error('4.3', {
    message: ({ actual }: Actual) => `Row ${quote(actual)} is not part of the table above`,
    meaning:
      'A blank line, an indentation of four spaces, or a mark at the beginning of the row ends the table before it.',
    mend: 'Put the row directly under the other rows, and begin it with “|”.',
  }),
  'table/duplicate-column': error('4.3', {
    message: ({ name }: Named) => `Column ${quote(name)} occurs twice`,
    meaning: 'If two columns have the same name, only the first one is read.',
    mend: 'Remove one of the columns, or rename it.',
  }),
  'table/delimiter-row': error('4.3', {
    message: ({ cells, columns }: { cells: number; columns: number }) =>
      cells === 0
        ? 'Table has no delimiter row under its header'
        : `Delimiter row has ${cells} cells, but the header has ${columns}`,
    meaning: 'The delimiter row needs as many cells as the header. Otherwise Markdown reads the table as a paragraph.',
    mend: 'Under the header, write a row with hyphens for each column: | --- | --- |.',
  }),
  'table/markup': loss('4.3', {
    message: unexpected('cell'),
    meaning:
      'The cell is a name, a word or a value, and has markup around it or other words behind it. Only the name, the ' +
      'word or the value is read.',
    mend: 'Write the name, the word or the value alone; other words belong to the description.',
  }),
  'parameter/type': error('4.4', {
    message: unexpected('type'),
    meaning:
      'The type of a query parameter is one of six words, or not stated. That of a part of a form is one of six words or a link to the schema of its JSON.',
    mend: 'Write one of the words that the message lists.',
  }),
  'parameter/not-of-type': error('4.4', {
    message: ({ what, actual, expected }: Unexpected & Actual & { what: string }) =>
      `Unexpected ${what} ${quote(actual)}, expected ${expected}`,
    meaning:
      'The default, the example, an accepted value or the pattern does not fit the type that the row states. Only text has a pattern, and a file has none of them, except for an example, which is its name.',
    mend: 'Correct the value or the type.',
  }),
  'parameter/pattern': error('4.3', {
    message: unexpected('pattern'),
    meaning:
      'The pattern is not a regular expression of ECMA-262 with Unicode semantics (the flag u), which JSON Schema uses. Readers of the document would reject it, so it is left out.',
    mend: 'Correct the regular expression.',
  }),
  'parameter/bare-pattern': warning('4.3', {
    message: ({ actual }: Actual) => `Pattern ${quote(actual)} is not in inline code`,
    meaning:
      'Markdown reads characters such as * and \\ in text as markup, so readers of the page see another pattern.',
    mend: 'Put the pattern in inline code.',
  }),
  'parameter/not-of-pattern': warning('4.3', {
    message: ({ actual, expected }: Unexpected & Actual) =>
      `Accepted value ${quote(actual)} does not match the pattern ${quote(expected)}`,
    meaning: 'A client that checks the pattern refuses the value. The document contains both.',
    mend: 'Correct the pattern or the value.',
  }),
  'parameter/required': error('4.4', {
    message: unexpected('value of Required'),
    meaning: 'One of two words states whether a parameter is required.',
    mend: 'Write Y or N.',
  }),
  'parameter/name': error('4.4', {
    message: (_: object) => 'Row has no name',
    meaning: 'A parameter without a name cannot be sent, and an event without a name cannot be received.',
    mend: 'Name the parameter or the event in its cell.',
  }),
  'parameter/duplicate': error('4.4', {
    message: ({ actual }: Actual) => `Parameter ${quote(actual)} has two rows`,
    meaning: 'In OpenAPI, names are unique within the path, within the query and within the headers.',
    mend: 'Remove one of the two rows.',
  }),
  'parameter/client-name': warning('4.4', {
    message: ({ actual, other }: Actual & { other: string }) => `Parameter ${quote(actual)} has the name of ${other}`,
    meaning:
      'The methods of the client take one object with the parameters of path and query and, as “body”, the request body. So they cannot send both.',
    mend: 'Call the operation by its method and path, such as client.POST(…), where each has an object of its own.',
  }),
  'parameter/example': warning('4.4', {
    message: unexpected('example'),
    meaning: 'The example names another parameter than its row.',
    mend: 'Write the example as name=value.',
  }),
  'parameter/example-query': loss('4.4', {
    message: unexpected('example'),
    meaning:
      'Clients write another query for the value of the example: arrays have consecutive indices from 0. The message ' +
      'shows that query. Pairs without an index are read as an array; what has no place in the value is left out.',
    mend: 'Write the example as clients send it, with all of its pairs.',
  }),
  'parameter/accepted-values': warning('4.4', {
    message: unexpected('list of accepted values'),
    meaning:
      'The description seems to list the accepted values, but not all of them can be read as values. None of them is ' +
      'used, unless only a value is repeated or marked as a default that the row does not state.',
    mend: 'Write “Accepted values are: a, b, c”, and put a value with other characters in inline code.',
  }),
  'parameter/example-not-accepted': warning('4.4', {
    message: unexpected('example'),
    meaning: 'The description lists the accepted values, and the example is not one of them.',
    mend: 'Use one of the accepted values.',
  }),
  'parameter/default-not-accepted': warning('4.4', {
    message: unexpected('default'),
    meaning: 'The description lists the accepted values, and the default is not one of them. It is left out.',
    mend: 'Use one of the accepted values.',
  }),
  'parameter/invalid-default': warning('4.4', {
    message: ({ actual }: Unexpected & Actual) => `Default does not match its schema: ${actual}`,
    meaning:
      'The type of the parameter is a linked schema, or that of the example, and the default does not have it; or it does not match the pattern. It stays in the document, in an extension.',
    mend: 'Correct the default, or state the type in the column Type.',
  }),
  'path/not-in-url': error('4.3', {
    message: unexpected('path component'),
    meaning: 'The table describes a path parameter that the URL of the operation does not have.',
    mend: 'Correct the name, or add the placeholder to the URL.',
  }),
  'path/not-described': warning('4.3', {
    message: ({ actual }: Actual) => `Path components of the URL have no row: ${actual}`,
    meaning: 'The table of path components needs a row for each placeholder of the URL.',
    mend: 'Add a row to the table under “Request Path Components”.',
  }),
  'path/order': warning('4.3', {
    message: unexpected('order of path components'),
    meaning: 'The rows of path components have to be in the order of the placeholders in the URL.',
    mend: 'Put the rows into the order of the placeholders in the URL.',
  }),
  'headers/name': error('4.5', {
    message: unexpected('name of a header'),
    meaning: 'HTTP has no header with such a name, so the parameter cannot be sent.',
    mend: 'Correct the name.',
  }),
  'headers/ignored': loss('4.5', {
    message: ({ actual }: Actual) => `Header ${quote(actual)} has a row, but OpenAPI ignores it as a parameter`,
    meaning:
      'OpenAPI describes the headers Accept, Content-Type and Authorization by media types and security schemes. The ' +
      'row is not in the document.',
    mend: 'Remove the row, or move its text to the description of the operation.',
  }),
  'headers/token-row': loss('4.5', {
    message: unexpected('cell', 'in the row of the header Authorization'),
    meaning:
      'The row of the header Authorization is the same in all operations. What this one states differently is not in ' +
      'the document, where a security scheme describes the header.',
    mend: 'Write the row in the fixed words, and state what differs in the description of the operation.',
  }),
  'headers/authorization': warning('4.5', {
    message: ({ actual, expected }: Unexpected) =>
      actual === undefined
        ? `Header ${expected} has no row, although a token is required`
        : `Header ${actual} has a row, although ${expected}`,
    meaning:
      'The section “Authentication” and the table of headers contradict each other. The document uses “Authentication”.',
    mend: 'Correct the table of headers or the section “Authentication”.',
  }),
} as const;
