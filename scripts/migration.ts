import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { load } from 'js-yaml';
import type { OpenAPI } from './emit/openapi.ts';
import { migrationPage } from './migration/page.ts';
import { vendorMethods } from './migration/vendor.ts';

const target = 'docs/migration.md';

const { check } = new Command('migration')
  .description(`Write ${target}: what each call of losant-rest becomes.`)
  .option('--check', 'write nothing; fail when the page is out of date', false)
  .parse()
  .opts<{ check: boolean }>();

// Our own output: `npm run check` holds it against the reference.
const document = load(await readFile('generated/openapi.yaml', 'utf8')) as OpenAPI;
const page = migrationPage(document, vendorMethods());
if (!check) await writeFile(target, page);
else if ((await readFile(target, 'utf8').catch(() => '')) !== page) {
  process.stderr.write(`${target} is out of date: run npm run migration\n`);
  process.exitCode = 1;
}
