import { editionSuite } from './edition.ts';

await editionSuite('2019-03');
