import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Reference } from '../../compiler/model/reference.ts';
import { readReference } from '../../compiler/read/reference.ts';
import { readPages } from '../shared/files.ts';
import { main } from '../shared/main.ts';
import { UsageError } from '../shared/usage-error.ts';
import { type Surroundings, skeletonPage } from './skeleton/page.ts';
import { describeResource } from './skeleton/resource.ts';
import { skeletonSchemas } from './skeleton/schemas.ts';

interface Options {
  name: string;
  path: string;
  out: string;
  schemas: boolean;
}

const command = new Command('new-page')
  .description('Write the skeleton of a new resource page.')
  .requiredOption('--name <name>', 'file name of the page: lower case and hyphens, plural for a collection')
  .requiredOption(
    '--path <path>',
    'path of the resource, such as /applications/{applicationId}/widgets or /widgets/{widgetId}',
  )
  .option('--out <folder>', 'the reference to which the page is added', 'spec/reference')
  .option('--schemas', 'append skeletons of linked schemas that are missing in schemas.md', false)
  .addHelpText('after', '\nExit codes: 0 written, 2 wrong usage (nothing is overwritten).')
  .exitOverride();

/**
 * Writes the page and, with `--schemas`, its schemas. Prints the written files to stdout and the
 * next steps to stderr.
 */
async function run({ name, path, out, schemas }: Options): Promise<void> {
  const described = describeResource(name, path);
  if (typeof described === 'string') throw new UsageError(described);
  const reference = readReference((await readPages(out)).files);
  const file = join(out, `${name}.md`);
  if (await stat(file).catch(() => undefined)) throw new UsageError(`${file} already exists; nothing was written`);
  await mkdir(out, { recursive: true });
  await writeFile(file, skeletonPage(described, surroundings(reference)), { flag: 'wx' });
  process.stdout.write(`${file}\n`);

  const known = new Set(reference.schemas.map(({ title }) => title.value));
  const missing = [...skeletonSchemas(described)].filter(([title]) => !known.has(title));
  const page = join(out, 'schemas.md');
  if (schemas && missing.length > 0) {
    const text = await readFile(page, 'utf8').catch(() => '# Schemas\n');
    await writeFile(page, `${text.trimEnd()}\n\n${missing.map(([, entry]) => entry).join('\n\n')}\n`);
    process.stdout.write(`${page}\n`);
  }
  process.stderr.write(nextSteps(file, page, schemas ? [] : missing.map(([title]) => title)));
}

/** Takes the host and the descriptions of placeholders from the existing pages. */
function surroundings({ pages }: Reference): Surroundings {
  const rows = pages.flatMap(({ operations }) => operations.flatMap(({ pathParameters }) => pathParameters));
  return {
    origin: pages[0]?.head.url?.origin ?? 'https://api.losant.com',
    rows: new Map(
      rows
        .reverse()
        .map(({ placeholder, description, example }) => [
          placeholder.value,
          { description: description.value, example: example?.value ?? '' },
        ]),
    ),
  };
}

function nextSteps(file: string, schemas: string, missing: readonly string[]): string {
  const steps = [
    `Describe the resource and its operations in ${file}; correct parameters, scopes and codes.`,
    missing.length > 0
      ? `Add the linked schemas to ${schemas}: ${missing.join(', ')} (--schemas writes skeletons).`
      : `Complete the schemas of the page in ${schemas}; use their examples as the body examples of the page.`,
    'Add the resource to the list in overview.md.',
    'Run npm run generate and correct what it reports.',
  ];
  return `Next:\n${steps.map((text, i) => `  ${i + 1}. ${text}\n`).join('')}`;
}

await main(command, run);
