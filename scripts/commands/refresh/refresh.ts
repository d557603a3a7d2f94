import type { CompileOptions } from '../../compiler/compile.ts';
import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { report } from '../../compiler/diagnostics/report.ts';
import { hashesOf } from '../../compiler/merge/merge-reference.ts';
import type { UpstreamRecord } from '../../compiler/merge/record.ts';
import type { Reference } from '../../compiler/model/reference.ts';
import { readOptions } from '../shared/inputs.ts';
import { readEditions, readRecord } from '../shared/record-file.ts';
import { acceptErrors } from '../shared/refusal.ts';
import { readOverlayFile, type SourceSelection } from '../shared/sources.ts';
import { step } from '../shared/steps.ts';
import { UsageError } from '../shared/usage-error.ts';
import { compareEditions } from './compare/compare-editions.ts';
import { editionOf, readEdition } from './edition.ts';
import { editionsAfter } from './merge/edition-record.ts';
import { mergePages } from './merge/merged.ts';
import { newsOf } from './merge/news.ts';
import { recordSince } from './merge/record-since.ts';
import { theirsOf } from './merge/theirs.ts';
import { printTodo } from './merge/todo.ts';
import { refuseUnsafe, writeMerge } from './merge/write.ts';
import { formatReport, type ReportFormat } from './report/format.ts';
import { readSource } from './source.ts';

/** The options of the command `refresh`. */
export interface RefreshOptions extends SourceSelection {
  from: string;
  path: string;
  ref?: string;
  /** The edition that our sentences were written for, in place of the record of the last merge. */
  base?: string;
  upstreamCorrections?: string;
  write: boolean;
  force: boolean;
  todo: boolean;
  /** Older pages: only record what the edition that was merged last has changed since. */
  since?: string;
  keepGoing: boolean;
  format: ReportFormat;
  /** Show long lists whole. */
  full: boolean;
  /** Compare sentences too. */
  wording: boolean;
}

/**
 * Fetches an edition, merges its facts into the reference, compiles the result and reports what differs. With
 * `--write`, writes the merged pages. Returns the exit code.
 */
export async function refresh(options: RefreshOptions): Promise<number> {
  const { from, path, ref, reference, keepGoing, format } = options;
  if (options.todo) return printTodo(reference, format, options.full);
  const compileOptions = await readOptions(options);
  if (options.since !== undefined) return recordSince(options.since, options, compileOptions);
  const overlay = await readOverlayFile(options);
  const base = await baseOf(options, compileOptions);
  const source = await step(`Fetch ${from}`, () => readSource({ from, path, ref }));
  const theirs = theirsOf(source, from, overlay, compileOptions);
  const refused = 'the newer edition does not compile; nothing written';
  const accepted = acceptErrors(theirs.diagnostics, {
    keepGoing,
    isEmpty: theirs.reference.pages.length === 0,
    refused,
  });
  const before = await step(`Compile ${reference}`, () => readEdition(reference, compileOptions));
  if (before.files.length === 0) throw new UsageError(`No pages in ${reference}`);
  const merged = mergePages(before, theirs, { base, folder: reference });
  const after = await step('Compile the merged pages', () => editionOf(merged, theirs.diagnostics, compileOptions));
  const earlier = merged.moved.length > 0 ? await earlierEdition(base, compileOptions) : undefined;
  const merge = newsOf(merged, { before: before.reference, after: after.reference, base, earlier });
  const compared = await step('Compare', () => compareEditions(before, after, options.wording));
  process.stdout.write(formatReport({ ...compared, merge }, format, options.full));
  process.stderr.write(report(before.diagnostics.filter(isError), 'text'));
  // Those of the edition have been printed.
  const code = acceptErrors(after.compilation.diagnostics, { keepGoing, isEmpty: after.files.length === 0, refused });
  if (options.write) {
    await refuseUnsafe(merged, before, options);
    const editions = editionsAfter(await readEditions(reference), theirs.edition, base, compared.difference);
    await step(`Write ${reference}`, () => writeMerge(merged, editions, reference));
    process.stderr.write('Run “npm run generate” to update the generated files.\n');
  }
  return Math.max(accepted, code);
}

/** The record of the last merge, or the wording of the edition that `--base` names. */
async function baseOf(
  { base, path, reference }: RefreshOptions,
  compileOptions: CompileOptions,
): Promise<UpstreamRecord | undefined> {
  if (base === undefined) return readRecord(reference);
  const source = await step(`Fetch ${base}`, () => readSource({ from: base, path }));
  const theirs = theirsOf(source, base, undefined, compileOptions);
  return { ...theirs.edition, wording: hashesOf(theirs.reference), moved: {} };
}

/** The edition that was merged last, whose wording the report shows. Undefined if it cannot be fetched. */
async function earlierEdition(
  base: UpstreamRecord | undefined,
  compileOptions: CompileOptions,
): Promise<Reference | undefined> {
  if (!base?.source.startsWith('npm:')) return undefined;
  const from = `${base.source}@${base.version}`;
  try {
    return theirsOf(await step(`Fetch ${from}`, () => readSource({ from, path: '.' })), from, undefined, compileOptions)
      .reference;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
