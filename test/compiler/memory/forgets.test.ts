import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readFacts } from '../../../scripts/commands/shared/facts.ts';
import { compile } from '../../../scripts/compiler/compile.ts';
import { Memory } from '../../../scripts/compiler/memory/memory.ts';
import { yamlBytes } from '../../../scripts/compiler/output/yaml.ts';
import { pagesOf } from '../../support/compile-folder.ts';
import { ownReference } from '../../support/folders.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Each changes another place, so that what one of them left is not overwritten by the next one. */
const edits: readonly (readonly [page: string, edit: (text: string) => string])[] = [0.2, 0.4, 0.6, 0.8].flatMap(
  (part) => [
    ['schemas.md', (text) => insert(text, '"type": "object"', part, '"maxProperties": 99, ')],
    ['schemas.md', (text) => insert(text, '\n## ', part, '\nOne more line.\n')],
    ['device.md', (text) => insert(text, '\n## ', part, '\nOne more line.\n')],
  ],
);

function insert(text: string, before: string, part: number, more: string): string {
  const at = text.indexOf(before, text.length * part);
  return text.slice(0, at) + more + text.slice(at);
}

test('what an edit has replaced is not kept', async () => {
  const memory = new Memory();
  const facts = await readFacts('spec/document.yaml');
  let pages = await pagesOf(ownReference);
  const seen: WeakRef<object>[] = [];
  const values = (): object[] => {
    const { parts, map, reference } = compile(pages, { facts, memory });
    yamlBytes(parts, memory.memo);
    expect(Object.keys(map).length).toBeGreaterThan(1000);
    return [
      ...parts.map(({ value }) => value),
      ...reference.pages,
      ...reference.schemas.map(({ title }) => title),
    ].filter((value) => typeof value === 'object' && value !== null);
  };
  for (const [name, edit] of edits) {
    seen.push(...values().map((value) => new WeakRef(value)));
    pages = pages.map((page) =>
      page.path.endsWith(`/${name}`)
        ? { ...page, content: Buffer.from(edit(Buffer.from(page.content).toString())) }
        : page,
    );
  }
  const current = new Set(values());
  const replaced = seen.filter((value) => !current.has(value.deref() ?? current));
  expect(new Set(replaced).size).toBeGreaterThan(100);
  // A reference that was just looked at holds until the end of the job.
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(replaced.filter((value) => value.deref() !== undefined)).toHaveLength(0);
});
