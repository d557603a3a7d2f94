import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { writeTogether } from '../../scripts/command/write-together.ts';
import { Project } from '../../scripts/dev/project.ts';
import { lineOf, type Line } from '../measure/line.ts';

type Edit = (text: string, i: number) => string;

const middle = (text: string, part: string): number => text.indexOf(part, text.length >> 1);
const put = (text: string, at: number, more: string): string => text.slice(0, at) + more + text.slice(at);

/** One line is changed each time; the last edit inserts one, which moves all that follows. */
const edits: { what: string; page: string; edit: Edit }[] = [
  { what: 'a line of prose in device.md', page: 'device.md', edit: (text, i) => text.replace(/^(Deletes [^\n]*?)(?: \d+)?$/m, `$1 ${i}`) },
  { what: 'a line in the middle of schemas.md', page: 'schemas.md', edit: (text, i) => put(text, middle(text, '"type": "'), `"maxProperties": ${i}, `) },
  { what: 'a line of a body example in device.md', page: 'device.md', edit: (text, i) => text.replace(/("name": "[^"\d]*)\d*"/, `$1${i}"`) },
  { what: 'a line inserted in the middle of schemas.md', page: 'schemas.md', edit: (text, i) => put(text, middle(text, '\n\n## '), `\n\nLine ${i}.`) },
];

/** CPU time in milliseconds: neighbours on the machine do not count. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** In process and warm: from the saved page to the new document on disk, against remark-parse of device.md. */
export async function watch(reference: string, folder: string, rounds: number): Promise<Line[]> {
  const processor = unified().use(remarkParse).freeze();
  const device = readFileSync(join(reference, 'device.md'), 'utf8');
  const pages = join(folder, 'watched');
  const out = join(folder, 'watched-out');
  mkdirSync(pages, { recursive: true });
  await cp(reference, pages, { recursive: true });
  const project = new Project(pages, undefined);
  await project.load();
  const lines: Line[] = [];
  for (const { what, page, edit } of edits) {
    const path = resolve(pages, page);
    const original = readFileSync(path, 'utf8');
    let i = 0;
    const measured: { value: number; reference: number }[] = [];
    // The first rounds warm both sides up.
    for (let round = -3; round < rounds; round += 1) {
      const bench = new Bench({ now, iterations: 5, time: 0, warmup: false });
      bench.add('remark', () => void processor.parse(device));
      bench.add(
        'edit',
        async () => {
          const state = await project.update(new Set([path]));
          if (!state?.yaml) throw new Error(`no document after “${what}”`);
          await writeTogether(out, new Map([['openapi.yaml', state.yaml]]));
        },
        { beforeEach: () => writeFileSync(path, edit(original, (i += 1))) },
      );
      const [reference, value] = (await bench.run()).map(({ name, result }) => {
        if (result.state !== 'completed') throw new Error(`${name} did not complete: ${result.state}`);
        return result.latency.p50;
      });
      if (round >= 0) measured.push({ value: value ?? NaN, reference: reference ?? NaN });
    }
    lines.push(lineOf({ what: `watch: ${what} → document on disk`, against: 'remark-parse of device.md', unit: 'cpu', target: 0.5 }, measured));
  }
  return lines;
}
