import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseRecord, type UpstreamRecord } from '../../compiler/merge/record.ts';
import { reasonOf } from './reason.ts';
import { UsageError } from './usage-error.ts';

/** The record of a reference: `spec/upstream.json` for `spec/reference`. */
export const recordPath = (reference: string): string => join(dirname(reference), 'upstream.json');

/**
 * Reads the record of what was last merged into a reference. Undefined if nothing was.
 * @throws {UsageError} if the file has another shape
 */
export async function readRecord(reference: string): Promise<UpstreamRecord | undefined> {
  const path = recordPath(reference);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (reasonOf(error) === 'ENOENT') return undefined;
    throw new UsageError(`Cannot read ${path} (${reasonOf(error)})`);
  });
  if (text === undefined) return undefined;
  const record = parse(text);
  if (typeof record === 'string') throw new UsageError(`Cannot read ${path}: ${record}`);
  return record;
}

function parse(text: string): UpstreamRecord | string {
  try {
    return parseRecord(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
