import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decided } from '../../sandbox/decided.ts';

test('the documentation has the same decisions', () => {
  const rows = decided.map(({ question, answer }) => `| ${question} | ${answer} |`.replaceAll('*', '\\*'));
  expect(readFileSync('docs/sandbox.md', 'utf8')).toContain(`| --- | --- |\n${rows.join('\n')}\n`);
});
