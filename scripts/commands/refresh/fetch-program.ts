import { execFile } from 'node:child_process';
import { UsageError } from '../shared/usage-error.ts';

/** A run of a program that fetches something. */
export interface FetchProgram {
  program: string;
  options: readonly string[];
  /** Variables besides those of this process. */
  env?: Readonly<Record<string, string>>;
  /** What the message of an error begins with, such as `npm cannot fetch losant-rest`. */
  failure: string;
  /** The reason of a failure, in what the program has printed. */
  reasonIn: (output: { stdout: string; stderr: string }) => string;
  /** In milliseconds. Programs stop by themselves after some attempts; this is for a server that never answers. */
  longestWait?: number;
}

/**
 * Runs a program that fetches something, and returns what it prints to stdout.
 * @throws {UsageError} if it cannot be run, fails, or takes too long
 */
export const runFetchProgram = ({
  program,
  options,
  env,
  failure,
  reasonIn,
  longestWait = 300_000,
}: FetchProgram): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(program, options, { env: { ...process.env, ...env }, timeout: longestWait }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const reason = (): string => {
        // A program that has run has a number as its exit code; a text is a code of Node, such as ENOENT.
        if (typeof error.code === 'string') return error.message;
        return error.killed ? `not done within ${longestWait / 1000} s` : reasonIn({ stdout, stderr });
      };
      reject(new UsageError(`${failure}: ${reason()}`));
    });
  });
