import type { Report } from '../diagnostics/reporter.ts';
import { pascalCase } from '../dialect/names.ts';
import { isEqual } from '../equal.ts';
import type { Documented } from './documented.ts';
import type { Stated } from './members.ts';
import { titleOf } from './names.ts';
import type { SchemaFile, SchemaNotes } from './schemas.ts';

/**
 * The titles of all schemas. They stand only in `docs/`, as the texts of links. The first title of a schema counts; a
 * schema that is linked nowhere gets the title that its file's name suggests.
 */
export function schemaNotes(
  files: readonly SchemaFile[],
  { links, sections }: Documented,
  report: Report,
): Map<string, SchemaNotes> {
  const stated = new Map<string, Stated<string>>();
  for (const { schema, title } of links) {
    const first = stated.get(schema);
    if (first && first.value !== title.value)
      report('upstream/contradiction', title.at, {
        what: `title of the schema ${schema}`,
        actual: title.value,
        expected: first.value,
      });
    if (!first) stated.set(schema, title);
  }
  const notes = new Map<string, SchemaNotes>();
  const taken = new Map<string, string>();
  for (const file of files) {
    const section = sectionOf(file, files, sections);
    const title = stated.get(file.name) ?? section?.title ?? { value: titleOf(file.name), at: file.root.at };
    notes.set(file.name, {
      title: { ...title, value: distinct(title, file.name, taken, report) },
      description: section?.description ?? [],
    });
  }
  return notes;
}

/** The section about a schema: the only one with its JSON, if no other file has it. */
function sectionOf(
  { value }: SchemaFile,
  files: readonly SchemaFile[],
  sections: Documented['sections'],
): Documented['sections'][number] | undefined {
  const found = sections.filter((section) => isEqual(section.value, value));
  return found.length === 1 && files.filter((file) => isEqual(file.value, value)).length === 1 ? found[0] : undefined;
}

/** The title, or if another schema has it, the one that the name of the file suggests, if necessary with a number. */
function distinct(title: Stated<string>, name: string, taken: Map<string, string>, report: Report): string {
  const other = taken.get(pascalCase(title.value));
  let value = other === undefined ? title.value : titleOf(name);
  for (let number = 2; taken.has(pascalCase(value)); number += 1) value = `${titleOf(name)} ${number}`;
  taken.set(pascalCase(value), name);
  if (other !== undefined)
    report('upstream/duplicate-title', title.at, { actual: title.value, name, other, expected: value });
  return value;
}
