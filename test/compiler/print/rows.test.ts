import { expect, test } from 'vitest';
import type { Operation } from '../../../scripts/compiler/model/reference.ts';
import { printEventStream } from '../../../scripts/compiler/print/event-stream.ts';
import { printHeaders } from '../../../scripts/compiler/print/headers.ts';
import { linkTo } from '../../../scripts/compiler/print/link.ts';
import { printPathParameters } from '../../../scripts/compiler/print/path-parameters.ts';
import { printQueryParameters } from '../../../scripts/compiler/print/query-parameters.ts';
import { printResponses } from '../../../scripts/compiler/print/responses.ts';
import { codeText } from '../../../scripts/compiler/print/table.ts';
import { operationText, resourceText } from '../../support/page.ts';
import { readText } from '../../support/read-text.ts';

function read(title: string, text: string): Operation {
  const section = { [title.startsWith('SSE') ? 'successes' : 'request']: `### ${title}\n\n${text}` };
  const [found] = readText(resourceText(operationText(section))).operations;
  if (!found) throw new Error('no operation');
  return found;
}

const rule = (header: string): string =>
  header.replace(/[^| ]+/g, (word) => '-'.repeat(word.length)).replace(/(?<=-) (?=-)/g, '-');

test.for<[title: string, print: (operation: Operation) => string, header: string, rows: string[]]>([
  [
    'Request Path Components',
    ({ pathParameters }) => printPathParameters(pathParameters),
    '| Path Component | Description | Example |',
    ['| DEVICE_ID | Which | d1 |', '| PART_ID | A \\| `b`, &amp;lt;. |  |'],
  ],
  [
    'Request Query Parameters',
    ({ queryParameters }) => printQueryParameters(queryParameters),
    '| Name | Required | Description | Default | Example |',
    [
      '| page | N | Page. | 0 | page&#x3D;1 |',
      '| a | Y | A. |  | a[0]&#x3D;x&amp;a[1]&#x3D;y |',
      '| b | N | B. |  |  |',
    ],
  ],
  [
    'Request Query Parameters',
    ({ queryParameters }) => printQueryParameters(queryParameters),
    '| Name | Required | Description | Default | Example | Type |',
    [
      '| page | Y | One \\| two, `&amp;lt;`. | 1 | page&#x3D;2 | integer |',
      '| a&amp;amp;b | N | Text. | \\| | a&amp;amp;b[0]&#x3D;x&amp;a&amp;amp;b[1]&#x3D;y |  |',
      '| c | N | a&b and &x |  |  |  |',
    ],
  ],
  [
    'Request Headers',
    ({ headers }) => printHeaders(headers),
    '| Name | Required | Description | Default |',
    ['| X-Trace | N | Trace. | none |', '| X-Key | Y | Key. |  |'],
  ],
  [
    'Successful Responses',
    ({ responses }) => printResponses(responses.filter(({ code }) => code.value !== '400')),
    '| Code | Type | Description |',
    ['| 200 | [Device](schemas.md#device) | One. |', '| 202 |  | Accepted. |'],
  ],
  [
    'SSE Stream for a Successful Response',
    ({ eventStream }) => (eventStream ? printEventStream(eventStream) : ''),
    '| SSE Event Name | Type | Description |',
    ['| state | [Device](schemas.md#device) | One. |', '| end |  | Last. |'],
  ],
])('%s: the printed table is the one that was read: %#', ([title, print, header, rows]) => {
  const text = [header, rule(header), ...rows].join('\n');
  expect(print(read(title, text))).toBe(text);
});

test('the columns of a table are in the order of the dialect, and a description is on one line', () => {
  const description = { value: 'One\n  two.\n\nThree.' };
  const rows = [{ placeholder: { value: 'A_ID' }, description, example: undefined, pattern: undefined }];
  expect(printPathParameters(rows)).toMatch(/\n\| A_ID \| One two\. Three\. \| {2}\|$/);
});

test('a link to a schema has the slug of its title', () => {
  expect(linkTo('Data Table Row')).toEqual({ title: 'Data Table Row', slug: 'data-table-row' });
});

test.each([
  ['^[a|b]$', '`^[a\\|b]$`'],
  ['a\\|b', '`a\\x7cb`'],
  ['`', '`` ` ``'],
  ['', ''],
])('the pattern %s is the cell %s', (pattern, cell) => {
  expect(codeText(pattern)).toBe(cell);
});
