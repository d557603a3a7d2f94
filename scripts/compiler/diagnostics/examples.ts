import type { codes } from './codes.ts';
import { bodyExamples } from './examples/bodies.ts';
import { companionExamples } from './examples/companions.ts';
import type { ExamplesOf } from './examples/example.ts';
import { operationExamples } from './examples/operations.ts';
import { pageExamples } from './examples/pages.ts';
import { schemaExamples } from './examples/schemas.ts';
import { tableExamples } from './examples/tables.ts';

/** A wrong and a right example of every code, as data: for its page, and for the tests that run them. */
export const examples: ExamplesOf<typeof codes> = {
  ...pageExamples,
  ...operationExamples,
  ...tableExamples,
  ...bodyExamples,
  ...schemaExamples,
  ...companionExamples,
};
