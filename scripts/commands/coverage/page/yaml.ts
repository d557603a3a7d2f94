import { pointerOf, tokensOf } from '../../../compiler/model/pointer.ts';
import { formatCount } from './format-count.ts';

/** One entry of YAML. */
export interface YamlLine {
  /** Several lines for a block scalar. */
  text: string;
  /** The collection whose members were omitted. */
  pointer?: string;
  /** The target of a `$ref`. */
  reference?: string;
}

/**
 * Formats a JSON value as lines of YAML 1.2 in block style. A collection below `depth` levels becomes
 * one line with its size, which the reader can expand.
 */
export function yaml(value: unknown, pointer: string, depth: number): YamlLine[] {
  const tokens = tokensOf(pointer);
  if (!isCollection(value) || size(value) === 0) return [{ text: scalar(value, '') }];
  return collection(value, tokens, depth, '');
}

function collection(value: object, path: readonly string[], depth: number, indent: string): YamlLine[] {
  return Object.entries(value).flatMap(([key, child]) => {
    const inner = [...path, key];
    const lead = Array.isArray(value) ? `${indent}-` : `${indent}${inline(key)}:`;
    if (!isCollection(child) || size(child) === 0) {
      const text = `${lead} ${scalar(child, indent)}`;
      return [
        key === '$ref' && typeof child === 'string' && child.startsWith('#/')
          ? { text, reference: child.slice(1) }
          : { text },
      ];
    }
    const short = Array.isArray(child) ? flow(child) : undefined;
    if (short !== undefined) return [{ text: `${lead} ${short}` }];
    if (depth <= 1)
      return [
        {
          text: `${lead} {} # ${formatCount(size(child), Array.isArray(child) ? 'item' : 'member')}`,
          pointer: pointerOf(inner),
        },
      ];
    const nested = collection(child, inner, depth - 1, `${indent}  `);
    const [first, ...rest] = nested;
    // The first member of an item is on the line of the hyphen.
    if (Array.isArray(value) && first)
      return [{ ...first, text: `${lead} ${first.text.slice(indent.length + 2)}` }, ...rest];
    return [{ text: lead }, ...nested];
  });
}

const isCollection = (value: unknown): value is object => typeof value === 'object' && value !== null;
const size = (value: object): number => Object.keys(value).length;

/** A short list of scalars on one line; undefined if it is too long or nested. */
function flow(items: readonly unknown[]): string | undefined {
  if (items.some((item) => isCollection(item))) return undefined;
  const text = `[${items.map((item) => inline(item)).join(', ')}]`;
  return text.length <= 60 ? text : undefined;
}

function scalar(value: unknown, indent: string): string {
  if (Array.isArray(value)) return '[]';
  if (isCollection(value)) return '{}';
  return typeof value === 'string' && value.includes('\n') ? block(value, indent) : inline(value);
}

/** A literal block scalar (YAML 1.2 §8.1.2) if it represents the text exactly, else a quoted scalar. */
function block(text: string, indent: string): string {
  const exact = /^\S/.test(text) && !/[^\S\n]\n|[^\S\n]$|\n\n$/.test(text) && !unprintable.test(text);
  if (!exact || text === '\n') return inline(text);
  const lines = text.replace(/\n$/, '').split('\n');
  return `|${text.endsWith('\n') ? '' : '-'}\n${lines.map((line) => (line === '' ? '' : `${indent}  ${line}`)).join('\n')}`;
}

/** Words that some version of YAML does not parse as strings. */
const reserved = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
const unprintable = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

function inline(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? 'null';
  const plain = /^[A-Za-z_/$][\w\-./$@+()' ]*$/.test(value) && !value.endsWith(' ') && !reserved.test(value);
  if (plain) return value;
  return JSON.stringify(value).replace(
    /[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/g,
    (character) => {
      return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
    },
  );
}
