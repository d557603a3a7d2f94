import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { Sections } from '../../../scripts/commands/cache/sections.ts';
import { Store } from '../../../scripts/commands/cache/store.ts';
import { StoredReadings } from '../../../scripts/commands/cache/stored-readings.ts';
import { readFacts } from '../../../scripts/commands/shared/facts.ts';
import { type Compilation, compile } from '../../../scripts/compiler/compile.ts';
import { Memory } from '../../../scripts/compiler/memory/memory.ts';
import type { Readings } from '../../../scripts/compiler/read/readings.ts';
import type { SourceFile } from '../../../scripts/compiler/read/reference.ts';
import { sectionTextOf } from '../../../scripts/compiler/read/section-text.ts';
import { pagesOf } from '../../support/compile-folder.ts';
import { fewPages } from '../../support/few-pages.ts';
import { ownReference } from '../../support/folders.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let pages: SourceFile[];
let facts: Awaited<ReturnType<typeof readFacts>>;
let cold: Compilation;

beforeAll(async () => {
  pages = Object.entries(await fewPages()).map(([name, text]) => ({
    path: `pages/${name}`,
    content: Buffer.from(text),
  }));
  facts = await readFacts('spec/document.yaml');
  cold = compile(pages, { facts });
});

/** Everything that a run may write or tell. */
const told = ({ document, map, ledger, diagnostics, entries }: Compilation): string =>
  JSON.stringify([document, map, ledger, diagnostics, [...entries]]);

const compileWith = (readings: Readings, files = pages): Compilation =>
  compile(files, { facts, memory: new Memory(readings) });

test('a run with stored sections reads none of them and gives the same bytes', async () => {
  const sections = new Sections(new Store(await temporaryFolder()), 'compiler', 'reference');
  const first = sections.load();
  const all = await pagesOf(ownReference);
  const whole = told(compile(all, { facts }));
  expect(told(compileWith(first, all))).toBe(whole);
  expect(first.fresh).toBeGreaterThan(300);
  sections.save(first);
  const second = sections.load();
  expect(told(compileWith(second, all))).toBe(whole);
  expect(second.fresh).toBe(0);
});

test('one changed line is one section read', async () => {
  const sections = new Sections(new Store(await temporaryFolder()), 'compiler', 'reference');
  const first = sections.load();
  compileWith(first);
  sections.save(first);
  const changed = pages.map(({ path, content }) =>
    path.endsWith('/device.md')
      ? { path, content: Buffer.from(Buffer.from(content).toString().replace('## Delete', '\n## Delete')) }
      : { path, content },
  );
  const second = sections.load();
  expect(told(compileWith(second, changed))).toBe(told(compile(changed, { facts })));
  expect(second.fresh).toBe(1);
});

test('another compiler or another reference has its own sections', async () => {
  const store = new Store(await temporaryFolder());
  const readings = new StoredReadings();
  const piece = sectionTextOf('# Schemas', []);
  readings.recall('head', piece, () => ({ value: 'of this compiler' }));
  new Sections(store, 'compiler', 'reference').save(readings);
  const read = vi.fn(() => ({ value: 'anew' }));
  for (const [compiler, reference] of [
    ['other', 'reference'],
    ['compiler', 'other'],
  ] as const) {
    expect(new Sections(store, compiler, reference).load().recall('head', piece, read)).toEqual({ value: 'anew' });
  }
  expect(read).toHaveBeenCalledTimes(2);
  expect(new Sections(store, 'compiler', 'reference').load().recall('head', piece, read)).toEqual({
    value: 'of this compiler',
  });
});

test('a damaged file of sections is read as an empty one', async () => {
  const folder = await temporaryFolder();
  const sections = new Sections(new Store(folder), 'compiler', 'reference');
  const first = sections.load();
  compileWith(first);
  sections.save(first);
  const [name = ''] = await readdir(join(folder, 'sections'));
  const path = join(folder, 'sections', name);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"disposition":"fact"', '"disposition":"none"'));
  const second = sections.load();
  expect(told(compileWith(second))).toBe(told(cold));
  expect(second.fresh).toBe(first.fresh);
});
