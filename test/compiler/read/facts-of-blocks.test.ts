import { expect, test } from 'vitest';
import { factsOfOperation, factsOfSchema, underTitles } from '../../../scripts/compiler/read/lost-facts.ts';
import { sectionOf } from '../../support/section.ts';

const of = (text: string, factsOf = factsOfOperation) => {
  const { source, blocks } = sectionOf(text);
  const [block] = blocks;
  if (!block) throw new Error('no block');
  return factsOf(source, block);
};

const token = 'A valid api access token is required';
const body = 'The body of the request should be serialized JSON';

test.for<[text: string, ...titles: string[]]>([
  ['GET https://h/a', 'Method And Url'],
  ['OPTIONS http://h', 'Method And Url'],
  [`${token} to`, 'Authentication'],
  ['No authentication is required.', 'Authentication'],
  [body, 'Request Body'],
  ['404 [Error](schemas.md#error)', 'Error Responses'],
  ['201 a [Error](./schemas.md#error)', 'Error Responses'],
  // Behind marks.
  [`> ${token}`, 'Authentication'],
  [`> - ${token}`, 'Authentication'],
  [`* ${token}`, 'Authentication'],
  [`+ ${token}`, 'Authentication'],
  [`1. ${token}`, 'Authentication'],
  [`123456789) ${token}`, 'Authentication'],
  [`<p>${token}`, 'Authentication'],
  [`<div>\n<span> ${token}`, 'Authentication'],
  [`    ${token}`, 'Authentication'],
  ['A valid api\naccess token\nis required', 'Authentication'],
  // Headings.
  ['### Request Body', 'Request Body'],
  ['> ### Request Body', 'Request Body'],
  ['<h3>Curl Example</h3>', 'Curl Example'],
  ['    words\n    ### Curl Example', 'Curl Example'],
  // Tables.
  ['| Code | Type | Description |\n| - | - | - |', 'Successful Responses', 'Error Responses'],
  ['| **Name** | `Required` | Description | Default |\n| - | - | - | - |', 'Request Headers'],
  ['| Code | Type | Remarks | Description |\n| - | - | - | - |', 'Successful Responses', 'Error Responses'],
  ['| Path Component | Description | Example |\n| - | - | - |', 'Request Path Components'],
  ['| SSE Event Name | Type | Description |\n| - | - | - |', 'SSE Stream for a Successful Response'],
])('%j states a fact', ([text, ...titles]) => {
  expect(of(text)).toEqual(titles);
});

test.for(['> | a | b |', '\\| a | b |', 'words\n    | a | b'])('%j looks like a row', (text) => {
  expect(of(text)).toEqual([]);
});

test.for([
  'words',
  'GET a',
  'FETCH https://h/a',
  `See: ${token}`,
  'See GET https://h/a',
  '600 [Error](schemas.md#error)',
  '404 [Error](errors.md#error)',
  '### Notes on the Request Body',
  'Request Body',
  `<!-- ${token} -->`,
  `\`\`\`text\n${token}\n\`\`\``,
  // Less than most of the columns, or not the first one.
  '| Code | Meaning |\n| - | - |',
  '| Status | Type | Description |\n| - | - | - |',
  '| | |\n| - | - |',
])('%j states none', (text) => {
  expect(of(`\n${text}`)).toBeUndefined();
});

test('JSON states a fact of a schema', () => {
  expect(of('\n```json\n{}\n```', factsOfSchema)).toEqual(['Schema', 'Example']);
  expect(of('\n```js\n{}\n```', factsOfSchema)).toBeUndefined();
  expect(of('{}', factsOfSchema)).toBeUndefined();
});

test('where a block belongs', () => {
  expect(underTitles([])).toBe('it in a table');
  expect(underTitles(['A', 'B'])).toBe('it under “### A” or “### B”');
});
