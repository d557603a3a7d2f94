import { dump } from 'js-yaml';
import { Memo } from '../memory/memo.ts';
import type { OpenAPI } from './openapi.ts';

const write = (value: unknown): string => dump(value, { lineWidth: -1, noRefs: true, noCompatMode: true });

/** The document as YAML 1.2: one line per scalar, no anchors, keys in the order of the document. */
export const toYaml = (document: OpenAPI): string => yamlBytes(document).toString();

/**
 * The same in UTF-8. It is put together from the bytes of its parts, which are made from one
 * section each; parts that are the same objects as before are not written again.
 */
export function yamlBytes({ paths, components, ...head }: OpenAPI, memo = new Memo()): Buffer {
  // What is small and made anew each time is remembered by what it says.
  const chunks: Buffer[] = [memo.of(memo, 'yaml of the head', [JSON.stringify(head)], () => Buffer.from(write(head)))];
  const lines = memo.of(memo, 'yaml of keys', [], () => new Map<string, Buffer>());
  const part = (key: string, value: unknown, level: number): void => {
    const bytes = (): Buffer => Buffer.from(indent(write({ [key]: value }), level));
    chunks.push(typeof value === 'object' && value !== null ? memo.of(value, 'yaml', [key, level], bytes) : bytes());
  };
  /** Writes a key and then its members. */
  const mapping = <T>(key: string, level: number, members: readonly T[], member: (value: T) => void): void => {
    const empty = members.length === 0;
    const line = `${level} ${empty} ${key}`;
    const bytes = lines.get(line) ?? Buffer.from(indent(write({ [key]: {} }), level).replace(/ \{\}\n$/, empty ? ' {}\n' : '\n'));
    lines.set(line, bytes);
    chunks.push(bytes);
    members.forEach(member);
  };
  mapping('paths', 0, Object.entries(paths), ([path, item]) => {
    mapping(path, 1, Object.entries(item), ([method, operation]) => part(method, operation, 2));
  });
  mapping('components', 0, Object.entries(components), ([key, value]) => {
    if (key === 'schemas') mapping(key, 1, Object.entries(components.schemas), ([name, schema]) => part(name, schema, 2));
    else if (key === 'examples') mapping(key, 1, Object.entries(components.examples ?? {}), ([name, example]) => mapping(name, 2, Object.entries(example), ([field, held]) => part(field, held, 3)));
    else part(key, value, 1);
  });
  return Buffer.concat(chunks);
}

/** Empty lines, which stand in block scalars, stay empty. */
const indent = (text: string, level: number): string => (level === 0 ? text : text.replace(/^(?=.)/gm, '  '.repeat(level)));
