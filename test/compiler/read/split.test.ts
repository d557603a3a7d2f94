import fc from 'fast-check';
import { expect, test } from 'vitest';
import { split } from '../../../scripts/compiler/read/split.ts';

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
