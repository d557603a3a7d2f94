import { editionSuite } from './edition.ts';

await editionSuite('2018-12');
