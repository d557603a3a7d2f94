import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, isError } from '../../compiler/diagnostics/diagnostic.ts';
import { type Format, report, summary } from '../../compiler/diagnostics/report.ts';
import { artefacts } from '../../compiler/output/artefacts.ts';
import { decode } from '../../compiler/read/decode.ts';
import { openCache } from '../cache/cache.ts';
import { type Run, Runs } from '../cache/runs.ts';
import { hash, sumOf } from '../cache/store.ts';
import { outdated } from '../shared/outdated.ts';
import { goesOn, howToGoOn } from '../shared/refusal.ts';
import { hashOf, readSources, type SourceSelection, type Sources } from '../shared/sources.ts';
import { recover, writeTogether } from '../shared/write-together.ts';

export interface GenerateOptions extends SourceSelection {
  out: string;
  check: boolean;
  strict: boolean;
  format: Format;
  types: boolean;
  cache: boolean;
  keepGoing: boolean;
}

/** A run with the texts of its files that are not up to date. */
interface Outcome extends Run {
  stale: ReadonlyMap<string, string>;
}

/** Reads the sources, compiles them, reports diagnostics and writes the artefacts. Returns the exit code. */
export async function generate(options: GenerateOptions): Promise<number> {
  // Before the files are compared with what they should be, since this can change them.
  if (!options.check) recover(options.out);
  const sources = await readSources(options);
  const { diagnostics, blocks, stale } = await outcomeOf(options, sources);
  print(options, diagnostics, sources);
  const hasErrors = diagnostics.some(isError);
  const failed = hasErrors || (options.strict && diagnostics.length > 0);
  if (failed && !(options.keepGoing && sources.pages.length > 0)) {
    const again = hasErrors && sources.pages.length > 0 ? `\n${howToGoOn('generate')}` : '';
    process.stderr.write(`${summary(diagnostics)}; nothing written${again}\n`);
    return 1;
  }
  const ending = `${blocks.total} blocks, ${blocks.unknown} unknown${hasErrors ? `; ${goesOn}` : ''}`;
  process.stderr.write(`${summary(diagnostics)}; ${ending}\n`);
  const differences = options.check ? await outdated(options.out, stale) : [];
  if (!options.check) await writeTogether(options.out, stale);
  for (const difference of differences) process.stderr.write(difference);
  return failed || differences.length > 0 ? 1 : 0;
}

/** The outcome of a cached run of the same compiler on the same sources, or of a new run. */
async function outcomeOf(options: GenerateOptions, sources: Sources): Promise<Outcome> {
  const cache = openCache(options.cache);
  const runs = cache && new Runs(cache.store);
  const key = cache ? hash(cache.compiler, String(options.types), String(options.keepGoing), hashOf(sources)) : '';
  const known = runs && (await findOutcome(options, runs, key));
  if (known) {
    process.stderr.write('Compile  unchanged\n');
    return known;
  }
  const { texts, ...run } = await compileRun(options, sources);
  runs?.keep(key, run, texts);
  const names = await changed(options, run.files);
  return { ...run, stale: new Map(names.map((name) => [name, texts.get(name) ?? ''])) };
}

/** The cached outcome. Undefined if there is none, or if a text that has to be written is no longer cached. */
async function findOutcome(options: GenerateOptions, runs: Runs, key: string): Promise<Outcome | undefined> {
  const run = runs.find(key);
  if (!run) return undefined;
  const stale = new Map<string, string>();
  for (const name of await changed(options, run.files)) {
    const text = runs.text(run.files[name] ?? '');
    if (text === undefined) return undefined;
    stale.set(name, text);
  }
  return { ...run, stale };
}

/** Compiles the sources into a run and the texts of all its files. */
async function compileRun(
  { types, keepGoing }: GenerateOptions,
  sources: Sources,
): Promise<Run & { texts: ReadonlyMap<string, string> }> {
  // Imported only here, since an unchanged run does not need the compiler.
  const { artefactTexts, compileSources } = await import('../shared/produce.ts');
  const compilation = await compileSources(sources);
  const { diagnostics, ledger } = compilation;
  const { total, unknown } = ledger.totals;
  const isRefused = diagnostics.some(isError) && !keepGoing;
  const moments = types ? (['first', 'next', 'last'] as const) : (['first', 'next'] as const);
  const texts = isRefused ? new Map<string, string>() : await artefactTexts(compilation, ...moments);
  const files = Object.fromEntries([...texts].map(([name, text]) => [name, sumOf(text)]));
  return { diagnostics, blocks: { total, unknown }, files, texts };
}

/** The names of the files that are not up to date. With `--check`, only committed files count. */
async function changed({ out, check }: GenerateOptions, files: Run['files']): Promise<string[]> {
  const ignored = new Set(artefacts.flatMap(({ name, isCommitted }) => (isCommitted ? [] : [name])));
  const names = Object.keys(files).filter((name) => !check || !ignored.has(name));
  const sums = await Promise.all(names.map((name) => readFile(join(out, name)).then(sumOf, () => undefined)));
  return names.filter((name, i) => sums[i] !== files[name]);
}

/** Prints diagnostics: as text to stderr, in formats for programs to stdout. */
function print({ format }: GenerateOptions, diagnostics: readonly Diagnostic[], { pages }: Sources): void {
  const isTerminal = process.stderr.isTTY;
  const files = new Set(diagnostics.map(({ file }) => file));
  const texts = new Map<string, string>();
  for (const { path, content } of isTerminal ? pages : []) {
    const text = files.has(path) ? decode(content) : 0;
    if (typeof text === 'string') texts.set(path, text);
  }
  const text = report(diagnostics, format, isTerminal ? { texts, color: true } : {});
  (format === 'text' ? process.stderr : process.stdout).write(text);
}
