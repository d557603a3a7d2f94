import { isDeepStrictEqual } from 'node:util';
import type { SchemaCorrection } from './corrections.ts';

type Fields = Record<string, unknown>;

/** A member of an object or array. */
interface Member {
  parent: Fields;
  key: string;
}

/**
 * Applies a correction to a published schema or example.
 * @throws Error if the value differs from `was`: the correction is stale
 */
export function applyCorrection(root: unknown, correction: SchemaCorrection): void {
  const { rule, was, is } = correction;
  const at = memberAt(root, correction);
  const value = at.parent[at.key];
  const special = specialRules[rule];
  if (special) special(at, correction, root);
  else if (isFields(was) && Object.hasOwn(was, at.key) && !isDeepStrictEqual(was, value))
    replaceMembers(at.parent, was, is, correction);
  else if (was === at.key && typeof is === 'string') renameKey(at.parent, was, is);
  else {
    expectAt(correction, value, was);
    at.parent[at.key] = is;
  }
}

/** Rules whose fragments are abbreviated, and how to apply them. */
const specialRules: Readonly<Record<string, (at: Member, correction: SchemaCorrection, root: unknown) => void>> = {
  $oneOf: ({ parent, key }, correction) => {
    const branches = parent[key];
    if (!Array.isArray(branches)) throw stale(correction, branches);
    const nulls = branches.filter((branch: unknown) => isDeepStrictEqual(branch, { type: null }));
    if (nulls.length !== 1) throw stale(correction, branches);
    parent.oneOf = branches.map((branch: unknown) =>
      isDeepStrictEqual(branch, { type: null }) ? { type: 'null' } : branch,
    );
    delete parent[key];
  },
  'property map without properties': ({ parent, key }, correction) => {
    const map = parent[key];
    const keys = isFields(correction.was) ? correction.was.keys : undefined;
    if (!isFields(map)) throw stale(correction, map);
    expectAt(correction, Object.keys(map), keys);
    parent[key] = { type: 'object', properties: map };
  },
  'keyword among the properties': ({ parent, key }, correction, root) => {
    const stated = isFields(correction.was) ? correction.was[key] : undefined;
    expectAt(correction, parent[key], stated);
    delete parent[key];
    const beside = memberAt(root, { ...correction, pointer: correction.pointer.split('/').slice(0, -1).join('/') });
    beside.parent[key] = stated;
  },
  'array inside anyOf': ({ parent, key }, correction) => {
    const branches = parent[key];
    if (!Array.isArray(branches) || !branches.some(Array.isArray)) throw stale(correction, branches);
    parent[key] = branches.flat(1);
  },
  'reference without definition': ({ parent, key }, correction, root) => {
    const { was, is, pointer } = correction;
    if (key === '$ref') {
      expectAt(correction, parent[key], isFields(was) ? was[key] : undefined);
      parent[key] = isFields(is) ? is[key] : undefined;
      return;
    }
    if (!isFields(root) || !isFields(is) || !pointer.endsWith('/query')) throw stale(correction, parent[key]);
    root.definitions = { dataTableQuery: parent[key] };
    parent[key] = { $ref: is.$ref };
  },
};

/** `{ max: 255 }` → `{ maxLength: 255 }` in the enclosing object. */
function replaceMembers(parent: Fields, was: Fields, is: unknown, correction: SchemaCorrection): void {
  for (const [key, value] of Object.entries(was)) {
    expectAt(correction, parent[key], value);
    delete parent[key];
  }
  if (isFields(is)) Object.assign(parent, is);
  else if (is !== 'removed') throw stale(correction, is);
}

function renameKey(parent: Fields, from: string, to: string): void {
  parent[to] = parent[from];
  delete parent[from];
}

function memberAt(root: unknown, correction: SchemaCorrection): Member {
  const tokens = correction.pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const key = tokens.pop() ?? '';
  const parent = tokens.reduce<unknown>(
    (value, token) => (typeof value === 'object' && value !== null ? (value as Fields)[token] : undefined),
    root,
  );
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) throw stale(correction, undefined);
  return { parent: parent as Fields, key };
}

function expectAt(correction: SchemaCorrection, actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) throw stale(correction, actual);
}

function stale({ rule, schema, part, pointer, was }: SchemaCorrection, actual: unknown): Error {
  return new Error(
    `“${rule}” no longer applies to the ${part} of ${schema} at ${pointer}: ${JSON.stringify(actual)}, not ${JSON.stringify(was)}`,
  );
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
