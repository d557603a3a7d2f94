import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { mergeReference } from '../../scripts/compiler/merge/merge-reference.ts';
import { mergedTexts } from '../../scripts/compiler/merge/pages.ts';
import { parseRecord, printRecord } from '../../scripts/compiler/merge/record.ts';
import { wordingTasks } from '../../scripts/compiler/merge/tasks.ts';
import { readReference } from '../../scripts/compiler/read/reference.ts';
import { correctPackage } from '../../scripts/compiler/upstream/correct-package.ts';
import { readUpstream } from '../../scripts/compiler/upstream/upstream.ts';
import { pagesOf } from '../support/compile-folder.ts';
import { describeWithPackages } from '../support/corpus.ts';
import { ownReference } from '../support/folders.ts';
import { packageFiles } from '../support/upstream.ts';

const overlay = 'spec/upstream-corrections.yaml';

async function ownRecord() {
  const record = parseRecord(await readFile('spec/upstream.json', 'utf8'));
  if (typeof record === 'string') throw new Error(record);
  return record;
}

test('nobody has to word anything', async () => {
  const reference = readReference(await pagesOf(ownReference));
  const tasks = wordingTasks(reference, await ownRecord());
  expect(tasks.map(({ element, place, text }) => `${element} ${place}: ${text}`)).toEqual([]);
});

describeWithPackages('the reference states the facts of the package', () => {
  test('merging it again changes no byte, and no correction is stale', async () => {
    const files = await pagesOf(ownReference);
    const texts = new Map(files.map(({ path, content }) => [path, new TextDecoder().decode(content)]));
    const ours = readReference(files);
    const base = await ownRecord();
    const corrected = correctPackage(await packageFiles('v4.2.0'), {
      path: overlay,
      text: await readFile(overlay, 'utf8'),
    });
    expect(corrected.diagnostics.map(({ line, message }) => `${line} ${message}`)).toEqual([]);
    const { reference: theirs, bodies } = readUpstream(corrected.files);
    const edition = { source: base.source, version: base.version, bodies };
    const merged = mergeReference(ours, theirs, { base, folder: ownReference, edition });
    for (const [file, text] of mergedTexts(ours, merged.reference, texts))
      expect(text === texts.get(file), file).toBe(true);
    expect(merged.moved).toEqual([]);
    expect(printRecord(merged.record)).toBe(await readFile('spec/upstream.json', 'utf8'));
    expect(theirs.pages.flatMap(({ operations }) => operations)).toHaveLength(375);
    expect(theirs.schemas).toHaveLength(335);
  });
});
