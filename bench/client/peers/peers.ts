// Compares the client with its peers. `npm run peers` prints the table; with `--write`, it becomes a section of
// client/README.md. The peers come from npm, into a temporary folder. @hey-api/openapi-ts needs Node.js 22.18 or later.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildPackage } from '../../../scripts/commands/package/build-package.ts';
import { bundleSize, isRequired, startTime } from './measures.ts';
import { type Peer, peers } from './peer.ts';
import { type Column, figures, renderTable, withSection } from './table.ts';
import { checkTypes, countInstantiations } from './types.ts';

const readme = 'client/README.md';
const folder = mkdtempSync(join(tmpdir(), 'losant-openapi-peers-'));
const built = 'node_modules/.cache/losant-openapi/peers';
const log = (text: string): boolean => process.stderr.write(`${text}\n`);

const run = (command: string, ...options: string[]): string =>
  execFileSync(command, options, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Installs the clients, and generates what two of them need. */
async function install(): Promise<void> {
  if ((await buildPackage(built)) !== 0) throw new Error('The package cannot be built');
  const tarball = execFileSync('npm', ['pack', `./${built}`, '--pack-destination', folder, '--silent'], {
    encoding: 'utf8',
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  const versions = peers.flatMap(({ name, version }) => (version ? [`${name}@${version}`] : []));
  const tools = ['typescript@5.9.3', 'openapi-typescript@7.13.0'];
  run('npm', 'install', '--silent', '--ignore-scripts', `./${tarball.trim()}`, ...versions, ...tools);
  const document = 'node_modules/losant-openapi/openapi.json';
  run(process.execPath, 'node_modules/openapi-typescript/bin/cli.js', document, '-o', 'schema.d.ts');
  run(process.execPath, 'node_modules/@hey-api/openapi-ts/bin/run.js', '-i', document, '-o', 'hey-api', '--silent');
}

/** Runs the probes with a client, in a process of its own. */
async function probe({ name }: Peer): Promise<Record<string, string>> {
  const adapter = name.replace('@hey-api/openapi-ts', 'hey-api');
  const outfile = join(folder, `probe-${adapter}.mjs`);
  await build({
    stdin: {
      contents: `import { create } from './adapters/${adapter}.mjs';\nimport { runProbes } from './probes.ts';\nprocess.on('unhandledRejection', () => {});\nconsole.log(JSON.stringify(await runProbes(create)));\nprocess.exit();`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    packages: 'external',
    // Generated sources.
    alias: { 'hey-api/client': join(folder, 'hey-api/client/index.ts'), 'hey-api': join(folder, 'hey-api/index.ts') },
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  return JSON.parse(run(process.execPath, outfile));
}

async function column(peer: Peer): Promise<Column> {
  log(peer.name);
  const isGenerated = peer.types.startsWith('./hey');
  const size = await bundleSize(folder, peer);
  const count = countInstantiations(folder, peer);
  return {
    name: [peer.name, peer.version].join(' ').trim(),
    cells: {
      ...checkTypes(folder, peer),
      ...(await probe(peer)),
      [figures.bundle]: size === undefined ? 'does not bundle' : `${(size / 1000).toFixed(1)} KB`,
      [figures.instantiations]: count === undefined ? 'no types' : count.toLocaleString('en'),
      [figures.start]: `${Math.round(await startTime(folder, peer))} ms`,
      // One of them is generated sources, in TypeScript.
      ...(isGenerated ? {} : { [figures.commonjs]: isRequired(folder, peer.name) ? 'yes' : 'no' }),
    },
  };
}

try {
  await install();
  const columns: Column[] = [];
  for (const peer of peers) columns.push(await column(peer));
  const date = new Date().toISOString().slice(0, 10);
  const table = renderTable(columns, `${date}, Node.js ${process.versions.node}`);
  if (process.argv.includes('--write')) writeFileSync(readme, withSection(readFileSync(readme, 'utf8'), table));
  else process.stdout.write(table);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
