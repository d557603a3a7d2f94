import { addEdition } from '../../../compiler/merge/add-edition.ts';
import { type ChangedEntry, type EditionRecord, type Entry, isVersion } from '../../../compiler/merge/editions.ts';
import type { UpstreamRecord } from '../../../compiler/merge/record.ts';
import { type Difference, isFactual, type OperationName, type SchemaName } from '../compare/change.ts';
import { isWording } from '../compare/wording.ts';
import { factWords } from '../report/fact-words.ts';
import { briefEdit } from '../report/schema-words.ts';
import type { Theirs } from './theirs.ts';

/** The editions after a merge. `base`: the record of the last merge. Pages have no version, so they are no edition. */
export function editionsAfter(
  editions: readonly EditionRecord[],
  { version, date }: Theirs['edition'],
  base: UpstreamRecord | undefined,
  difference: Difference,
): readonly EditionRecord[] {
  if (!isVersion(version)) return editions;
  const previous = base?.version === version ? undefined : base?.version || undefined;
  return addEdition(
    editions,
    editionRecord({ version, ...(date && { date }), ...(previous && { previous }) }, difference),
  );
}

/** What identifies an edition in the record of editions. */
type EditionName = Pick<EditionRecord, 'version' | 'date' | 'previous'>;

/** The record of an edition: the facts that differ from the edition before it. Sentences are ours and do not count. */
export const editionRecord = (edition: EditionName, { operations, schemas }: Difference): EditionRecord => ({
  ...edition,
  operations: {
    added: operations.added.map(operationEntry),
    removed: operations.removed.map(operationEntry),
    renamed: operations.renamed.map(({ from, to }) => ({ from: operationEntry(from), to: operationEntry(to) })),
    changed: operations.changed.filter(isFactual).map(({ id, facts }) => ({
      name: id,
      changes: distinct(facts.filter(({ wording }) => wording !== true).map(factWords)),
    })),
  },
  schemas: {
    added: schemas.added.map(schemaEntry),
    removed: schemas.removed.map(schemaEntry),
    renamed: schemas.renamed.map(({ from, to }) => ({ from: { name: from }, to: { name: to } })),
    changed: [
      ...schemas.changed,
      ...schemas.renamed.map(({ to, changes, ...place }) => ({ ...place, title: to, schema: changes, example: false })),
    ].flatMap(({ title, schema, example }): ChangedEntry[] => {
      const edits = schema.filter(({ pointer }) => !isWording(pointer)).map(briefEdit);
      const changes = distinct([...edits, ...(example ? ['example changed'] : [])]);
      return changes.length > 0 ? [{ name: title, changes }] : [];
    }),
  },
});

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
const operationEntry = ({ id, method, path }: OperationName): Entry => ({ name: id, route: `${method} ${path}` });
const schemaEntry = ({ title }: SchemaName): Entry => ({ name: title });
