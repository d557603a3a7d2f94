import { dirname, join } from 'node:path';
import { type EditionRecord, parseEditions } from '../../compiler/merge/editions.ts';
import { parseRecord, type UpstreamRecord } from '../../compiler/merge/record.ts';
import { readOptional } from './optional-file.ts';

/** The names of the records of a reference, which are beside its folder: `spec/upstream.json` for `spec/reference`. */
export const recordNames = { upstream: 'upstream.json', editions: 'editions.json' } as const;

/** The record of what was last merged. */
export const recordPath = (reference: string): string => join(dirname(reference), recordNames.upstream);

/**
 * Reads the record of what was last merged into a reference. Undefined if nothing was.
 * @throws {UsageError} if the file has another shape
 */
export const readRecord = (reference: string): Promise<UpstreamRecord | undefined> =>
  readOptional(recordPath(reference), parseRecord);

/**
 * Reads what each merged edition changed, the first edition first.
 * @throws {UsageError} if the file has another shape
 */
export const readEditions = async (reference: string): Promise<EditionRecord[]> =>
  (await readOptional(join(dirname(reference), recordNames.editions), parseEditions)) ?? [];
