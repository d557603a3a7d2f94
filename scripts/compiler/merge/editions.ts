import { isRecord } from '../model/record.ts';

/** An edition that was merged: what it changed (`spec/editions.json`). */
export interface EditionRecord {
  version: string;
  /** The day of its publication, such as `2019-03-28`. Absent if its source does not state it. */
  date?: string;
  /** The version of the edition before it. Absent if that one had none. */
  previous?: string;
  operations: Changes;
  schemas: Changes;
}

/** What became of all operations, or of all schemas. */
export interface Changes {
  added: readonly Entry[];
  removed: readonly Entry[];
  renamed: readonly Rename[];
  /** Those that both editions have, also under another name, with their changes in words. Code is in backticks. */
  changed: readonly ChangedEntry[];
}

/** An operation by its id, with its method and path; or a schema by its title. */
export interface Entry {
  name: string;
  route?: string;
}

export interface Rename {
  from: Entry;
  to: Entry;
}

export interface ChangedEntry {
  name: string;
  changes: readonly string[];
}

/** True for a version that can be part of an address. Pages have none. */
export const isVersion = (text: string): boolean => /^\w+(?:[.+-]+\w+)*$/.test(text);

/** Reads `spec/editions.json`. Returns a message if it has another shape. */
export function parseEditions(text: string): EditionRecord[] | string {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value) && value.every(isEdition)) return value;
  return 'Unexpected content, expected a list of editions with version, operations and schemas';
}

/** The text of the file. */
export const printEditions = (editions: readonly EditionRecord[]): string => `${JSON.stringify(editions, null, 1)}\n`;

const isEdition = (value: unknown): value is EditionRecord =>
  isRecord(value) &&
  typeof value.version === 'string' &&
  isVersion(value.version) &&
  isTextOrAbsent(value.date) &&
  isTextOrAbsent(value.previous) &&
  isChanges(value.operations) &&
  isChanges(value.schemas);

const isChanges = (value: unknown): value is Changes =>
  isRecord(value) &&
  isListOf(value.added, isEntry) &&
  isListOf(value.removed, isEntry) &&
  isListOf(value.renamed, (rename) => isRecord(rename) && isEntry(rename.from) && isEntry(rename.to)) &&
  isListOf(
    value.changed,
    (entry) => isRecord(entry) && isEntry(entry) && isListOf(entry.changes, (text) => typeof text === 'string'),
  );

const isEntry = (value: unknown): boolean =>
  isRecord(value) && typeof value.name === 'string' && isTextOrAbsent(value.route);

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const isTextOrAbsent = (value: unknown): boolean => value === undefined || typeof value === 'string';
