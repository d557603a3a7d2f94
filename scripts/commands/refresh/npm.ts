import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../../compiler/model/record.ts';
import { UsageError } from '../shared/usage-error.ts';
import { withTemporaryFolder } from './checkout.ts';
import { runFetchProgram } from './fetch-program.ts';
import { type PackageSource, packageOf } from './package-files.ts';
import { readTarball } from './tarball.ts';

const specification = /^(?:@[\w.~-]+\/)?[\w~][\w.~-]*(?:@[\w.+^~-]+)?$/;

/**
 * Fetches a package, such as `losant-rest@4.2.0`, from the registry that the user's npm is set to; without a version
 * the newest one. npm checks its integrity and runs no script of it.
 * @throws {UsageError} if there is no such package or version, or it cannot be fetched
 */
export async function readFromNpm(name: string): Promise<PackageSource> {
  if (!specification.test(name))
    throw new UsageError(`Unexpected --from npm:${name}, expected a name and a version, such as npm:losant-rest@4.2.0`);
  const from = `npm:${name}`;
  const found = await withTemporaryFolder(async (folder) => {
    const file = await pack(name, folder);
    return packageOf(await readTarball(await readFile(join(folder, file)), from), from);
  });
  return { ...found, date: await publicationDate(`npm:${found.name}`, found.version) };
}

/** The day on which a version was published, as the registry states it. Undefined if it does not, or cannot be reached. */
export async function publicationDate(source: string, version: string): Promise<string | undefined> {
  if (!source.startsWith('npm:')) return undefined;
  const name = `${source.slice('npm:'.length)}@${version}`;
  const output = await npm(['view', name, 'time', '--json'], `npm cannot find ${name}`).catch(() => '');
  const times = jsonIn(output);
  const time = isRecord(times) ? times[version] : undefined;
  return typeof time === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T)/.exec(time)?.[0] : undefined;
}

/** Downloads the tarball of a package into a folder. Returns the name of the file. */
async function pack(name: string, folder: string): Promise<string> {
  const failure = `npm cannot fetch ${name}`;
  const output = await npm(['pack', name, '--ignore-scripts', '--json', `--pack-destination=${folder}`], failure);
  const packed = jsonIn(output);
  const [entry]: unknown[] = Array.isArray(packed) ? packed : [];
  if (isRecord(entry) && typeof entry.filename === 'string') return entry.filename.replace(/^.*[/\\]/, '');
  throw new UsageError(`${failure}: unexpected output ${output.trim().slice(0, 200)}`);
}

/** Runs npm, and returns what it prints. */
function npm(options: readonly string[], failure: string): Promise<string> {
  // `npm run` says where npm is; on Windows it is not a program that can be started by its name.
  const script = process.env.npm_execpath;
  const [program, first] = script?.endsWith('npm-cli.js') ? [process.execPath, [script]] : ['npm', []];
  return runFetchProgram({ program, options: [...first, ...options, '--loglevel=error'], failure, reasonIn });
}

/** Errors of npm whose own summary, such as `aborted`, says too little, or has nothing but checksums. */
const meanings: ReadonlyMap<unknown, string> = new Map([
  ['ECONNRESET', 'the registry closed the connection before all was sent'],
  ['Z_BUF_ERROR', 'the tarball is cut'],
  ['EINTEGRITY', 'the tarball does not have the checksum that the registry states'],
]);

/** The reason in an error of npm, which is JSON on stdout. */
function reasonIn({ stdout, stderr }: { stdout: string; stderr: string }): string {
  const output = jsonIn(stdout);
  const { code, summary } = isRecord(output) && isRecord(output.error) ? output.error : {};
  return meanings.get(code) ?? (typeof summary === 'string' ? summary : stderr).trim();
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
