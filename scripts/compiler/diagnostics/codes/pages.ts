import {
  type Actual,
  error,
  loss,
  type Named,
  quote,
  type Swallowed,
  type TooDeep,
  type TooLarge,
  type Unexpected,
  unexpected,
  warning,
} from './specification.ts';

/** The folder, its pages and their heads (dialect §1–§3). */
export const pageCodes = {
  'reference/missing': error('2', {
    message: ({ name }: Named) => `Folder not found: ${name}`,
    meaning: 'The folder with the pages does not exist, or is not a folder.',
    mend: 'Name an existing folder with --reference.',
  }),
  'reference/empty': error('2', {
    message: ({ name }: Named) => `Folder ${quote(name)} has no Markdown pages`,
    meaning: 'A reference needs at least one page. README.md does not count as a page.',
    mend: 'Put at least one page (*.md) into the folder.',
  }),
  'page/not-utf8': error('2', {
    message: ({ offset }: { offset: number }) => `Byte at offset ${offset} is not UTF-8`,
    meaning: 'The page has another encoding, such as Latin-1 or UTF-16. None of it is read.',
    mend: 'Save the page as UTF-8.',
  }),
  'page/unreadable': error('2', {
    message: ({ reason }: { reason: string }) => `Page cannot be read (${reason})`,
    meaning: 'The operating system does not allow reading the file, or it is a folder whose name ends in .md.',
    mend: 'Make the file readable or remove it.',
  }),
  'page/too-large': error('2', {
    message: ({ size, limit }: TooLarge) => `Page has ${size} characters, at most ${limit} are allowed`,
    meaning: 'The size of pages is limited, so that every page is compiled in bounded time.',
    mend: 'Divide the page.',
  }),
  'page/line-too-long': error('2', {
    message: ({ size, limit }: TooLarge) => `Line has ${size} characters, at most ${limit} are allowed`,
    meaning: 'Parsing a long line of Markdown can take more than linear time. Lines of code can be longer than others.',
    mend: 'Break the line.',
  }),
  'page/paragraph-too-long': error('2', {
    message: ({ size, limit }: TooLarge) => `Paragraph has ${size} characters, at most ${limit} are allowed`,
    meaning: 'Parsing a long paragraph of Markdown can take more than linear time.',
    mend: 'Divide the paragraph by blank lines.',
  }),
  'page/too-deep': error('2', {
    message: ({ limit }: TooDeep) => `Lists or quotations are nested deeper than ${limit} levels`,
    meaning: 'The depth of nesting is limited, so that no page makes the parser run out of stack.',
    mend: 'Flatten the list or the quotation.',
  }),
  'page/ending': error('2', {
    message: ({ actual }: Actual & { expected?: string }) =>
      `File is not read: its name ends in ${quote(actual)}, not in “.md”`,
    meaning: 'Only files *.md are pages, so what this one states would be missing from the document.',
    mend: 'Rename it to *.md, or move it out of the folder.',
  }),
  'page/duplicate': error('2', {
    message: ({ name, other }: Named & { other: string }) => `Page name ${quote(name)} is used twice, also by ${other}`,
    meaning: 'Links name pages by file name, without folders, so each name has to be unique.',
    mend: 'Rename one of the pages.',
  }),
  'page/unknown-kind': error('2', {
    message: unexpected('first heading'),
    meaning: 'The first heading of depth 1 decides how a page is read. If it is unknown, none of the page is read.',
    mend: 'Begin the page with “# <Name> Actions”, “# Schemas” or “# <Name> API”.',
  }),
  'page/name': warning('3', {
    message: unexpected('page name'),
    meaning: 'The file is named after the resource. Its name is the first part of each operationId.',
    mend: 'Name the file after the first heading: lower case, hyphens for spaces.',
  }),
  'page/url': error('3', {
    message: (given: Unexpected) =>
      given.actual === '' ? 'Page has no URL under its heading' : unexpected('first paragraph')(given),
    meaning: 'A resource page has to state the URL that the URLs of all its operations begin with.',
    mend: 'Under the first heading, write the URL that the URLs of all operations begin with.',
  }),
  'page/no-operations': error('4', {
    message: (_: object) => 'Page has no operations',
    meaning:
      'A page “# <Name> Actions” has one section for each operation. This one has none, so all of them are missing.',
    mend: 'Add the operations, or remove the page.',
  }),
  'page/no-schemas': error('5', {
    message: (_: object) => 'Page has no schemas',
    meaning: 'A page “# Schemas” has one section for each schema. This one has none, so all of them are missing.',
    mend: 'Add the schemas, or remove the page.',
  }),
  'page/introduction': warning('3', {
    message: unexpected('name', 'in the introduction'),
    meaning: 'The introduction and the heading name different resources, so the introduction was probably copied.',
    mend: 'Use the fixed introduction with the resource’s name.',
  }),
  'name/empty': error('1', {
    message: ({ actual }: Actual & { expected?: string }) =>
      actual === '' ? 'Name is empty' : `Name ${quote(actual)} has no letter or digit of ASCII`,
    meaning: 'Names of operations, schemas and pages become identifiers. The identifier of this name would be empty.',
    mend: 'Give it a name with a letter or a digit of ASCII.',
  }),
  'fence/unclosed': error('1', {
    message: (_: object) => 'Code block is not closed in its section',
    meaning: 'Everything up to the end of the section is read as code.',
    mend: 'Close the code block.',
  }),
  'fence/language': warning('1', {
    message: unexpected('language', 'of a code block'),
    meaning: 'The code block is the one that its section needs, but it has another language or none.',
    mend: 'Write the language behind the signs that open the code block.',
  }),
  'fence/title': loss('1', {
    message: unexpected('title', 'of a code block'),
    meaning: 'Code blocks that state facts have no title: the words behind the language are not in the document.',
    mend: 'Remove the words behind the language, or write them as a sentence where the dialect allows prose.',
  }),
  'comment/unclosed': error('1', {
    message: (_: object) => 'Comment is not closed',
    meaning: 'Everything up to the end of the page is read as a comment, including all operations.',
    mend: 'Close the comment with “-->”.',
  }),
  'heading/form': error('2', {
    message: unexpected('heading'),
    meaning:
      'The line is meant as a heading, but Markdown reads it as text, or its depth is another one. ' +
      'So the operation, the schema or the section below it would be missing from the document.',
    mend: 'Begin the line with the number of “#” of its depth and a space.',
  }),
  'heading/missing': error('2', {
    message: ({ actual, expected }: Unexpected & Actual) =>
      `Section ${quote(actual)} has no heading above it, expected ${expected}`,
    meaning:
      'Each operation and each schema has one section of this name, and the one above has it already. So another one begins here, and the heading with its name is missing. Nothing of it is read.',
    mend: 'Write a heading with its name above it: “## <Name>”.',
  }),
  'fence/headings': error('1', {
    message: ({ actual, line }: Swallowed) => `Code block contains the heading ${quote(actual)} on line ${line}`,
    meaning:
      'The code block was probably not closed, or its first line is missing, so that its last line opens another one. The headings in it, and all below them, are read as code.',
    mend: 'Close the code block before the heading.',
  }),
  'comment/headings': error('1', {
    message: ({ actual, line }: Swallowed) => `Comment contains the heading ${quote(actual)} on line ${line}`,
    meaning:
      'The comment was probably not closed where it should end. The sections in it are missing from the document.',
    mend: 'Close the comment before the heading, or remove the sections in it.',
  }),
  'block/misplaced': error('4', {
    message: unexpected('block'),
    meaning:
      'The block states facts that belong under a certain heading, but it is not there: the heading is missing, or the block is inside another one. So none of it is in the document.',
    mend: 'Put the block under this heading.',
  }),
  'block/unexpected': loss('1', {
    message: ({ actual, expected }: Unexpected & Actual) => `Unexpected block ${quote(actual)}, expected ${expected}`,
    meaning: 'The dialect does not allow this block here, so none of it is in the document.',
    mend: 'Move it to a section that allows it, or remove it.',
  }),
} as const;
