import { camelCase, pascalCase } from '../../../compiler/dialect/names.ts';

/** A resource for which a page is written, derived from its name and path. */
export interface ResourceSkeleton {
  /** File name without `.md`: `data-table-rows`. */
  stem: string;
  /** The heading without “Actions”, which is also the title of its schema: `Data Table Rows`. */
  title: string;
  /** A single item in running text: `data table row`. */
  noun: string;
  /** The title of the schema of a single item: `Data Table Row`. */
  item: string;
  /** The first part of its operation names and scopes: `dataTableRows`. */
  scope: string;
  segments: Segment[];
  /** True if the path ends in a placeholder, so the resource is one item and not a collection. */
  isItem: boolean;
}

export interface Segment {
  /** A literal segment, or a placeholder as the pages write it: `DATA_TABLE_ID`. */
  text: string;
  isPlaceholder: boolean;
}

/** Derives a resource from a name and a path. Returns a message if one of them is invalid. */
export function describeResource(name: string, path: string): ResourceSkeleton | string {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    return `Unexpected name “${name}”, expected lower case and hyphens, such as data-table-rows`;
  const segments = path.replace(/^\//, '').split('/').map(segment);
  if (!path.startsWith('/') || segments.some((part) => part === undefined)) {
    return `Unexpected path “${path}”, expected segments such as /applications/{applicationId}/widgets`;
  }
  const known = segments.filter((part) => part !== undefined);
  const placeholders = known.filter(({ isPlaceholder }) => isPlaceholder).map(({ text }) => text);
  if (new Set(placeholders).size < placeholders.length)
    return `Unexpected path “${path}”, expected each placeholder once`;
  const isItem = known.at(-1)?.isPlaceholder === true;
  const words = name.split('-');
  const last = words.at(-1) ?? '';
  const one = isItem ? words : [...words.slice(0, -1), singular(last)];
  if (!isItem && one.at(-1) === last)
    return `Unexpected name “${name}” of a collection, expected a plural, such as ${name}s; a path to one item ends in a placeholder`;
  return {
    stem: name,
    title: titleOf(words),
    noun: one.join(' '),
    item: titleOf(one),
    scope: camelCase(name),
    segments: known,
    isItem,
  };
}

function segment(text: string): Segment | undefined {
  const placeholder = /^\{([a-z][A-Za-z0-9]*)\}$/.exec(text)?.[1];
  if (placeholder !== undefined)
    return { text: placeholder.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), isPlaceholder: true };
  return /^[A-Za-z0-9._~-]+$/.test(text) ? { text, isPlaceholder: false } : undefined;
}

const titleOf = (words: readonly string[]): string => words.map(pascalCase).join(' ');
const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<![s])s$/, '');

/** The plural of a collection's noun, for running text. */
export const plural = ({ stem }: ResourceSkeleton): string => stem.replaceAll('-', ' ');

/** The noun with its article. */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
