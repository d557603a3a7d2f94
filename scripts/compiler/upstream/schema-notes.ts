import type { Report } from '../diagnostics/reporter.ts';
import { pascalCase } from '../dialect/names.ts';
import type { Json } from '../model/json.ts';
import type { Documented, SchemaSection } from './documented.ts';
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
  const sectionOf = sectionsByFile(files, sections);
  const notes = new Map<string, SchemaNotes>();
  const taken = new Map<string, string>();
  for (const { name, root } of files) {
    const section = sectionOf.get(name);
    const title = stated.get(name) ?? section?.title ?? { value: titleOf(name), at: root.at };
    notes.set(name, {
      title: { ...title, value: distinct(title, name, taken, report) },
      description: section?.description ?? [],
    });
  }
  return notes;
}

/** The section about each schema: the only one with its JSON, if no other file has it. */
function sectionsByFile(
  files: readonly SchemaFile[],
  sections: readonly SchemaSection[],
): ReadonlyMap<string, SchemaSection> {
  const withJson = byJson(sections);
  const found = [...byJson(files)].flatMap(([json, [file, ...others]]): [string, SchemaSection][] => {
    const [section, ...more] = withJson.get(json) ?? [];
    return file && section && others.length + more.length === 0 ? [[file.name, section]] : [];
  });
  return new Map(found);
}

function byJson<T extends { value: Json }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const json = JSON.stringify(item.value);
    groups.set(json, [...(groups.get(json) ?? []), item]);
  }
  return groups;
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
