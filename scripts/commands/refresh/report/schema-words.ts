import type { SchemaEdit, SchemaName } from '../compare/change.ts';
import { type SchemaPath, schemaPath } from '../compare/schema-path.ts';
import { isWording } from '../compare/wording.ts';
import type { WordedChange } from './worded-change.ts';
import { code, json, list, quoted } from './words.ts';

/** An edit of a schema in words. */
export function wordEdit(schema: SchemaName, edit: SchemaEdit): WordedChange {
  const path = schemaPath(edit.pointer);
  const { file, line } = edit;
  const { name, outer } = path;
  return {
    subject: schema.title,
    subjectPlace: schema,
    text: wordsOf(edit, path, name),
    own: wordsOf(edit, path, path.member === 'alternative' ? outer : path.path),
    where: outer === '' || outer === name ? '' : code(outer),
    place: { file, line },
    isWording: isWording(edit.pointer),
  };
}

/** An edit of a schema in few words: without what was added or removed, unless that is a plain value. */
export function briefEdit(edit: SchemaEdit): string {
  const path = schemaPath(edit.pointer);
  const name = path.member === 'alternative' ? path.outer : path.path;
  const value = edit.kind === 'added' ? edit.after : edit.kind === 'removed' ? edit.before : undefined;
  return typeof value === 'object' && value !== null
    ? `${thingOf(path, name)} ${edit.kind}`
    : wordsOf(edit, path, name);
}

/** The words for an edit, with a long or short name of the value that it concerns. */
function wordsOf(edit: SchemaEdit, path: SchemaPath, name: string): string {
  if (edit.kind === 'members') return memberWords(path.keyword, edit, name);
  const thing = thingOf(path, name);
  const value = isWording(edit.pointer) ? (text: unknown): string => quoted(String(text)) : json;
  if (edit.kind === 'changed') return `${thing}: ${value(edit.before)} → ${value(edit.after)}`;
  return `${thing} ${edit.kind} (${value(edit.kind === 'added' ? edit.after : edit.before)})`;
}

/** What changed: a keyword, a property, an alternative, or a schema. */
function thingOf({ keyword, member }: SchemaPath, name: string): string {
  if (keyword === '' && member === 'property') return `property ${code(name)}`;
  const of = name === '' ? '' : ` of ${code(name)}`;
  return `${keyword === '' ? (member ?? 'schema') : code(keyword)}${of}`;
}

/** What a set gained and lost, in words that fit its keyword. */
function memberWords(keyword: string, { gained, lost }: { gained: unknown[]; lost: unknown[] }, name: string): string {
  const value = name === '' ? 'the value' : code(name);
  if (keyword === 'required') {
    const inside = name === '' ? '' : ` in ${code(name)}`;
    return sentence([
      [gained, (names) => `${names} now required${inside}`],
      [lost, (names) => `${names} no longer required${inside}`],
    ]);
  }
  if (keyword === 'type' && gained.length > 0 && lost.length > 0)
    return `type of ${value}: ${code(list(lost))} → ${code(list(gained))}`;
  const verb = keyword === 'type' ? ['can now be', 'can no longer be'] : ['now accepts', 'no longer accepts'];
  return sentence([
    [gained, (members) => `${value} ${verb[0]} ${members}`],
    [lost, (members) => `${value} ${verb[1]} ${members}`],
  ]);
}

const sentence = (parts: [members: unknown[], words: (members: string) => string][]): string =>
  parts.flatMap(([members, words]) => (members.length > 0 ? [words(list(members))] : [])).join('; ');
