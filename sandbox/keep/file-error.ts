/** A file that the sandbox cannot use. The message has its path and the reason. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code = 'ERR_SANDBOX_FILE';
}

/** The error of the system for a file as one that has the path, and any other error as it is. */
export function asFileError(path: string, error: unknown): unknown {
  const code = error instanceof FileError ? undefined : codeOf(error);
  return code === undefined ? error : new FileError(`Cannot use ${path} (${String(code)})`, { cause: error });
}

/** The code of an error of the system, such as `ENOENT`. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
