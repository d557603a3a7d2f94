import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readOptions } from '../../../scripts/commands/shared/inputs.ts';
import { compile } from '../../../scripts/compiler/compile.ts';
import { finishedDocument as documentOf } from '../../../scripts/compiler/queries/document.ts';
import { Database } from '../../../scripts/compiler/query.ts';
import type { SourceFile } from '../../../scripts/compiler/read/reference.ts';
import { ownReference } from '../../support/folders.ts';
import { smallerReference } from '../../support/smaller-reference.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Each edit changes another place. Otherwise the next edit could overwrite what this one left in memory. */
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

test('values that an edit replaced are garbage collected', async () => {
  const db = new Database<never>();
  const { facts } = await readOptions({ reference: ownReference, patches: 'none' });
  let files = await smallerReference();
  const seen: WeakRef<object>[] = [];
  const values = (): object[] => {
    const { yaml, map } = compile(files, { facts }, db);
    expect(yaml.length + Object.keys(map).length).toBeGreaterThan(1000);
    const document = documentOf(db);
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    return [...operations, ...Object.values(document.components.schemas)].filter((value) => typeof value === 'object');
  };
  for (const [name, edit] of edits) {
    seen.push(...values().map((value) => new WeakRef(value)));
    files = files.map((file) =>
      file.path.endsWith(`/${name}`) ? { ...file, content: Buffer.from(edit(textOf(file))) } : file,
    );
  }
  // Entries are dropped if two revisions have not used them.
  values();
  const current = new Set(values());
  const replaced = seen.filter((value) => !current.has(value.deref() ?? current));
  expect(new Set(replaced).size).toBeGreaterThan(10);
  // A weak reference that was dereferenced keeps its target until the end of the job.
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(replaced.filter((value) => value.deref() !== undefined)).toHaveLength(0);
});

const textOf = ({ content }: SourceFile): string => Buffer.from(content).toString();
