import { describe, expect, it } from 'vitest';
import { compileFolder } from '../support/compile-folder.ts';
import { describeWithCorpus, describeWithPackages } from '../support/corpus.ts';
import { corpusFolder, editions, ownReference, type PackageEdition, packages } from '../support/folders.ts';
import { upstreamOf } from '../support/upstream.ts';
import { type Description, descriptions } from './descriptions.ts';
import { repeats, runs } from './words.ts';

/** A longer run of words that occurs in both texts is considered copied. */
const longestRun = 9;

const read = async (folder: string): Promise<Description[]> => [
  ...descriptions((await compileFolder(folder)).reference),
];

describe('the wording of the reference is meaningful', () => {
  it('every element has a description that does not just repeat its name', async () => {
    const found = await read(ownReference);
    const isCode = ({ of, text }: Description): boolean => of === 'notes' && text.startsWith('```');
    const hollow = found.filter((description) => !isCode(description) && repeats(description.name, description.text));
    process.stderr.write(`wording: ${found.length} descriptions\n`);
    expect(hollow).toEqual([]);
    expect(found.length).toBeGreaterThan(5000);
  });

  it.each([
    ['Get Device', 'Gets a device.', true],
    ['Get Device', 'Returns one device.', false],
    ['sortField', 'The sort field', true],
    ['sortField', 'Property that the list is ordered by.', false],
    ['DEVICE_ID', 'ID of the device.', true],
    ['filter', '', true],
  ])('%s: “%s”', (name, text, expected) => {
    expect(repeats(name, text)).toBe(expected);
  });
});

/** The descriptions of an edition of the vendor's package. */
const upstream = async (edition: PackageEdition): Promise<Description[]> => [
  ...descriptions((await upstreamOf(edition)).reference),
];

/** Fails for every run of words that our descriptions share with others. */
async function sharesNothingWith(what: string, theirs: readonly Description[]): Promise<void> {
  const copied = new Set(theirs.flatMap(({ text }) => [...runs(text, longestRun + 1)]));
  const ours = await read(ownReference);
  const shared = ours.flatMap(({ where, of, name, text }) =>
    [...runs(text, longestRun + 1)].filter((run) => copied.has(run)).map((run) => `${where} ${of} ${name}: ${run}`),
  );
  process.stderr.write(`wording: ${copied.size} runs of ${longestRun + 1} words in ${what}, ${shared.length} shared\n`);
  expect(shared).toEqual([]);
  expect(copied.size).toBeGreaterThan(700);
}

describeWithCorpus('the wording of the reference is its own', () => {
  it.each(editions)(`shares no run of more than ${longestRun} words with %s`, async (edition) => {
    await sharesNothingWith(edition, await read(corpusFolder(edition)));
  });
});

describeWithPackages('the wording of the reference is not that of the package', () => {
  it.each(packages)(`shares no run of more than ${longestRun} words with %s`, async (edition) => {
    await sharesNothingWith(edition, await upstream(edition));
  });
});
