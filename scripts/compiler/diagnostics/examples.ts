import type { codes } from './codes.ts';
import { bodyExamples } from './examples/bodies.ts';
import { companionExamples } from './examples/companions.ts';
import type { ExamplesOf } from './examples/example.ts';
import { guaranteeExamples } from './examples/guarantees.ts';
import { operationExamples } from './examples/operations.ts';
import { overviewExamples } from './examples/overview.ts';
import { pageExamples } from './examples/pages.ts';
import { schemaExamples } from './examples/schemas.ts';
import { tableExamples } from './examples/tables.ts';
import { upstreamExamples } from './examples/upstream.ts';

/** A wrong and a right example for every code, for its page. Tests compile both. */
export const examples: ExamplesOf<typeof codes> = {
  ...pageExamples,
  ...operationExamples,
  ...tableExamples,
  ...bodyExamples,
  ...schemaExamples,
  ...overviewExamples,
  ...companionExamples,
  ...upstreamExamples,
  ...guaranteeExamples,
};
