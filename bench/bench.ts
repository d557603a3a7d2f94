import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { wholeNumber } from '../scripts/commands/shared/options.ts';
import { buildLine } from './lines/build.ts';
import { client } from './lines/client.ts';
import { commands } from './lines/commands.ts';
import { contract } from './lines/contract.ts';
import { devLine } from './lines/dev.ts';
import { firstResponseLine } from './lines/first-response.ts';
import { sandboxLines } from './lines/sandbox.ts';
import { scale } from './lines/scale.ts';
import { siteLine } from './lines/site.ts';
import { sizes } from './lines/sizes.ts';
import { watch } from './lines/watch.ts';
import type { Line, Missing } from './measure/line.ts';

const groups = [
  'commands',
  'watch',
  'dev',
  'build',
  'scale',
  'mock',
  'sandbox',
  'client',
  'contract',
  'site',
  'sizes',
] as const;

const options = new Command('bench')
  .description('Measure performance. Each line is a ratio to a baseline that is measured alternately in the same run.')
  .option('--reference <folder>', 'the folder with the pages to compile', '../shared/corpus/2019-03')
  .option('--runs <number>', 'number of measured pairs per line', wholeNumber(1, 100), 5)
  .option('--only <group...>', `some of ${groups.join(', ')}`, [...groups])
  .option('--json', 'print the lines as JSON', false)
  .parse()
  .opts<{ reference: string; runs: number; only: string[]; json: boolean }>();

const folder = await mkdtemp(join(tmpdir(), 'losant-openapi-bench-'));
const found = await stat(options.reference).catch(() => undefined);
const reference = found ? options.reference : 'spec/reference';

const measure: Record<(typeof groups)[number], () => Promise<Line[]>> = {
  commands: () => commands(reference, join(folder, 'out'), options.runs),
  watch: () => watch(reference, folder, options.runs),
  dev: async () => [await devLine(reference, folder, options.runs)],
  build: async () => [await buildLine('generated', folder, Math.min(options.runs, 3))],
  scale: () => scale(reference, folder, 10, 1),
  mock: async () => [await firstResponseLine('mock', options.runs, 0.35)],
  sandbox: () => sandboxLines(options.runs),
  client: () => client(options.runs),
  contract: () => contract('spec/reference'),
  site: async () => [await siteLine(folder, options.runs)],
  sizes: () => sizes(folder),
};

const lines: (Line | Missing)[] = [];
for (const group of groups.filter((name) => options.only.includes(name))) {
  process.stderr.write(`${group} …\n`);
  lines.push(
    ...(await measure[group]().catch((error: unknown): Missing[] => [
      { what: group, because: String(error).split('\n')[0] ?? '' },
    ])),
  );
}
await rm(folder, { recursive: true, force: true });

const version = async (name: string): Promise<string> => {
  const { version: found } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return `${name} ${found}`;
};
const machine = {
  node: process.version,
  processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  packages: await Promise.all(
    [
      'remark-parse',
      'remark-gfm',
      'openapi-typescript',
      '@redocly/cli',
      'typescript',
      'typescript-7',
      '@stoplight/prism-cli',
      'openapi-fetch',
      'tinybench',
    ].map(version),
  ),
  pages: reference,
};

if (options.json) process.stdout.write(`${JSON.stringify({ machine, lines }, null, 2)}\n`);
else {
  process.stdout.write(
    `Node ${machine.node}, ${machine.processor}; pages: ${machine.pages}\n${machine.packages.join(', ')}\n\n`,
  );
  process.stdout.write('| what | against | ratio (spread) | target | medians |\n| --- | --- | ---: | ---: | ---: |\n');
  for (const line of lines) process.stdout.write(`${row(line)}\n`);
}

function row(line: Line | Missing): string {
  if ('because' in line) return `| ${line.what} | n/a | ${line.because} | | |`;
  const { what, against, ratio, spread, target, value, reference: other, unit } = line;
  const aim = Number.isNaN(target) ? '' : `≤ ${target.toFixed(2)} ${ratio <= target ? '✓' : '✗'}`;
  return `| ${what} | ${against} | ${ratio.toFixed(2)} (${spread.map((end) => end.toFixed(2)).join('–')}) | ${aim} | ${figure(value)} : ${figure(other)} ${unit} |`;
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}
