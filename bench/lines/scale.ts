import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lineOf, type Line } from '../measure/line.ts';
import { usageOf } from '../measure/process.ts';

/** What a compilation may take, in MiB. */
const enough = 600_000_000 / 2 ** 20;

/** A reference of `times` the pages: copies whose pages, URLs and schemas have names of their own. */
async function copies(reference: string, folder: string, times: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(reference)).filter((name) => name.endsWith('.md') && name !== 'README.md' && name !== 'overview.md');
  for (let i = 1; i <= times; i += 1) {
    for (const name of names) {
      const text = await readFile(join(reference, name), 'utf8');
      const own = text
        .replace(/^# (.+) Actions$/m, `# $1 ${i} Actions`)
        .replaceAll('against the ', `against the copy ${i} of the `)
        .replaceAll('https://api.losant.com/', `https://api.losant.com/copy${i}/`)
        .replace(/\[([^\]]+)\]\(schemas\.md#([^)]+)\)/g, `[$1 Copy ${i}](schemas-${i}.md#$2-copy-${i})`)
        .replace(/^## (.+)$/gm, name === 'schemas.md' ? `## $1 Copy ${i}` : '## $1');
      await writeFile(join(folder, name.replace(/\.md$/, `-${i}.md`)), own);
    }
  }
}

/** Time per megabyte and peak memory of a reference of many times the pages. */
export async function scale(reference: string, folder: string, times: number, runs: number): Promise<Line[]> {
  const [one, many] = [join(folder, 'once'), join(folder, 'often')];
  await copies(reference, one, 1);
  await copies(reference, many, times);
  await cp(one, join(folder, 'warm'), { recursive: true });
  const generate = (pages: string): ReturnType<typeof usageOf> =>
    // Links between copies are not all made good: what it tells does not matter, what it takes does.
    usageOf(['scripts/start.mjs', 'generate', '--no-types', '--no-cache', '--reference', pages, '--out', join(folder, 'scale-out')], [0, 1]);
  const measured = [];
  const memory = [];
  for (let i = 0; i < runs; i += 1) {
    const [large, small] = [await generate(many), await generate(one)];
    measured.push({ value: large.cpu / times, reference: small.cpu });
    memory.push({ value: large.memory, reference: enough });
  }
  return [
    lineOf({ what: `time per page at ${times}× the pages`, against: 'at 1×', unit: 'cpu', target: 1.2 }, measured),
    lineOf({ what: `peak memory at ${times}× the pages`, against: '600 MB', unit: 'MiB', target: 1 }, memory),
  ];
}
