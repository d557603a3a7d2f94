import type { JsonText, SchemaEntry } from '../../compiler/model/reference.ts';
import { exactJson } from '../../compiler/read/exact-json.ts';
import type { Difference, SchemaChange } from './change.ts';
import { compareJson } from './json.ts';
import { type Comparable, findRenames } from './renames.ts';

/**
 * Finds schemas that were added, removed, renamed or changed. A schema was renamed if it has the
 * content of a removed one.
 */
export function compareSchemas(before: readonly SchemaEntry[], after: readonly SchemaEntry[]): Difference['schemas'] {
  const [old, now] = [before.map(comparable), after.map(comparable)];
  const gone = old.filter(({ title }) => !now.some((entry) => entry.title === title));
  const come = now.filter(({ title }) => !old.some((entry) => entry.title === title));
  const renamed = findRenames(gone, come);
  return {
    added: come.filter(({ title }) => !renamed.some(({ to }) => to === title)).map(({ title }) => title),
    removed: gone.filter(({ title }) => !renamed.some(({ from }) => from === title)).map(({ title }) => title),
    renamed,
    changed: now.flatMap((entry) =>
      changeOf(
        old.find(({ title }) => title === entry.title),
        entry,
      ),
    ),
  };
}

function changeOf(before: Comparable | undefined, after: Comparable): SchemaChange[] {
  if (!before) return [];
  const schema = compareJson(before.schema, after.schema);
  const example = JSON.stringify(before.example) !== JSON.stringify(after.example);
  return schema.length > 0 || example ? [{ title: after.title, schema, example }] : [];
}

const comparable = ({ title, schema, example }: SchemaEntry): Comparable => ({
  title: title.value,
  schema: valueOf(schema),
  example: valueOf(example),
});

const valueOf = (json: JsonText | undefined): unknown => json && exactJson(json.text);
