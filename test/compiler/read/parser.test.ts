import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../scripts/compiler/read/blocks.ts';
import { parse } from '../../../scripts/compiler/read/markdown.ts';
import { Parser } from '../../../scripts/compiler/read/parser.ts';
import { sectionText } from '../../../scripts/compiler/read/section-text.ts';
import { split } from '../../../scripts/compiler/read/split.ts';
import { pagesOf } from '../../support/compile-folder.ts';
import { ownReference } from '../../support/folders.ts';

/** Lines that begin, continue and end all kinds of blocks, including those that extend across blank lines. */
const lines = fc.constantFrom(
  '',
  '',
  '',
  '  ',
  'words',
  'more words',
  '# Title',
  '### Part',
  '  ### Part',
  'Setext',
  '---',
  '===',
  '***',
  '___',
  '| a | b |',
  '| - | - |',
  '| 1 | 2 |',
  'a | b',
  '```',
  '```json',
  '~~~',
  '````',
  '  ```',
  '    code',
  '\tcode',
  '- item',
  '* item',
  '+ item',
  '1. item',
  '12) item',
  '  in the item',
  '    deeper',
  '> quote',
  '>',
  '<br/>',
  '<div>',
  '</div>',
  '<!-- comment',
  '-->',
  '<!-- one line -->',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<?php',
  '?>',
  '[label]: https://host',
  '[label]:',
  '"title"',
  '\\',
  '&amp; so on',
  '{ "json": true }',
  '\ufeffmark',
);
const texts = fc.array(lines, { maxLength: 24 }).map((list) => list.join('\n'));

const whole = (text: string): unknown => blocksOf(parse(text).children).blocks;

const sectionsOf = (page: string): ReturnType<typeof sectionText>[] =>
  split(page).map(({ text }, i) => sectionText(text, i === 0));

describe('parsing a section by passages gives the same blocks as parsing it whole', () => {
  test.for(['by one parser', 'by a parser for each'])('any lines, %s', (way) => {
    const property = fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (pages) => {
      const shared = new Parser();
      for (const section of pages.flatMap(sectionsOf)) {
        const parser = way === 'by one parser' ? shared : new Parser();
        expect(parser.blocksOf(section)).toEqual(whole(section.text));
      }
    });
    fc.assert(property, { seed: 20190306, numRuns: 250 });
  });

  test('the project’s reference', async () => {
    const parser = new Parser();
    // Some pages of each kind, since parsing sections whole takes time.
    const pages = (await pagesOf(ownReference)).filter(({ path }) =>
      /(?:audit-logs|data-table|device|overview)\.md$/.test(path),
    );
    const sections = pages.flatMap(({ content }) => sectionsOf(Buffer.from(content).toString()));
    expect(sections.length).toBeGreaterThan(20);
    for (const section of sections) expect(parser.blocksOf(section)).toEqual(whole(section.text));
  });
});

test('passages end where no block extends across, and equal passages are parsed once', () => {
  const [section] = sectionsOf('Words.\n\n- an item\n\n  of two paragraphs\n\nWords.\n\n```json\n{}\n\n{}\n```\n');
  expect(section?.passages.map(({ text }) => text)).toEqual([
    'Words.\n\n- an item\n\n  of two paragraphs\n',
    'Words.\n',
    '```json\n```\n',
  ]);
  expect(section?.passages.map(({ lines: numbers }) => numbers)).toEqual([
    [1, 2, 3, 4, 5, 6],
    [7, 8],
    [9, 13, 14],
  ]);
});
