import { readFileSync } from 'node:fs';
import { isRecord } from '../../client/verify/record.ts';
import type { Change } from '../state.ts';
import { asFileError, FileError } from './file-error.ts';
import { isChange } from './journal.ts';

/** The changes of a snapshot, which `GET /_sandbox/snapshot` returns; undefined for another value. */
export function changesOf(snapshot: unknown): readonly Change[] | undefined {
  const changes = isRecord(snapshot) ? snapshot.changes : undefined;
  return Array.isArray(changes) && changes.every(isChange) ? changes : undefined;
}

/**
 * Reads a file with a snapshot.
 * @throws FileError if it cannot be read, or has something else
 */
export function readSnapshot(path: string): readonly Change[] {
  const changes = changesOf(parsed(textOf(path)));
  if (changes) return changes;
  throw new FileError(`${path} is not a snapshot of the sandbox, expected the response of GET /_sandbox/snapshot`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw asFileError(path, error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
