import { expect, test } from 'vitest';
import { beyondLimits } from '../../../scripts/compiler/read/limits.ts';
import { sectionText } from '../../../scripts/compiler/read/section-text.ts';

const line = 'x'.repeat(3_999);
const fence = (size: number): string => `Text.\n\n\`\`\`\n${'x'.repeat(size)}\n\`\`\`\n`;

test.for<[name: string, text: string, code?: string, line?: number]>([
  ['a line of 4,000 characters', `\n${line}x`],
  ['a longer line', `\n${line}xx`, 'page/line-too-long', 2],
  ['a paragraph of 4,000 characters', `a\n${line.slice(1)}`],
  ['a longer paragraph', `a\n${line}`, 'page/paragraph-too-long', 2],
  ['paragraphs', `a\n\n${line}`],
  ['rows', `| a |\n|${line}`],
  ['items', `- a\n- ${line.slice(2)}`],
  ['50 levels', `${'>'.repeat(50)} a`],
  ['51 levels', `${'>'.repeat(51)} a`, 'page/too-deep', 1],
  ['two columns of indentation as one level', `a\n\n${'  '.repeat(49)}- a`],
  ['too much indentation', `a\n\n${'  '.repeat(50)}- a`, 'page/too-deep', 3],
  ['a line of code of 100,000 characters', fence(100_000)],
  ['a longer line of code', fence(100_001), 'page/line-too-long', 4],
])('%s', ([, text, code, at]) => {
  const found = beyondLimits(sectionText(text, false));
  expect(found?.code).toBe(code);
  expect(found?.at.line).toBe(at);
});
