import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { report } from '../../compiler/diagnostics/report.ts';
import { readOptions } from '../shared/inputs.ts';
import { acceptErrors } from '../shared/refusal.ts';
import type { SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { UsageError } from '../shared/usage-error.ts';
import { readEdition } from './edition.ts';
import { formatReport, type ReportFormat } from './format.ts';
import { refreshReport } from './report.ts';
import { withSource } from './source.ts';
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
 * Fetches the newer pages, compiles both editions, reports the difference and, with `--write`,
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
  return withSource({ from, path, ref }, async (folder) => {
    const before = await step(`Compile ${reference}`, () => readEdition(reference, options));
    const after = await step('Compile the newer pages', () => readEdition(folder, options));
    if (before.files.length === 0) throw new UsageError(`No pages in ${reference}`);
    process.stdout.write(formatReport(await step('Compare', () => refreshReport(before, after)), as));
    process.stderr.write(report(before.diagnostics.filter(isError), 'text'));
    const isEmpty = after.files.length === 0;
    const code = acceptErrors(after.diagnostics, {
      keepGoing,
      isEmpty,
      refused: 'the newer pages do not compile; nothing written',
    });
    if (write) {
      await step(`Write ${reference}`, () => replacePages(reference, before.files, after.files));
      process.stderr.write('Run “npm run generate” to update the generated files.\n');
    }
    return code;
  });
}
