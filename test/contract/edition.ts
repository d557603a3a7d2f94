import { test } from 'vitest';
import { describeWithCorpus } from '../support/corpus.ts';
import { corpusFolder, type Edition, hasCorpus } from '../support/folders.ts';
import { knownFaults } from './known-faults.ts';
import { loadContract } from './load.ts';
import { contractSuite } from './suite.ts';

/** The patches that mend what every edition of the vendor's pages gets wrong. */
const vendorPatches = 'spec/patches/vendor';

/** The suite over an edition of the vendor's pages; skipped, and said to be so, where they are absent. */
export async function editionSuite(edition: Edition): Promise<void> {
  if (hasCorpus)
    return contractSuite(edition, await loadContract(corpusFolder(edition), vendorPatches), knownFaults(edition));
  describeWithCorpus(`contract of ${edition}`, () => test('every operation', () => undefined));
}
