import { dump } from 'js-yaml';
import { Memo } from '../memory/memo.ts';
import type { OpenAPI } from './openapi.ts';

const write = (value: unknown): string => dump(value, { lineWidth: -1, noRefs: true, noCompatMode: true });

/**
 * The document as YAML 1.2: one line per scalar, no anchors, keys in the order of the document.
 * The text is put together from those of its parts, the objects that stand on one of the levels
 * below; parts that are the same objects as before are not written again.
 */
export function toYaml({ paths, components, ...head }: OpenAPI, memo = new Memo()): string {
  const { schemas, examples, ...rest } = components;
  const items = Object.entries(paths).map(([path, item]) => mapping(path, 1, Object.entries(item).map(([method, operation]) => part(method, operation, 2, memo))));
  const lists = [
    mapping('schemas', 1, Object.entries(schemas).map(([name, schema]) => part(name, schema, 2, memo))),
    ...Object.entries(rest).map(([key, value]) => indent(write({ [key]: value }), 1)),
    ...(examples ? [mapping('examples', 1, Object.entries(examples).map(([name, { value }]) => mapping(name, 2, [part('value', value, 3, memo)])))] : []),
  ];
  return write(head) + mapping('paths', 0, items) + mapping('components', 0, lists);
}

/** A key with the members below it, which are indented already. */
function mapping(key: string, level: number, members: readonly string[]): string {
  const text = indent(write({ [key]: {} }), level);
  return members.length === 0 ? text : `${text.slice(0, -' {}\n'.length)}\n${members.join('')}`;
}

function part(key: string, value: unknown, level: number, memo: Memo): string {
  const text = (): string => indent(write({ [key]: value }), level);
  return typeof value === 'object' && value !== null ? memo.of(value, 'yaml', [key, level], text) : text();
}

/** Empty lines, which stand in block scalars, stay empty. */
const indent = (text: string, level: number): string => (level === 0 ? text : text.replace(/^(?=.)/gm, '  '.repeat(level)));
