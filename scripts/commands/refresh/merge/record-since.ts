import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CompileOptions } from '../../../compiler/compile.ts';
import { isVersion } from '../../../compiler/merge/editions.ts';
import { parseFacts } from '../../shared/facts.ts';
import { readEditions, readRecord, recordNames } from '../../shared/record-file.ts';
import { acceptErrors } from '../../shared/refusal.ts';
import { defaults } from '../../shared/sources.ts';
import { step } from '../../shared/steps.ts';
import { UsageError } from '../../shared/usage-error.ts';
import { compareReferences } from '../compare/compare.ts';
import { readEdition } from '../edition.ts';
import { publicationDate } from '../npm.ts';
import { editionRecord } from './edition-record.ts';
import { writeEditions } from './write.ts';

/**
 * Records what the edition that was merged last has changed since the pages in `since`, such as those of an older commit.
 * A merge does so itself; this is for an edition that was merged before. Returns the exit code.
 */
export async function recordSince(
  since: string,
  { reference, keepGoing }: { reference: string; keepGoing: boolean },
  options: CompileOptions,
): Promise<number> {
  const record = await readRecord(reference);
  if (!record || !isVersion(record.version))
    throw new UsageError(`No version was merged into ${reference}, so there is no edition to record`);
  const before = await step(`Compile ${since}`, () => readEdition(since, { facts: options.facts }));
  const after = await step(`Compile ${reference}`, () => readEdition(reference, options));
  const code = acceptErrors([...before.diagnostics, ...after.diagnostics], {
    keepGoing,
    isEmpty: before.files.length === 0 || after.files.length === 0,
    refused: 'nothing written',
  });
  const { source, version } = record;
  const [previous, date] = [await versionOf(since), await publicationDate(source, version)];
  const made = editionRecord(
    { version, ...(date !== undefined && { date }), ...(previous !== undefined && { previous }) },
    compareReferences(before.reference, after.reference),
  );
  const others = (await readEditions(reference)).filter((edition) => edition.version !== version);
  await step(`Write ${recordNames.editions}`, () => writeEditions([...others, made], reference));
  return code;
}

/** The version of an older reference: of what was merged into it, or of its document. */
async function versionOf(reference: string): Promise<string | undefined> {
  const record = await readRecord(reference);
  if (record) return record.version || undefined;
  const path = join(dirname(reference), defaults.document.replace(/^.*\//, ''));
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseFacts(path, text).info.version;
}
