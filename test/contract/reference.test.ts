import { ownReference } from '../support/folders.ts';
import { knownFaults } from './known-faults.ts';
import { loadContract } from './load.ts';
import { contractSuite } from './suite.ts';

contractSuite(ownReference, await loadContract(ownReference), knownFaults(ownReference));
