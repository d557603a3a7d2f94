import { isDeepStrictEqual } from 'node:util';
import { basename } from '../../../compiler/model/file-name.ts';
import type { JsonText, SchemaEntry } from '../../../compiler/model/reference.ts';
import { exactJson } from '../../../compiler/read/exact-json.ts';
import type { Difference, JsonChange, SchemaChange, SchemaEdit, SchemaName, SchemaRename } from './change.ts';
import { compareSchemaJson } from './compare-json.ts';
import { linesIn } from './json-lines.ts';
import { findRenames } from './renames.ts';

/** A schema with its JSON read. */
interface ReadSchema extends SchemaName {
  entry: SchemaEntry;
  schema: unknown;
}

/**
 * Finds schemas that were added, removed, renamed or changed. A schema was renamed if it has the
 * content of a removed one. Without `wording`, titles and descriptions are not compared.
 */
export function compareSchemas(
  before: readonly SchemaEntry[],
  after: readonly SchemaEntry[],
  wording = false,
): Difference['schemas'] {
  const [old, now] = [byTitle(before), byTitle(after)];
  const gone = [...old.values()].filter(({ title }) => !now.has(title));
  const come = [...now.values()].filter(({ title }) => !old.has(title));
  const renames = findRenames(gone, come);
  const isRenamed = new Set([...renames.map(({ from }) => from), ...renames.map(({ to }) => to)]);
  return {
    added: come.filter((schema) => !isRenamed.has(schema)).map(nameOf),
    removed: gone.filter((schema) => !isRenamed.has(schema)).map(nameOf),
    renamed: renames.map(
      ({ from, to, similarity, changes }): SchemaRename => ({
        from: from.title,
        to: to.title,
        similarity,
        file: to.file,
        line: to.line,
        changes: placed(changes(wording), from, to),
      }),
    ),
    changed: [...now.values()].flatMap((schema) => {
      const other = old.get(schema.title);
      return other ? changeOf(other, schema, wording) : [];
    }),
  };
}

function changeOf(before: ReadSchema, after: ReadSchema, wording: boolean): SchemaChange[] {
  const schema = placed(compareSchemaJson(before.schema, after.schema, wording), before, after);
  const [a, b] = [before.entry, after.entry];
  const example = !isDeepStrictEqual(valueOf(a.example), valueOf(b.example));
  const description = { before: textOf(a), after: textOf(b) };
  const isReworded = wording && description.before !== description.after;
  return schema.length > 0 || example || isReworded
    ? [{ ...nameOf(after), schema, example, ...(isReworded ? { description } : {}) }]
    : [];
}

/** Adds the places: of what was removed, in the older edition. */
function placed(changes: readonly JsonChange[], before: ReadSchema, after: ReadSchema): SchemaEdit[] {
  const [old, now] = [lineIn(before), lineIn(after)];
  return changes.map((change) => {
    const isGone = change.kind === 'removed';
    return { ...change, file: (isGone ? before : after).file, line: (isGone ? old : now)(change.pointer) };
  });
}

const lineIn = ({ entry, line }: ReadSchema): ((pointer: string) => number) =>
  entry.schema ? linesIn(entry.schema) : () => line;

/** Schemas by title. A duplicate title is an error, and the first schema counts. */
function byTitle(entries: readonly SchemaEntry[]): Map<string, ReadSchema> {
  const schemas = new Map<string, ReadSchema>();
  for (const entry of entries) {
    const title = entry.title.value;
    const { file, at } = entry;
    if (!schemas.has(title))
      schemas.set(title, { title, file: basename(file), line: at.line, entry, schema: valueOf(entry.schema) });
  }
  return schemas;
}

const nameOf = ({ title, file, line }: ReadSchema): SchemaName => ({ title, file, line });
const textOf = ({ description }: SchemaEntry): string => description.map(({ value }) => value).join('\n\n');
const valueOf = (json: JsonText | undefined): unknown => json && exactJson(json.text);
