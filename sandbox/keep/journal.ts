import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { isRecord } from '../../client/verify/record.ts';
import type { Change } from '../state.ts';
import { asFileError, FileError } from './file-error.ts';
import { readLine, writeLine } from './line.ts';
import { lock } from './lock.ts';

/** The changes of one request in one namespace. */
export interface Entry {
  readonly space: string;
  readonly changes: readonly Change[];
}

/** A file that keeps the state. */
export interface Journal {
  /** What the file had when it was opened. */
  readonly entries: readonly Entry[];
  /** Number of bytes at the end of the file that were not whole. They were moved to `FILE.damaged`. */
  readonly damaged: number;
  /** Writes an entry before it returns: it survives the end of the process by whatever cause. */
  append(entry: Entry): void;
  /** True if the file has grown so much that it is worth a snapshot. */
  readonly isLong: boolean;
  /** Replaces the file by entries that make the same state. */
  replace(entries: readonly Entry[]): void;
  close(): void;
}

const header = { format: 'losant-openapi sandbox', version: 1 };
/** Bytes, below which a file is not replaced. */
const shortest = 4 * 2 ** 20;

/**
 * Opens the file of a sandbox, or creates it.
 * @throws FileError if another process uses it, or if it is another kind of file
 */
export function openJournal(path: string): Journal {
  const release = lock(path);
  try {
    const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    const { entries, good } = readJournal(path, bytes);
    // Also a file that is empty, such as that of a process which was killed when it had created it.
    if (bytes.length === 0) writeFileSync(path, writeLine(header));
    const damaged = cutDamaged(path, good, bytes);
    let file = openSync(path, 'a');
    let size = good;
    let limit = Math.max(shortest, 2 * size);
    let failed: Error | undefined;
    return {
      entries,
      damaged,
      append(entry) {
        // After a part of a line, the next one could not be read.
        if (failed) throw failed;
        const line = writeLine(entry);
        try {
          appendFileSync(file, line);
        } catch (error) {
          failed = new Error(`Cannot write ${path}: ${String(error)}`);
          throw failed;
        }
        size += Buffer.byteLength(line);
      },
      get isLong() {
        return size > limit;
      },
      replace(entries) {
        const fresh = `${path}.new`;
        const text = [header, ...entries].map(writeLine).join('');
        writeFileSync(fresh, text);
        const next = openSync(fresh, 'a');
        fsyncSync(next);
        renameSync(fresh, path);
        closeSync(file);
        file = next;
        size = Buffer.byteLength(text);
        limit = Math.max(shortest, 2 * size);
      },
      close() {
        fsyncSync(file);
        closeSync(file);
        release();
      },
    };
  } catch (error) {
    release();
    throw asFileError(path, error);
  }
}

interface ReadJournal {
  readonly entries: readonly Entry[];
  /** Number of bytes up to the last whole line. */
  readonly good: number;
}

function readJournal(path: string, bytes: Buffer): ReadJournal {
  const entries: Entry[] = [];
  let good = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, good)) {
    const line = readLine(bytes.toString('utf8', good, end));
    if (!line) break;
    if (good === 0 ? !isHeader(line.value) : !isEntry(line.value))
      throw new FileError(`${path} is not a file of the sandbox, or one of another version`);
    if (isEntry(line.value)) entries.push(line.value);
    good = end + 1;
  }
  if (good === 0 && bytes.length > 0) throw new FileError(`${path} is not a file of the sandbox`);
  return { entries, good };
}

/** Moves the end of the file after `good` bytes to a file beside it. */
function cutDamaged(path: string, good: number, bytes: Buffer): number {
  const damaged = bytes.length - good;
  if (damaged > 0) {
    appendFileSync(`${path}.damaged`, bytes.subarray(good));
    truncateSync(path, good);
  }
  return damaged;
}

const isHeader = (value: unknown): boolean =>
  isRecord(value) && value.format === header.format && value.version === header.version;

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && typeof value.space === 'string' && Array.isArray(value.changes) && value.changes.every(isChange);

/** True for JSON that is a change of a state. */
export const isChange = (value: unknown): value is Change =>
  isRecord(value) &&
  (typeof value.count === 'number' ||
    typeof value.clock === 'number' ||
    typeof value.remove === 'string' ||
    (typeof value.put === 'string' && isRecord(value.values)));
