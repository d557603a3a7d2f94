import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { pagesFolder } from '../../compiler/diagnostics/links.ts';
import { main } from '../shared/main.ts';
import { diagnosticPages } from './page.ts';

const command = new Command('diagnostics')
  .description(`Write ${pagesFolder}/: a page for each diagnostic of the compiler, from its catalogue.`)
  .option('--check', 'write nothing; fail if a page is out of date', false)
  .option('--out <folder>', 'the folder of the pages', pagesFolder)
  .addHelpText('after', '\nExit codes: 0 success, 1 out of date, 2 wrong usage.')
  .exitOverride();

async function run({ check, out }: { check: boolean; out: string }): Promise<number> {
  const pages = diagnosticPages();
  const there = await readdir(out).catch((): string[] => []);
  const surplus = there.filter((name) => name.endsWith('.md') && !pages.has(name));
  if (!check) {
    await mkdir(out, { recursive: true });
    await Promise.all([...pages].map(([name, text]) => writeFile(join(out, name), text)));
    await Promise.all(surplus.map((name) => rm(join(out, name))));
    return 0;
  }
  const texts = await Promise.all([...pages.keys()].map((name) => readFile(join(out, name), 'utf8').catch(() => '')));
  const stale = [...pages].filter(([, text], i) => texts[i] !== text).map(([name]) => name);
  for (const name of [...stale, ...surplus])
    process.stderr.write(`${join(out, name)} is out of date: run npm run diagnostics\n`);
  return stale.length + surplus.length > 0 ? 1 : 0;
}

await main(command, run);
