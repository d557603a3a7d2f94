import { type Actual, error, quote, type Second, type Unexpected, unexpected, warning } from './specification.ts';

/** Sections of an operation, its method, URL and authentication (dialect §4–§4.2). */
export const operationCodes = {
  'section/unknown': warning('4', {
    message: unexpected('heading'),
    meaning: 'The section is not read. Its text is kept in the description of the operation.',
    mend: 'Use a heading of the dialect; prose belongs under “Notes”.',
  }),
  'section/misspelt': error('4', {
    message: unexpected('heading'),
    meaning:
      'The heading is not one of the dialect, but it is similar to one, or its section contains what belongs under ' +
      'one. So the facts of the section would be missing from the document.',
    mend: 'Correct the heading.',
  }),
  'section/missing': error('4', {
    message: ({ actual, expected }: Unexpected & Actual) => `Operation ${quote(actual)} has no section ${expected}`,
    meaning: 'Every operation needs these sections. Without them, the document would not describe it correctly.',
    mend: 'Add the section, or correct its title.',
  }),
  'section/duplicate': error('4', {
    message: ({ actual }: Actual) => `Section ${quote(actual)} occurs twice`,
    meaning: 'If two sections have the same title, only the first one is read.',
    mend: 'Join the two sections.',
  }),
  'section/order': warning('4', {
    message: unexpected('position of section'),
    meaning: 'The sections of an operation have a fixed order, so that they are easy to find.',
    mend: 'Put the sections into the order of the dialect.',
  }),
  'section/anchor': warning('4', {
    message: unexpected('anchor'),
    meaning:
      'An anchor consists of the name of the operation or schema and the suffix of its section. Other pages link to ' +
      'it. Anchors that all name another one are reported once.',
    mend: 'Use the name of the operation or schema, and the suffix of the section, as the anchor.',
  }),
  'operation/duplicate': error('4', {
    message: ({ actual, other }: Second) => `Operation ${quote(actual)} is documented twice, also at ${other}`,
    meaning: 'Method and URL identify an operation. URLs that differ only in the names of placeholders are the same.',
    mend: 'Remove one of the operations, or change its method or URL.',
  }),
  'operation/duplicate-name': error('4', {
    message: ({ actual, other }: Second) => `Operation name ${quote(actual)} is used twice, also at ${other}`,
    meaning: 'The operationId consists of the name of the page and that of the operation. It has to be unique.',
    mend: 'Rename one of the operations.',
  }),
  'operation/order': warning('4', {
    message: unexpected('position of operation'),
    meaning: 'The operations of a page are sorted by name, so that they are easy to find.',
    mend: 'Sort the operations by name.',
  }),
  'operation/summary': warning('4', {
    message: unexpected('summary'),
    meaning:
      'The summary is what menus and lists show of an operation, so it says what happens, in a few words and always in ' +
      'the same form. A verb is recognized by its ending.',
    mend: 'Write an imperative of at most 60 characters, without a period: **List devices**.',
  }),
  'operation/duplicate-summary': warning('4', {
    message: ({ actual, other }: Second) => `Summary ${quote(actual)} is also that of the operation ${quote(other)}`,
    meaning: 'In a menu, readers cannot distinguish two operations of a page with one summary.',
    mend: 'Say in one of the summaries what the other operation does not do.',
  }),
  'method/unknown': error('4.1', {
    message: unexpected('method'),
    meaning: 'OpenAPI does not support other methods, so the operation is left out.',
    mend: 'Write one of the HTTP methods in capitals before the URL.',
  }),
  'url/invalid': error('4.1', {
    message: unexpected('URL'),
    meaning: 'Without a URL there is no path, so the operation is left out.',
    mend: 'Write scheme, host and segments, with placeholders as **`NAME`**.',
  }),
  'url/page': warning('3', {
    message: unexpected('URL'),
    meaning:
      'The URL of an operation has to begin with that of its page, segment by segment. If no operation’s does, ' +
      'the URL of the page is reported.',
    mend: 'Correct the URL of the page or of the operation.',
  }),
  'authentication/unknown': error('4.2', {
    message: unexpected('authentication'),
    meaning: 'The required token and scopes are read from one of two fixed sentences. Other sentences cannot be read.',
    mend: 'Use one of the two fixed sentences.',
  }),
  'authentication/scope': error('4.2', {
    message: unexpected('scope'),
    meaning: 'Each scope becomes a security requirement, and this text is not a scope.',
    mend: 'Separate the scopes by commas; a scope is letters, digits, dots and “*”.',
  }),
  'authentication/foreign-scope': warning('4.2', {
    message: unexpected('scope'),
    meaning:
      'The scope belongs to another resource or operation, so it was probably copied. The document contains it unchanged.',
    mend: 'Check the scope: it names another resource or operation.',
  }),
} as const;
