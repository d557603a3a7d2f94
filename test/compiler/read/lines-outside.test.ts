import { expect, test } from 'vitest';
import { fault } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { linesOutside, wholeLine } from '../../../scripts/compiler/read/lines-outside.ts';

test.for<[name: string, text: readonly string[], outside: readonly number[]]>([
  ['all', ['# Title', '', 'words'], [0, 1, 2]],
  ['front matter', ['---', '## a', '---', 'words'], [3]],
  ['what looks like it', ['---', 'words'], [0, 1]],
  ['a rule', ['words', '---', 'a', '---'], [0, 1, 2, 3]],
  ['fences', ['```', 'a', '```', 'words', '~~~', '```', '~~~', 'words'], [3, 7]],
  ['a longer closing line', ['```', 'a', '  ````  ', 'words'], [3]],
  ['no closing line', ['````', '```', '    ````', '```` a', 'a````'], []],
  ['a comment of a line', ['<!-- a -->', 'words'], [1]],
  ['a comment of lines', ['  <!-- a', '```', 'b --> c', 'words'], [3]],
  ['a comment in a line', ['a <!--', 'words'], [0, 1]],
  ['an open comment', ['<!-- a', '## Get'], []],
  ['indented signs', ['    ```', '    <!--', 'words'], [0, 1, 2]],
])('outside: %s', ([, text, outside]) => {
  expect(linesOutside(text)).toEqual({ outside, repairs: new Map(), faults: [] });
});

test.for<
  [
    name: string,
    text: readonly string[],
    at: [code: 'fence/headings' | 'comment/headings', heading: string, line: number],
    repair?: number,
  ]
>([
  ['a title of a schema', ['```', 'a', '', '### Schema', '{}'], ['fence/headings', '### Schema', 4], 2],
  ['a title behind a name', ['```', '', '### Device Schema'], ['fence/headings', '### Device Schema', 3], 1],
  ['a title of an operation', ['```', '', '### Request Body'], ['fence/headings', '### Request Body', 3], 1],
  ['the first of the headings', ['```', '', '## Get', '', '### Request Body'], ['fence/headings', '## Get', 3], 1],
  ['another fence', ['```', '', '## Get', '~~~json', '~~~'], ['fence/headings', '## Get', 3], 1],
  ['another fence, indented', ['~~~', ' ', '## Get', '  ```json '], ['fence/headings', '## Get', 3], 1],
  ['another fence with white space', ['~~~', '', '## Get', '   ```` \tjs\t '], ['fence/headings', '## Get', 3], 1],
  ['no blank line', ['```', 'a', '### Schema'], ['fence/headings', '### Schema', 3]],
  ['no line before it', ['```', '### Schema'], ['fence/headings', '### Schema', 2]],
  ['a comment', ['<!--', '', '### Schema', '-->'], ['comment/headings', '### Schema', 3]],
])('headings in a fence: %s', ([, text, [code, actual, line], repair]) => {
  const { repairs, faults } = linesOutside(text);
  expect(faults).toEqual([fault(code, wholeLine(text, 0), { actual, line })]);
  expect([...repairs]).toEqual(repair === undefined ? [] : [[repair, text[0]]]);
});

test.for<readonly string[]>([
  ['```', '', '## a comment of the language'],
  ['```', '', '##Schema', '```'],
  ['```', '', '## Schema', '```'],
  ['```', '', '### Schemas', '```'],
  ['```', '', '## a', '```'],
  ['````', '', '## a', '``` two words', '````'],
  ['~~~', '', '## a', '    ```json', '~~~'],
  ['~~~', '', '## a', '```', '```-', '``js', 'a ```js', '~~~'],
  ['~~~', '', '```json', '~~~'],
])('no heading: %j', (text) => {
  expect(linesOutside(text)).toMatchObject({ repairs: new Map(), faults: [] });
});

test('the place of lines', () => {
  expect(wholeLine(['a', 'bcd', 'ef'], 1)).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 4 });
  expect(wholeLine(['a', 'bcd', 'ef'], 1, 2)).toEqual({ line: 2, column: 1, endLine: 3, endColumn: 3 });
});
