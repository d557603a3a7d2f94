import { join } from 'node:path';
import { Command, Option } from 'commander';
import { type Format, formats, report, summary } from '../../compiler/diagnostics/report.ts';
import { decode } from '../../compiler/read/decode.ts';
import { type Cache, openCache } from '../cache/cache.ts';
import { cacheFolder } from '../cache/compiler.ts';
import { type Run, Runs } from '../cache/runs.ts';
import { hash } from '../cache/store.ts';
import { heap } from '../dev/heap.ts';
import { collectOften } from '../shared/collect-often.ts';
import { main } from '../shared/main.ts';
import { mapFile } from '../shared/map-file.ts';
import { optimiseLate } from '../shared/optimise-late.ts';
import { patchesOption } from '../shared/options.ts';
import { outdated } from '../shared/outdated.ts';
import { defaults, hashOf, readSources, type Sources } from '../shared/sources.ts';
import { sumOfFile } from '../shared/sum-of-file.ts';
import { type Content, writeTogether } from '../shared/write-together.ts';

// What compiles is imported when something has to be compiled: a run on unchanged input, a
// check and --help start at once.

interface Options {
  reference: string;
  patches?: string;
  out: string;
  check: boolean;
  strict: boolean;
  format: Format;
  types: boolean;
  cache: boolean;
  watch: boolean;
}

const command = new Command('generate')
  .description('Compile the Markdown reference into an OpenAPI 3.1 document, types and the ledger.')
  .option('--reference <folder>', 'the pages', defaults.reference)
  .addOption(patchesOption())
  .option('--out <folder>', 'where the files go', defaults.out)
  .option('--check', 'write nothing; fail when a run would change a file', false)
  .option('--strict', 'warnings fail like errors', false)
  .option('--no-types', 'leave openapi.d.ts as it is')
  .option('--no-cache', `compile everything anew, and leave ${cacheFolder} alone`)
  .option('--watch', 'stay and compile what changes (npm run dev, without mock and site)', false)
  .addOption(new Option('--format <format>', 'how diagnostics are told').choices(formats).default('text'))
  .addHelpText('after', '\nExit codes: 0 fine, 1 problems or out of date, 2 wrong usage.')
  .exitOverride();

interface Outcome extends Run {
  content: (name: string) => Content;
}

/** Reads, compiles, reports, writes: the only place of the compiler with effects. Returns the exit code. */
async function run(options: Options): Promise<number> {
  const sources = await readSources(options.reference, options.patches);
  const cache = openCache(options.cache && !sources.isLarge);
  const known = cache && (await recall(options, sources, cache));
  if (known) process.stderr.write('Compile  unchanged\n');
  const { diagnostics, blocks, files, content } = known ?? (await compileAnew(options, sources, cache));
  tell(options, diagnostics, sources);
  const failed = diagnostics.some(({ severity }) => severity === 'error' || options.strict);
  process.stderr.write(
    failed
      ? `${summary(diagnostics)}; nothing written\n`
      : `${summary(diagnostics)}; ${blocks.total} blocks, ${blocks.unknown} unknown\n`,
  );
  if (failed) return 1;
  const stale = new Map((await changed(options, files)).map((name) => [name, content(name)]));
  if (!options.check) {
    await writeTogether(options.out, stale);
    return 0;
  }
  const differences = await outdated(options.out, stale);
  for (const difference of differences) process.stderr.write(difference);
  return differences.length > 0 ? 1 : 0;
}

/** Hands over to the command that watches, and ends with it. */
async function watch({ reference, patches, out, types }: Options): Promise<number> {
  const { spawn } = await import('node:child_process');
  const more = [...(patches === undefined ? [] : ['--patches', patches]), ...(types ? [] : ['--no-types'])];
  const child = spawn(
    process.execPath,
    [...heap, 'scripts/start.mjs', 'dev', '--no-mock', '--no-site', '--reference', reference, '--out', out, ...more],
    { stdio: 'inherit' },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', (code) => resolve(code ?? 0)));
}

const keyOf = ({ types }: Options, sources: Sources, { compiler: name }: Cache): string =>
  hash(name, String(types), hashOf(sources));

/** The outcome of an earlier run on the same sources, if all texts that are wanted of it are still there. */
async function recall(options: Options, sources: Sources, cache: Cache): Promise<Outcome | undefined> {
  const runs = new Runs(cache.store);
  const found = runs.find(keyOf(options, sources, cache));
  if (!found) return undefined;
  const texts = new Map<string, string>();
  for (const name of await changed(options, found.files)) {
    const text = runs.text(found.files[name] ?? '');
    if (text === undefined) return undefined;
    texts.set(name, text);
  }
  return { ...found, content: (name) => texts.get(name) ?? '' };
}

async function compileAnew(options: Options, sources: Sources, cache: Cache | undefined): Promise<Outcome> {
  optimiseLate();
  if (sources.isLarge) collectOften();
  const { produce, typesOf } = await import('../shared/produce.ts');
  const { diagnostics, ledger, files, yaml, document } = await produce(
    sources,
    options.reference,
    cache,
    options.types,
  );
  const { total, unknown } = ledger.totals;
  const run = { diagnostics: [...sources.diagnostics, ...diagnostics], blocks: { total, unknown } };
  const failed = run.diagnostics.some(({ severity }) => severity === 'error' || options.strict);
  if (failed) {
    for (const file of files.values()) file.close();
    files.clear();
  } else if (document) files.set('openapi.d.ts', await typesOf(document, yaml.sum, cache));
  // What --strict kept from being made is not the outcome without it.
  if (cache && !(failed && options.strict)) {
    new Runs(cache.store).keep(
      keyOf(options, sources, cache),
      run,
      new Map([...files].map(([name, file]) => [name, file.text()])),
    );
  }
  return {
    ...run,
    files: Object.fromEntries([...files].map(([name, { sum }]) => [name, sum])),
    content: (name) => files.get(name) ?? '',
  };
}

/** The files of the folder that are not what they should be. Nothing compares the map: git ignores it. */
async function changed({ out, check }: Options, files: Readonly<Record<string, string>>): Promise<string[]> {
  const names = Object.keys(files).filter((name) => !check || name !== mapFile);
  const same = await Promise.all(
    names.map(async (name) => (await sumOfFile(join(out, name)).catch(() => undefined)) === files[name]),
  );
  return names.filter((_, i) => !same[i]);
}

/** Artefacts on stdout, talk on stderr: diagnostics for machines are an artefact. */
function tell({ format }: Options, diagnostics: Parameters<typeof report>[0], { pages }: Sources): void {
  const terminal = process.stderr.isTTY;
  const told = new Set(diagnostics.map(({ file }) => file));
  const shown = terminal ? pages.filter(({ path }) => told.has(path)) : [];
  const texts = new Map(
    shown
      .map(({ path, content }) => [path, decode(content)] as const)
      .filter((page): page is [string, string] => typeof page[1] === 'string'),
  );
  const text = report(diagnostics, format, terminal ? { texts, color: true } : {});
  (format === 'text' ? process.stderr : process.stdout).write(text);
}

await main(command, (options: Options) => (options.watch ? watch(options) : run(options)));
