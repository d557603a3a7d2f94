import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnosticPages } from '../../../scripts/commands/diagnostics/page.ts';
import { codes } from '../../../scripts/compiler/diagnostics/codes.ts';
import { pagesFolder } from '../../../scripts/compiler/diagnostics/links.ts';
import { slug } from '../../../scripts/compiler/dialect/names.ts';
import { type Outcome, runNode } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const pages = diagnosticPages();

test('the committed pages are up to date', () => {
  const committed = readdirSync(pagesFolder).map((name) => [name, readFileSync(join(pagesFolder, name), 'utf8')]);
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(pages));
});

test('there is a page for each code, and an index', () => {
  expect(pages.size).toBe(Object.keys(codes).length + 1);
});

test('every link leads to a file, and to a heading of it', () => {
  for (const [, text] of pages) {
    const prose = text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '').replaceAll(/(`+)[^`].*?\1/g, '');
    for (const [, path = '', fragment] of prose.matchAll(/(?<!\\)\]\(([^)#]+)(?:#([^)]+))?\)/g)) {
      const target = join(pagesFolder, path);
      expect(existsSync(target), target).toBe(true);
      if (fragment === undefined) continue;
      const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)];
      expect(headings.map(([, title = '']) => slug(title.replaceAll('.', '')))).toContain(fragment);
    }
  }
});

test('--check names what is out of date, and writing mends it', async () => {
  const out = await temporaryFolder({});
  const run = (...more: string[]): Promise<Outcome> =>
    runNode(['scripts/start.mjs', 'diagnostics', '--out', out, ...more]);
  expect(await run()).toMatchObject({ code: 0, stderr: '' });
  expect(await run('--check')).toMatchObject({ code: 0, stderr: '' });
  await writeFile(join(out, 'section.missing.md'), 'Something else.\n');
  await writeFile(join(out, 'section.gone.md'), 'Of a code that is no more.\n');
  const { code, stderr } = await run('--check');
  expect(code).toBe(1);
  expect(stderr.match(/section\.\w+\.md is out of date: run npm run diagnostics\n/g)).toHaveLength(2);
  await run();
  expect(await run('--check')).toMatchObject({ code: 0, stderr: '' });
});
