import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { load } from 'js-yaml';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { main } from '../shared/main.ts';
import { readRecord } from '../shared/record-file.ts';
import { defaults } from '../shared/sources.ts';
import { UsageError } from '../shared/usage-error.ts';
import { migrationPage } from './page.ts';

const target = 'docs/migration.md';

const command = new Command('migration')
  .description(`Write ${target}: the replacement of each call of losant-rest.`)
  .option('--check', 'write nothing; fail if the page is out of date', false)
  .addHelpText('after', '\nExit codes: 0 fine, 1 out of date, 2 wrong usage.')
  .exitOverride();

async function run({ check }: { check: boolean }): Promise<number> {
  // The cast is safe: the compiler wrote this file, and `npm run check` compares it with the reference.
  const document = load(await readFile('generated/openapi.yaml', 'utf8')) as OpenAPI;
  const record = await readRecord(defaults.reference);
  if (!record) throw new UsageError('spec/upstream.json not found: nothing was merged into the reference yet');
  const page = migrationPage(document, record);
  if (!check) await writeFile(target, page);
  else if ((await readFile(target, 'utf8').catch(() => '')) !== page) {
    process.stderr.write(`${target} is out of date: run npm run migration\n`);
    return 1;
  }
  return 0;
}

await main(command, run);
