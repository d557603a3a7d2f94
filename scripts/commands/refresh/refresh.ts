import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { report } from '../../compiler/diagnostics/report.ts';
import { readOptions } from '../shared/inputs.ts';
import { acceptErrors } from '../shared/refusal.ts';
import type { SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { UsageError } from '../shared/usage-error.ts';
import { editionOfSource, readEdition } from './edition.ts';
import { formatReport, type ReportFormat } from './format.ts';
import { refreshReport } from './report.ts';
import { readSource } from './source.ts';
import { replacePages } from './write.ts';

/** The options of the command `refresh`. */
export interface RefreshOptions extends SourceSelection {
  from: string;
  path: string;
  ref?: string;
  write: boolean;
  keepGoing: boolean;
  format: ReportFormat;
}

/**
 * Fetches the newer edition, compiles both editions, reports the difference and, with `--write`,
 * replaces the reference. Returns the exit code.
 */
export async function refresh({
  from,
  path,
  ref,
  write,
  format: as,
  keepGoing,
  ...selection
}: RefreshOptions): Promise<number> {
  const { reference } = selection;
  const options = await readOptions(selection);
  const source = await step(`Fetch ${from}`, () => readSource({ from, path, ref }));
  if (write && source.kind === 'package')
    throw new UsageError(
      'Unexpected --write, expected it with pages only: the facts of a package cannot replace pages',
    );
  const before = await step(`Compile ${reference}`, () => readEdition(reference, options));
  const after = await step('Compile the newer edition', () => editionOfSource(source, options));
  if (before.files.length === 0) throw new UsageError(`No pages in ${reference}`);
  const accept = (): 0 | 1 =>
    acceptErrors(after.diagnostics, {
      keepGoing,
      isEmpty: after.files.length === 0,
      refused: 'the newer edition does not compile; nothing written',
    });
  // What a broken package lacks was not removed from the API, so it is not compared.
  const accepted = source.kind === 'package' ? accept() : undefined;
  process.stdout.write(formatReport(await step('Compare', () => refreshReport(before, after)), as));
  process.stderr.write(report(before.diagnostics.filter(isError), 'text'));
  const code = accepted ?? accept();
  if (write) {
    await step(`Write ${reference}`, () => replacePages(reference, before.files, after.files));
    process.stderr.write('Run “npm run generate” to update the generated files.\n');
  }
  return code;
}
