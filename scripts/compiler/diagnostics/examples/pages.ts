import type { pageCodes } from '../codes/pages.ts';
import type { ExamplesOf } from './example.ts';
import { successHeader, successRow, url } from './fragments.ts';
import { operationText, resourceText } from './reference.ts';

const devices = resourceText(operationText());

const twoOperations = resourceText(operationText(), operationText({ title: 'Post', method: `POST ${url}` }));
const successes = `${successHeader}\n${successRow}`;

const introduction = (name: string): string =>
  resourceText(
    `Below are the various requests that can be performed against the ${name} resource,
as well as the expected parameters and the potential responses.
`,
    operationText(),
  );

const curl = (info: string): string => `### Curl Example\n\n\`\`\`${info}\ncurl -X GET ${url}\n\`\`\``;

export const pageExamples: ExamplesOf<typeof pageCodes> = {
  'reference/missing': {
    wrong: 'A path with --reference that does not exist, or is a file.',
    right: 'A path to a folder of pages.',
  },
  'reference/empty': { wrong: 'A folder with nothing but README.md.', right: 'A folder with the page devices.md.' },
  'page/not-utf8': { wrong: 'A page in Latin-1 with the letter “ü”.', right: 'The same page in UTF-8.' },
  'page/unreadable': {
    wrong: 'A folder with the name events.md among the pages.',
    right: 'A folder with the name events, and the page events.md in it.',
  },
  'page/too-large': { wrong: 'A page of 16,000,005 characters.', right: 'Two pages of half the size.' },
  'page/line-too-long': {
    wrong: 'A line of 4,001 characters in the text of an operation.',
    right: 'The same text in lines of at most 4,000 characters.',
  },
  'page/paragraph-too-long': {
    wrong: 'A paragraph of two lines, each of 2,000 characters.',
    right: 'The two lines with a blank line between them.',
  },
  'page/too-deep': { wrong: 'A line that begins with 51 marks of quotation.', right: 'The text without them.' },
  'page/ending': {
    wrong: 'A file with the name events.markdown among the pages.',
    right: 'The same file with the name events.md.',
  },
  'page/duplicate': {
    wrong: {
      files: {
        'old/devices.md': devices,
        'devices.md': devices,
      },
    },
    right: { files: { 'devices.md': devices } },
  },
  'page/unknown-kind': {
    wrong: { files: { 'intro.md': '# Introduction\n\nWhat the API is for.\n' } },
    right: { files: { 'intro.md': '# Losant REST API\n\nWhat the API is for.\n' } },
  },
  'page/name': {
    wrong: { files: { 'device.md': devices } },
    right: { files: { 'devices.md': devices } },
  },
  'page/url': {
    wrong: { files: { 'devices.md': devices.replace(`${url}\n\n`, '') } },
    right: { files: { 'devices.md': devices } },
  },
  'page/no-operations': {
    wrong: { files: { 'devices.md': resourceText() } },
    right: { operations: [{}] },
  },
  'page/no-schemas': {
    wrong: { files: { 'schemas.md': '# Schemas\n' } },
    right: { operations: [{}] },
  },
  'page/introduction': {
    wrong: { files: { 'devices.md': introduction('Events') } },
    right: { files: { 'devices.md': introduction('Devices') } },
  },
  'name/empty': {
    wrong: { operations: [{ title: '…' }] },
    right: { operations: [{ title: 'Get' }] },
  },
  'fence/unclosed': {
    wrong: { operations: [{ tail: '### Notes\n\n```text\nAn output of the device.' }] },
    right: { operations: [{ tail: '### Notes\n\n```text\nAn output of the device.\n```' }] },
  },
  'fence/language': {
    wrong: { operations: [{ request: curl('sh') }] },
    right: { operations: [{ request: curl('bash') }] },
  },
  'fence/title': {
    wrong: { operations: [{ request: curl('bash Get all devices') }] },
    right: { operations: [{ request: curl('bash') }] },
  },
  'comment/unclosed': {
    wrong: { operations: [{ tail: '### Notes\n\n<!-- To be checked.' }] },
    right: { operations: [{ tail: '### Notes\n\n<!-- To be checked. -->' }] },
  },
  'heading/form': {
    wrong: { files: { 'devices.md': devices.replace('## Get', '##Get') } },
    right: { files: { 'devices.md': devices } },
  },
  'heading/missing': {
    wrong: { files: { 'devices.md': twoOperations.replace('## Post\n', '') } },
    right: { files: { 'devices.md': twoOperations } },
  },
  'fence/headings': {
    wrong: { operations: [{ request: curl('bash').replace(/\n```$/, '') }] },
    right: { operations: [{ request: curl('bash') }] },
  },
  'comment/headings': {
    wrong: { operations: [{ successes: `<!-- To be checked.\n\n${successes}\n\n-->` }] },
    right: { operations: [{ successes }] },
  },
  'block/misplaced': {
    wrong: { operations: [{ successes: successes.replace(/^### .*\n\n/, '') }] },
    right: { operations: [{ successes }] },
  },
  'block/unexpected': {
    wrong: { operations: [{ intro: 'Returns one device.\n\n> Beware of old firmware.' }] },
    right: { operations: [{ intro: 'Returns one device.', tail: '### Notes\n\n> Beware of old firmware.' }] },
  },
};
