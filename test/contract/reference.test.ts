import { ownReference } from '../support/folders.ts';
import { siteOperations, sitePrograms } from '../support/programs.ts';
import { clientSuite } from './client-suite.ts';
import { knownFaults } from './known-faults.ts';
import { languagesSuite } from './languages-suite.ts';
import { loadContract } from './load.ts';
import { samplesSuite } from './samples-suite.ts';
import { contractSuite } from './suite.ts';
import { useMock } from './use-mock.ts';

const contract = await loadContract(ownReference);
const mock = useMock(contract);

contractSuite(ownReference, contract, knownFaults(ownReference), mock);
clientSuite(contract, mock);
samplesSuite(mock, await siteOperations(), await sitePrograms());
languagesSuite(mock, await siteOperations());
