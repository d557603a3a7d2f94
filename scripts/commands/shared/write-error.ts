import { reasonOf } from './reason.ts';

/** The files could not be written. */
export class WriteError extends Error {}

/** Throws an error of the file system as a `WriteError` that names the folder. */
export function refuse(folder: string, error: unknown): never {
  if (error instanceof WriteError) throw error;
  throw new WriteError(`Cannot write to ${folder} (${reasonOf(error)})`);
}
