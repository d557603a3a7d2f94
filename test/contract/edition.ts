import { test } from 'vitest';
import { describeWithCorpus } from '../support/corpus.ts';
import { corpusFolder, type Edition, hasCorpus, vendorMended } from '../support/folders.ts';
import { knownFaults } from './known-faults.ts';
import { loadContract } from './load.ts';
import { contractSuite } from './suite.ts';

/** Runs the suite for an edition of the vendor's pages; reported as skipped if the pages are missing. */
export async function editionSuite(edition: Edition): Promise<void> {
  if (hasCorpus)
    return contractSuite(edition, await loadContract(corpusFolder(edition), vendorMended), knownFaults(edition));
  describeWithCorpus(`contract of ${edition}`, () => test('every operation', () => undefined));
}
