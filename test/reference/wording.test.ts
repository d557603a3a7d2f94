import { describe, expect, it } from 'vitest';
import { compileFolder } from '../support/compile-folder.ts';
import { describeWithCorpus } from '../support/corpus.ts';
import { corpusFolder, editions, ownReference } from '../support/folders.ts';
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
    expect(found.length).toBeGreaterThan(1500);
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

describeWithCorpus('the wording of the reference is its own', () => {
  it(`shares no run of more than ${longestRun} words with the corpus`, async () => {
    const theirs = new Set<string>();
    for (const edition of editions)
      for (const { text } of await read(corpusFolder(edition)))
        for (const run of runs(text, longestRun + 1)) theirs.add(run);
    const ours = await read(ownReference);
    const shared = ours.flatMap(({ where, of, name, text }) =>
      [...runs(text, longestRun + 1)].filter((run) => theirs.has(run)).map((run) => `${where} ${of} ${name}: ${run}`),
    );
    process.stderr.write(
      `wording: ${theirs.size} runs of ${longestRun + 1} words in the corpus, ${shared.length} shared\n`,
    );
    expect(shared).toEqual([]);
    expect(theirs.size).toBeGreaterThan(1000);
  });
});
