import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { showBases } from '../../sandbox/command/show-bases.ts';
import { operationLines } from '../../sandbox/operation-lines.ts';
import { createSandbox } from '../../sandbox/sandbox.ts';
import { ownReference } from '../sandbox/reference.ts';

test('the documents say how many operations work with state', async () => {
  const { document, declarations } = await ownReference();
  const counts = showBases(operationLines(document, createSandbox(document, declarations)));
  expect(readFileSync('docs/sandbox.md', 'utf8')).toContain(counts);
  const [all, byRule, declared] = counts.match(/\d+/g) ?? [];
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain(`Of the ${all} operations, ${byRule} work with state by rules`);
  expect(readme).toContain(`, ${declared} by the declarations`);
});
