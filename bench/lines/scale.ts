import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { camelCase } from '../../scripts/compiler/dialect/names.ts';
import { type Line, lineOf } from '../measure/line.ts';
import { usageOf } from '../measure/process.ts';

/** What a compilation may take, in MiB. */
const enough = 1_200_000_000 / 2 ** 20;

/**
 * A reference of `times` the pages: copies whose pages, URLs, scopes and schemas have names of
 * their own, and whose links lead to their own, so that each copy compiles as the pages do.
 */
async function copies(reference: string, folder: string, times: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(reference)).filter(
    (name) => name.endsWith('.md') && name !== 'README.md' && name !== 'overview.md',
  );
  const stems = names.map((name) => name.replace(/\.md$/, '')).filter((stem) => stem !== 'schemas');
  const link = new RegExp(`\\((${stems.join('|')})\\.md`, 'g');
  const scope = new RegExp(`(?<![\\w.])(${stems.map(camelCase).join('|')})\\.(?=\\*|(?!md\\b)[a-z])`, 'g');
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(reference, name), 'utf8')] as const),
  );
  for (let i = 1; i <= times; i += 1) {
    for (const [name, text] of texts) {
      const own = text
        .replaceAll('https://api.losant.com/', `https://api.losant.com/copy${i}/`)
        .replace(/\[([^\]]+)\]\(schemas\.md#([^)]+)\)/g, `[$1 Copy ${i}](schemas.md#$2-copy-${i})`)
        .replace(link, `($1-${i}.md`);
      const named =
        name === 'schemas.md'
          ? own.replace(/^(## .+)$/gm, `$1 Copy ${i}`).replace(/^(\s*"title": ".+)"/gm, `$1 Copy ${i}"`)
          : own
              .replace(/^# (.+) Actions$/m, `# $1 ${i} Actions`)
              .replace(/(performed against the\s+)(.+?)(\s+resource,)/, `$1$2 ${i}$3`)
              .replace(scope, `$1${i}.`);
      await writeFile(join(folder, name.replace(/\.md$/, `-${i}.md`)), named);
    }
  }
}

/** Time per megabyte and peak memory of a reference of many times the pages. */
export async function scale(reference: string, folder: string, times: number, runs: number): Promise<Line[]> {
  const [one, many] = [join(folder, 'once'), join(folder, 'often')];
  await copies(reference, one, 1);
  await copies(reference, many, times);
  const generate = (pages: string): ReturnType<typeof usageOf> =>
    usageOf([
      'scripts/start.mjs',
      'generate',
      '--no-types',
      '--no-cache',
      '--reference',
      pages,
      '--out',
      join(folder, 'scale-out'),
    ]);
  const measured = [];
  const memory = [];
  for (let i = 0; i < runs; i += 1) {
    const [large, small] = [await generate(many), await generate(one)];
    measured.push({ value: large.cpu / times, reference: small.cpu });
    memory.push({ value: large.memory, reference: enough });
  }
  return [
    lineOf({ what: `time per page at ${times}× the pages`, against: 'at 1×', unit: 'cpu', target: 1.2 }, measured),
    lineOf({ what: `peak memory at ${times}× the pages`, against: '1.2 GB', unit: 'MiB', target: 1 }, memory),
  ];
}
