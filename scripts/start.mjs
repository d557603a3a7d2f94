// Starts a command: `node scripts/start.mjs generate --check`.
// Node 20 cannot run TypeScript, and compiling a hundred files would take longer than the
// command itself. So each command is bundled once with esbuild into node_modules/.cache, keyed by
// the hash of all sources and package versions. A bundle runs only if its files match their hashes.
// If no bundle can be written, tsx runs the sources.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);
const builds = join(root, 'node_modules', '.cache', 'losant-openapi', 'start');
const day = 86_400_000;
/** The folders of sources that a bundle may include, besides packages. */
const folders = ['scripts', 'client', 'sandbox', 'site'];

const [name = ''] = process.argv.splice(2, 1);
// Two entries are no commands but child processes: in `dev/types-process`, `dev` generates types, and in
// `mock/edits-process`, `mock` compiles edits.
const entry = join(scripts, 'commands', name.includes('/') ? `${name}.ts` : `${name}/command.ts`);
if (!/^[a-z-]+(?:\/[a-z-]+)?$/.test(name) || !existsSync(entry)) {
  process.stderr.write(`Unexpected command “${name}”, expected a folder in scripts/commands/\n`);
  process.exit(2);
}
process.argv[1] = entry;

const key = sourcesHash();
const file = name.replace('/', '-');
const folder = join(builds, `${file}-${key.slice(0, 32)}`);
const bundle = isWhole(folder) ? folder : await build();
if (bundle) await import(pathToFileURL(join(bundle, `${file}.js`)).href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(entry).href);
}

/** The hash of the sources, of the versions of all packages, and of the version of Node. */
function sourcesHash() {
  const hash = createHash('sha256').update(process.version);
  const files = folders
    .filter((name) => existsSync(join(root, name)))
    .flatMap((name) => readdirSync(join(root, name), { recursive: true }).map((file) => join(root, name, file)));
  for (const file of [
    ...files.filter((file) => /\.(?:m?[jt]s|css)$/.test(file)).sort(),
    join(root, 'package-lock.json'),
  ]) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** True if a folder contains a complete bundle of these sources, whose files match the hashes in its list. */
function isWhole(path) {
  try {
    const list = JSON.parse(readFileSync(join(path, 'list.json'), 'utf8'));
    return (
      list.key === key &&
      Object.entries(list.files).every(([file, sum]) => sha256(readFileSync(join(path, file))) === sum)
    );
  } catch {
    return false;
  }
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

/** Bundles the command. Returns undefined if that fails, or if the bundle includes files that are not in the hash. */
async function build() {
  const temporary = `${folder}.${randomUUID()}`;
  try {
    const { build: esbuild } = await import('esbuild');
    const { metafile, outputFiles } = await esbuild({
      entryPoints: { [file]: entry },
      outdir: temporary,
      absWorkingDir: root,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      external: ['openapi-typescript', 'typescript', '@redocly/*', '@stoplight/*', 'esbuild', 'tsx', 'chokidar', 'ora'],
      define: { COMPILER: JSON.stringify(key) },
      // CommonJS packages load Node's built-in modules with `require`.
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const known = (input) => [...folders, 'node_modules'].some((name) => input.startsWith(`${name}/`));
    if (!Object.keys(metafile.inputs).every(known)) return undefined;
    mkdirSync(temporary, { recursive: true });
    for (const { path, contents } of outputFiles) writeFileSync(path, contents);
    writeFileSync(
      join(temporary, 'list.json'),
      JSON.stringify({
        key,
        files: Object.fromEntries(
          outputFiles.map(({ path, contents }) => [relative(temporary, path), sha256(contents)]),
        ),
      }),
    );
    if (existsSync(folder) && !isWhole(folder)) rmSync(folder, { recursive: true, force: true });
    if (!existsSync(folder)) renameSync(temporary, folder);
    else rmSync(temporary, { recursive: true, force: true });
    removeOld();
    return isWhole(folder) ? folder : undefined;
  } catch {
    discard(temporary);
    return undefined;
  }
}

function discard(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // If the folder is not writable, there is nothing to remove.
  }
}

/** Removes bundles that are older than a day. Younger ones may be running. */
function removeOld() {
  for (const other of readdirSync(builds).map((file) => join(builds, file))) {
    if (other !== folder && Date.now() - statSync(other).mtimeMs > day) rmSync(other, { recursive: true, force: true });
  }
}
