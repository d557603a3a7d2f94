import { dump } from 'js-yaml';
import { Memo } from '../memory/memo.ts';
import { isRecord } from '../model/record.ts';
import type { OpenAPI } from './openapi.ts';

const write = (value: unknown): string => dump(value, { lineWidth: -1, noRefs: true, noCompatMode: true });

/** The document as YAML 1.2: one line per scalar, no anchors, keys in the order of the document. */
export const toYaml = (document: OpenAPI): string => yamlBytes(document).toString();

/**
 * The same in UTF-8. It is put together from the bytes of its parts, which are made from one
 * section each; parts that are the same objects as before are not written again.
 */
export function yamlBytes({ paths, components, ...head }: OpenAPI, memo = new Memo()): Buffer {
  const lines = memo.of(memo, 'yaml of keys', [], () => new Map<string, Buffer>());
  /** A key and its value. */
  const part = (key: string, value: unknown, level: number): Buffer => {
    const bytes = (): Buffer => Buffer.from(indent(write({ [key]: value }), level));
    return typeof value === 'object' && value !== null ? memo.of(value, 'yaml', [key, level], bytes) : bytes();
  };
  /** A key and its members, each written by itself. */
  const mapping = (key: string, value: unknown, level: number, member: (key: string, value: unknown) => Buffer | Buffer[]): Buffer[] => {
    const members = isRecord(value) ? Object.entries(value) : [];
    const empty = members.length === 0;
    const line = `${level} ${empty} ${key}`;
    const bytes = lines.get(line) ?? Buffer.from(indent(write({ [key]: {} }), level).replace(/ \{\}\n$/, empty ? ' {}\n' : '\n'));
    lines.set(line, bytes);
    return [bytes, ...members.flatMap(([name, child]) => member(name, child))];
  };
  /** The example of a schema stays when the schema changes, and the other way round. */
  const schemaPart = (name: string, schema: unknown): Buffer =>
    isRecord(schema) ? memo.of(schema, 'yaml of a schema', [name], () => Buffer.concat(mapping(name, schema, 2, (key, value) => part(key, value, 3)))) : part(name, schema, 2);
  return Buffer.concat([
    // What is small and made anew each time is remembered by what it says.
    memo.of(memo, 'yaml of the head', [JSON.stringify(head)], () => Buffer.from(write(head))),
    ...mapping('paths', paths, 0, (path, item) => mapping(path, item, 1, (method, operation) => part(method, operation, 2))),
    ...mapping('components', components, 0, (key, value) => {
      if (key === 'schemas') return mapping(key, value, 1, schemaPart);
      if (key === 'examples') return mapping(key, value, 1, (name, example) => mapping(name, example, 2, (field, held) => part(field, held, 3)));
      return part(key, value, 1);
    }),
  ]);
}

/** Empty lines, which stand in block scalars, stay empty. */
const indent = (text: string, level: number): string => (level === 0 ? text : text.replace(/^(?=.)/gm, '  '.repeat(level)));
