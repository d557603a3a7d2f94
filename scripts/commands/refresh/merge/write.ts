import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type EditionRecord, printEditions } from '../../../compiler/merge/editions.ts';
import { printRecord } from '../../../compiler/merge/record.ts';
import { recordNames } from '../../shared/record-file.ts';
import { UsageError } from '../../shared/usage-error.ts';
import { writeTogether } from '../../shared/write-together.ts';
import type { Edition } from '../edition.ts';
import { byFolder, type MergedPages } from './merged.ts';
import { uncommitted } from './work-tree.ts';

/**
 * Throws if a merge could lose text: if files next to the pages are not committed, unless `force`, or if a page to
 * change has text that the compiler does not read.
 */
export async function refuseUnsafe(
  { changed }: Pick<MergedPages, 'changed'>,
  { compilation: { ledger } }: Pick<Edition, 'compilation'>,
  { reference, force }: { reference: string; force: boolean },
): Promise<void> {
  const open = force ? [] : await uncommitted(dirname(reference));
  if (open.length > 0)
    throw new UsageError(
      `Uncommitted changes in ${dirname(reference)} (${nameSome(open)}); nothing written. Commit them, or use --force`,
    );
  const lost = ledger.unknown.filter((place) =>
    [...changed.keys()].some((page) => place.startsWith(`${basename(page)}:`)),
  );
  if (lost.length > 0)
    throw new UsageError(
      `A page to change has text that the dialect does not know and a merge would lose (${nameSome(lost)}); nothing written`,
    );
}

const nameSome = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;

/**
 * Writes the editions, the changed pages, then the record, and removes the pages that are gone. A run that is killed in
 * between can be repeated: it merges the same edition to the same result, and what the editions already state is not
 * added again.
 */
export async function writeMerge(
  { changed, removed, record }: MergedPages,
  editions: readonly EditionRecord[],
  reference: string,
): Promise<void> {
  if (editions.length > 0) await writeEditions(editions, reference);
  for (const [folder, files] of byFolder(changed)) await writeTogether(folder, files);
  await writeTogether(dirname(reference), new Map([[recordNames.upstream, printRecord(record)]]));
  for (const page of removed) await rm(page, { force: true });
}

/** Writes what each edition changed. */
export const writeEditions = async (editions: readonly EditionRecord[], reference: string): Promise<void> =>
  writeTogether(dirname(reference), new Map([[recordNames.editions, printEditions(editions)]]));
