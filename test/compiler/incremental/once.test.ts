import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/commands/shared/inputs.ts';
import { type Compilation, compile } from '../../../scripts/compiler/compile.ts';
import { Database } from '../../../scripts/compiler/query.ts';
import { pagesOf } from '../../support/compile-folder.ts';
import { corpusFolder, hasCorpus, ownReference } from '../../support/folders.ts';
import { smallerReference } from '../../support/smaller-reference.ts';

const folders = [ownReference, ...(hasCorpus ? [corpusFolder('2019-03')] : [])];

describe.each(folders)('%s', (folder) => {
  test('a cold run computes no query twice', async () => {
    const computed = new Map<string, number>();
    const db = new Database<never>((name, key) => {
      const id = JSON.stringify([name, key]);
      computed.set(id, (computed.get(id) ?? 0) + 1);
    });
    const { yaml, map } = compile(await pagesOf(folder), await readOptions({ reference: folder }), db);
    expect(yaml.length + Object.keys(map).length).toBeGreaterThan(0);
    expect(computed.size).toBeGreaterThan(1000);
    expect([...computed].filter(([, times]) => times > 1)).toEqual([]);
  });
});

test('an edit of one sentence recomputes one operation, its page and the queries that read all pages', async () => {
  const files = await smallerReference();
  const options = await readOptions({ reference: ownReference });
  const computed: string[] = [];
  const db = new Database<never>((name) => computed.push(name));
  compile(files, options, db);
  computed.length = 0;
  const edited = files.map((file) =>
    file.path.endsWith('/device.md')
      ? {
          ...file,
          content: Buffer.from(
            Buffer.from(file.content).toString().replace('## Delete\n', '## Delete\n\nOne more sentence.\n'),
          ),
        }
      : file,
  );
  compile(edited, options, db);
  const count = (name: string): number => computed.filter((other) => other === name).length;
  expect(['page', 'section', 'stated operation', 'settled item'].map(count)).toEqual([1, 1, 1, 1]);
  expect(['converted schema', 'stated schema', 'settled schema'].map(count)).toEqual([0, 0, 0]);
});

test('an edit of the corrections recomputes only the pages and sections whose text changes', async () => {
  const files = await pagesOf(ownReference);
  const options = await readOptions({ reference: ownReference });
  const computed: string[] = [];
  const db = new Database<never>((name, key) => computed.push([name, ...key].join(' ')));
  const entry = (page: string): string =>
    `- { page: ${page}, text: "## Delete\\n", replacement: "## Delete\\n\\nText.\\n", reason: r }\n`;
  const withCorrections = (text: string): Compilation =>
    compile(files, { ...options, corrections: { path: 'c.yaml', text } }, db);
  withCorrections(entry('device.md'));
  computed.length = 0;
  expect(withCorrections(entry('device.md') + entry('file.md')).diagnostics).toEqual([]);
  expect(computed.filter((id) => /^(?:page|section) /.test(id)).map((id) => id.slice(0, 40))).toEqual([
    'page spec/reference/file.md',
    expect.stringMatching(/^section resource ## Delete/),
  ]);
});
