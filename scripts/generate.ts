import { Command, CommanderError, Option } from 'commander';
import { compile } from './compile.ts';
import { readPages } from './command/files.ts';
import { defaults, readOptions } from './command/inputs.ts';
import { outdated } from './command/outdated.ts';
import { step } from './command/steps.ts';
import { UsageError } from './command/usage-error.ts';
import { WriteError, writeTogether } from './command/write-together.ts';
import { formats, report, summary, type Format } from './diagnostics/report.ts';
import { emitOperationsTable } from './emit/operations-table.ts';
import { toYaml } from './emit/yaml.ts';

interface Options {
  reference: string;
  patches?: string;
  out: string;
  check: boolean;
  strict: boolean;
  format: Format;
}

const command = new Command('generate')
  .description('Compile the Markdown reference into an OpenAPI 3.1 document, types and the ledger.')
  .option('--reference <folder>', 'the pages', defaults.reference)
  .option('--patches <folder>', 'overlays that mend the document, or “none” (default: spec/patches, with another reference none)')
  .option('--out <folder>', 'where the files go', defaults.out)
  .option('--check', 'write nothing; fail when a run would change a file', false)
  .option('--strict', 'warnings fail like errors', false)
  .addOption(new Option('--format <format>', 'how diagnostics are told').choices(formats).default('text'))
  .addHelpText('after', '\nExit codes: 0 fine, 1 problems or out of date, 2 wrong usage.')
  .exitOverride();

/** Reads, compiles, reports, writes: the only place of the compiler with effects. Returns the exit code. */
async function run(options: Options): Promise<number> {
  const inputs = await readOptions(options.reference, options.patches);
  const pages = await readPages(options.reference);
  const result = await step('Compile', () => compile(pages.files, inputs));
  const diagnostics = [...pages.diagnostics, ...result.diagnostics];
  tell(options, diagnostics, result.texts);
  const failed = diagnostics.some(({ severity }) => severity === 'error' || options.strict);
  if (failed) {
    process.stderr.write(`${summary(diagnostics)}; nothing written\n`);
    return 1;
  }
  const { total, unknown } = result.ledger.totals;
  // The compiler of types is loaded when it is needed: it takes longer to load than most faults to be told.
  const files = new Map([
    ['openapi.yaml', toYaml(result.document)],
    ['openapi.d.ts', await step('Types', async () => (await import('./emit/types.ts')).emitTypes(result.document))],
    ['operations.ts', emitOperationsTable(result.document)],
    ['ledger.json', `${JSON.stringify(result.ledger, null, 2)}\n`],
  ]);
  process.stderr.write(`${summary(diagnostics)}; ${total} blocks, ${unknown} unknown\n`);
  if (options.check) {
    const differences = await outdated(options.out, files);
    for (const difference of differences) process.stderr.write(difference);
    return differences.length > 0 ? 1 : 0;
  }
  files.set('openapi.map.json', `${JSON.stringify(result.map, null, 1)}\n`);
  await step(`Write ${options.out}`, () => writeTogether(options.out, files));
  return 0;
}

/** Artefacts on stdout, talk on stderr: diagnostics for machines are an artefact. */
function tell({ format }: Options, diagnostics: Parameters<typeof report>[0], texts: ReadonlyMap<string, string>): void {
  const terminal = process.stderr.isTTY;
  const text = report(diagnostics, format, terminal ? { texts, color: true } : {});
  (format === 'text' ? process.stderr : process.stdout).write(text);
}

try {
  command.parse();
  process.exitCode = await run(command.opts<Options>());
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError || error instanceof WriteError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  } else throw error;
}
