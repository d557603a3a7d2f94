import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fencesOf, frontMatterLines, openingRun, split } from '../../../scripts/compiler/read/split.ts';

/** Lines that begin a section, lines that prevent its end, and other lines. */
const lines = fc.constantFrom(
  '',
  'words',
  '# Title',
  '## Get',
  '## Get',
  '## Patch',
  '##',
  ' ## Put',
  '### Part',
  '---',
  'key: value',
  '```',
  '```json',
  '~~~',
  '  ```',
  '<!--',
  '-->',
  '<!-- one line -->',
  '    code',
);
const pages = fc.array(lines, { maxLength: 20 });

test('the sections together are the page, each with the number of lines before it', () => {
  const property = fc.property(pages, (page) => {
    const text = page.join('\n');
    const cuts = split(text);
    const sections = cuts.slice(cuts[1]?.lines === 0 ? 1 : 0);
    expect(sections.map((section) => section.text).join('\n')).toBe(text);
    for (const section of sections) {
      const lines = section.text.split('\n').length;
      const same = text.split('\n').slice(section.lines, section.lines + lines);
      expect(same.join('\n')).toBe(section.text);
    }
  });
  fc.assert(property, { seed: 20190307, numRuns: 250 });
});

test.for<[name: string, page: string, ...sections: string[]]>([
  ['no section', 'a\n# b\n### c', 'a\n# b\n### c'],
  ['sections', 'a\n## b\nc\n## d', 'a', '## b\nc', '## d'],
  ['no head', '## a\n\n## b\n', '', '## a\n', '## b\n'],
  ['headings with other spaces', 'a\n##\n   ## b\n##\tc\n##\u00a0d', 'a', '##', '   ## b', '##\tc', '## d'],
  ['what is no heading', 'a\n##b\n    ## c\n### d\nx ## e', 'a\n##b\n    ## c\n### d\nx ## e'],
  ['front matter', '---\n## a\n---\n## b', '---\n## a\n---', '## b'],
  ['a longer line in front matter', '--- \n## a\n----\n--- a\n--- \n## b', '--- \n## a\n----\n--- a\n--- ', '## b'],
  ['front matter without an end', '---\na\n## b', '---\na', '## b'],
  ['no front matter of a section', 'a\n## b\n---\n## c\n---', 'a', '## b\n---', '## c\n---'],
  ['a fence', 'a\n```\n## b\n```\n## c', 'a\n```\n## b\n```', '## c'],
  ['a fence with other lines', 'a\n```\n## b\n  ```` \t\n## c', 'a\n```\n## b\n  ```` \t', '## c'],
  ['an open fence', '~~~~\n~~~\n## a\n    ~~~~\n~~~~ b', '~~~~\n~~~\n## a\n    ~~~~\n~~~~ b'],
  ['no fence', '``\n## a\n``` b`c\n## d\n    ```\n## e', '``', '## a\n``` b`c', '## d\n    ```', '## e'],
  ['spaces in a fence', '```\na\u00a0b\n```\nc\u00a0d', '```\na\u00a0b\n```\nc d'],
  ['a comment', 'a\n  <!--\n## b\n-->\n## c', 'a\n  <!--\n## b\n-->', '## c'],
  ['a comment without an end', 'a\n<!-- ->\n## b', 'a\n<!-- ->\n## b'],
  ['a comment in a line', 'a <!--\n## b\n-->', 'a <!--', '## b\n-->'],
])('the sections of a page: %s', ([, page, ...sections]) => {
  expect(split(page).map(({ text }) => text)).toEqual(sections);
});

test.for([
  ['```json', '```'],
  ['   ````', '````'],
  ['~~~ `a`', '~~~'],
  ['~~~~~', '~~~~~'],
  ['``', undefined],
  ['    ```', undefined],
  ['``` a`', undefined],
  ['a ```', undefined],
] as const)('the marks that open the fence %j', ([line, run]) => {
  expect(openingRun(line)).toBe(run);
});

test.for([
  [['---', 'a', '---', 'b'], 3],
  [['--- ', '---', '---'], 2],
  [['---', '----', '--- a'], 0],
  [['a', '---', '---'], 0],
  [[], 0],
] as const)('the front matter of %j', ([lines, count]) => {
  expect(frontMatterLines(lines)).toBe(count);
});

test('the fences of a section, with the offsets of their lines', () => {
  const text = 'a\n```js\nb\n```\n  ~~~\nc\n~~~\n```\nd';
  const fences = fencesOf(text, false).map(({ at, body, close, isApart }) => [
    text.slice(at, body),
    text.slice(body, close),
    isApart,
  ]);
  expect(fences).toEqual([
    ['```js\n', 'b\n', true],
    ['  ~~~\n', 'c\n', false],
    ['```\n', 'd', false],
  ]);
});
