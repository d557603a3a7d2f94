import { describe, expect, test } from 'vitest';
import { operationText, resourceText } from '../../../scripts/compiler/diagnostics/examples/reference.ts';
import { split } from '../../../scripts/compiler/read/split.ts';
import { plain } from '../../../scripts/compiler/read/text.ts';
import { pagesOf } from '../../support/compile-folder.ts';
import { ownReference } from '../../support/folders.ts';
import { readText } from '../../support/read-text.ts';

const nbsp = '\u00a0';
/** One of each range of the category Zs. */
const spaces = [nbsp, '\u1680', '\u2000', '\u2009', '\u200a', '\u202f', '\u205f', '\u3000'];

/** The page with another space for each space outside of code blocks. */
function respaced(text: string, space: string): string {
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      const isFence = line.startsWith('```');
      if (isFence) isCode = !isCode;
      return isCode && !isFence ? line : line.replaceAll(' ', space);
    })
    .join('\n');
}

describe('a page reads the same with other spaces', () => {
  const page = resourceText(
    operationText({ title: 'Send Command', intro: 'Sends one command.\n \n- an item\n- another' }),
  );

  test.each(spaces.map((space) => [`U+${space.charCodeAt(0).toString(16).padStart(4, '0')}`, space]))(
    '%s',
    (_, space) => {
      expect(respaced(page, space)).toContain(`##${space}Send${space}Command\n`);
      expect(readText(respaced(page, space))).toEqual(readText(page));
    },
  );

  test('the project’s reference, with no-break spaces', async () => {
    for (const { content } of await pagesOf(ownReference)) {
      const text = Buffer.from(content).toString();
      expect(readText(respaced(text, nbsp))).toEqual(readText(text));
    }
  });
});

test('code keeps its spaces, between headings, fences and comments that have others', () => {
  const code = `\`\`\`json\n{ "a": "1${nbsp}kg" }\n\`\`\``;
  expect(
    split(`#${nbsp}A\n${code}\n<!--${nbsp}-->\n##${nbsp}B\n\`\`\`${nbsp}json\n${nbsp}\n\`\`\`${nbsp}\n\n${code}`),
  ).toEqual([
    { text: `# A\n${code}\n<!-- -->`, lines: 0 },
    { text: `## B\n\`\`\` json\n${nbsp}\n\`\`\` \n\n${code}`, lines: 4 + 1 },
  ]);
  expect(split(`\`\`\`\n${nbsp}`)).toEqual([{ text: `\`\`\`\n${nbsp}`, lines: 0 }]);
});

test.each([
  ['&nbsp;', ''],
  ['&#160;Y&nbsp;', 'Y'],
  ['Device&nbsp;Post', 'Device Post'],
])('the plain value of %s is “%s”', (source, value) => {
  expect(plain(source)).toBe(value);
});
