// From a saved page to the new document on disk, warm, in a process of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Project } from '../../scripts/commands/dev/project.ts';
import { artefactTexts } from '../../scripts/commands/shared/produce.ts';
import { writeTogether } from '../../scripts/commands/shared/write-together.ts';
import { cpuOf } from './cpu-bench.ts';
import { edits } from './edits.ts';

const [pages = '', out = '', index = ''] = process.argv.slice(2);
const chosen = edits[Number(index)];
if (!chosen) throw new Error(`no edit ${index}`);
const { what, page, edit } = chosen;
const path = resolve(join(pages, page));
const original = readFileSync(path, 'utf8');
const project = new Project({ reference: pages });
await project.load();
let i = 0;
const save = (): void => writeFileSync(path, edit(original, (i += 1)));
const follow = async (): Promise<void> => {
  const compilation = await project.update(new Set([path]));
  if (!compilation) throw new Error(`no document after “${what}”`);
  await writeTogether(out, await artefactTexts(compilation, 'first'));
};
process.stdout.write(String(await cpuOf(follow, save)));
writeFileSync(path, original);
