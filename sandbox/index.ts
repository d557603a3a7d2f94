import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDocument } from './document.ts';
import { type RunningSandbox, type SandboxOptions as ServerOptions, startSandbox as start } from './http/server.ts';

export type { AuthMode } from './auth/authorize.ts';
export type { RunningSandbox, SandboxLogEntry } from './http/server.ts';
export type { OperationLine } from './operation-lines.ts';
export type { RequestViolation } from './request/violation.ts';
export type { Basis } from './sandbox.ts';

/** Options of the sandbox. */
export interface SandboxOptions extends Omit<ServerOptions, 'document' | 'declarations'> {}

/**
 * Starts a sandbox of the API in this process: a server that remembers what requests create and change.
 * The error of the system (`EADDRINUSE`) rejects the promise if the port is in use, `ERR_SANDBOX_FILE` if the file of
 * `data` or `seed` cannot be used.
 *
 * ```ts
 * const sandbox = await startSandbox();
 * const client = createClient({ baseUrl: sandbox.url, accessToken: 'any' });
 * await sandbox.close();
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const [document, value] = await Promise.all(['openapi.json', 'sandbox.json'].map(readJson));
  if (!isDocument(document)) throw new Error('openapi.json of the package is no OpenAPI document');
  return start({ ...options, document, declarations: { value, isLenient: false } });
}

/** Reads a file of the package. There, this code is CommonJS, and the files are beside it. */
const readJson = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(__dirname, name), 'utf8'));
