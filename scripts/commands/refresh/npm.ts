import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRecord } from '../../compiler/model/record.ts';
import { UsageError } from '../shared/usage-error.ts';
import { withTemporaryFolder } from './checkout.ts';
import { type PackageSource, packageOf } from './package-files.ts';
import { readTarball } from './tarball.ts';

const run = promisify(execFile);

const specification = /^(?:@[\w.~-]+\/)?[\w~][\w.~-]*(?:@[\w.+^~-]+)?$/;

/** npm stops by itself after some attempts; this is for a registry that neither answers nor refuses. */
const longestWait = 300_000;

/**
 * Fetches a package, such as `losant-rest@4.2.0`, from the registry that the user's npm is set to; without a version
 * the newest one. npm checks its integrity and runs no script of it.
 * @throws {UsageError} if there is no such package or version, or it cannot be fetched
 */
export async function readFromNpm(name: string): Promise<PackageSource> {
  if (!specification.test(name))
    throw new UsageError(`Unexpected --from npm:${name}, expected a name and a version, such as npm:losant-rest@4.2.0`);
  return withTemporaryFolder(async (folder) => {
    const file = await pack(name, folder);
    const from = `npm:${name}`;
    return packageOf(await readTarball(await readFile(join(folder, file)), from), from);
  });
}

/** Downloads the tarball of a package into a folder. Returns the name of the file. */
async function pack(name: string, folder: string): Promise<string> {
  const options = ['pack', name, '--ignore-scripts', '--json', '--loglevel=error', `--pack-destination=${folder}`];
  // `npm run` says where npm is; on Windows it is not a program that can be started by its name.
  const script = process.env.npm_execpath;
  const [program, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const output = await run(program, [...first, ...options], { timeout: longestWait }).catch((error: unknown) => {
    throw new UsageError(`npm cannot fetch ${name}: ${reasonFor(error)}`);
  });
  const packed: unknown = JSON.parse(output.stdout);
  const [entry]: unknown[] = Array.isArray(packed) ? packed : [];
  if (isRecord(entry) && typeof entry.filename === 'string') return entry.filename.replace(/^.*[/\\]/, '');
  throw new UsageError(`npm cannot fetch ${name}: unexpected output ${output.stdout.slice(0, 200)}`);
}

/** The first line of an error of npm that is a sentence, and not a field such as its code. */
function reasonFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('killed' in error && error.killed === true) return `no answer within ${longestWait / 1000} s`;
  const lines = 'stderr' in error ? String(error.stderr).split('\n') : [];
  const texts = lines.map((line) => line.replace(/^npm (?:error|ERR!)\s*(?:notarget|network)?\s*/, '').trim());
  return texts.find((text) => text !== '' && !/^(?:code|syscall|errno|address|port) /.test(text)) ?? error.message;
}
