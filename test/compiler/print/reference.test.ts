import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { printReference } from '../../../scripts/compiler/print/reference.ts';
import { readReference } from '../../../scripts/compiler/read/reference.ts';
import { pagesOf } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder, editions, ownReference } from '../../support/folders.ts';
import { withoutPlaces } from '../../support/without-places.ts';

const printings = new Map<string, ReturnType<typeof print>>();

function printed(folder: string): ReturnType<typeof print> {
  const known = printings.get(folder) ?? print(folder);
  printings.set(folder, known);
  return known;
}

async function print(folder: string) {
  const before = readReference(await pagesOf(folder));
  const pages = printReference(before);
  const files = [...pages].map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  return { before, pages, after: readReference(files) };
}

test('the pages of the reference are as the printers write them', async () => {
  const { pages } = await printed(ownReference);
  expect(pages.size).toBeGreaterThan(50);
  for (const [file, text] of pages) expect(text, file).toBe(await readFile(file, 'utf8'));
});

describe('printed pages are read as the same model:', () => {
  test('the reference', async () => {
    const { before, after } = await printed(ownReference);
    expect(withoutPlaces(after)).toEqual(withoutPlaces(before));
  });
});

describeWithCorpus('printed pages of another author are read as the same model:', () => {
  test.for(editions)('%s', async (edition) => {
    const { before, after } = await printed(corpusFolder(edition));
    expect(withoutPlaces(after)).toEqual(withoutPlaces(before));
  });
});
