import type { Reference } from '../../../compiler/model/reference.ts';
import type { Difference } from './change.ts';
import { compareOperations } from './compare-operations.ts';
import { compareSchemas } from './compare-schemas.ts';

/**
 * Compares two editions fact by fact; with `wording`, also their sentences. A link that only has the new title of a
 * renamed schema is unchanged.
 */
export function compareReferences(before: Reference, after: Reference, wording = false): Difference {
  const schemas = compareSchemas(before.schemas, after.schemas, wording);
  const titles = new Map(schemas.renamed.map(({ from, to }) => [from, to]));
  return { operations: compareOperations(before, after, (title) => titles.get(title) ?? title, wording), schemas };
}
