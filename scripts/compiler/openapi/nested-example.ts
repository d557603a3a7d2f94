import { deepestJson } from '../dialect/pages.ts';
import { queryPair } from '../dialect/query-pair.ts';
import type { Json } from '../model/json.ts';

type Nested = { [key: string]: Nested | string };

/**
 * The value of a query such as `name[0][key]=Floor&name[0][value]=2`. Numbers in brackets are indices
 * of an array; other keys are members of an object. Empty brackets, or none behind the name, are the next
 * index. Keys beyond the deepest nesting are left out. All keys become own properties, including `__proto__`.
 */
export function nestedExample(name: string, query: string): Json {
  const root: Nested = Object.create(null) as Nested;
  for (const pair of query.split('&')) {
    const [key, value] = queryPair(pair);
    if (key !== name && !key.startsWith(`${name}[`)) continue;
    const path = [...(key.slice(name.length) || '[]').matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
    place(root, path.slice(0, deepestJson), value);
  }
  return arrays(root);
}

/** True if a query is the one that clients write for its value, apart from the order of its pairs. */
export function isNestedQuery(name: string, query: string): boolean {
  const pairs = nestedPairs(name, nestedExample(name, query));
  return query.split('&').sort().join('&') === pairs.sort().join('&');
}

/** The pairs of the query that clients write for a value: arrays have indices from 0. */
export function nestedPairs(name: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [`${name}=${String(value)}`];
  return Object.entries(value).flatMap(([key, item]) => nestedPairs(`${name}[${key}]`, item));
}

function place(target: Nested, path: readonly string[], value: string): void {
  let node = target;
  for (const [i, written] of path.entries()) {
    const key = written === '' ? String(Object.keys(node).length) : written;
    if (i === path.length - 1) {
      node[key] = value;
      return;
    }
    const next = node[key];
    node = typeof next === 'object' ? next : (node[key] = Object.create(null) as Nested);
  }
}

function arrays(node: Nested | string): Json {
  if (typeof node === 'string') return node;
  const keys = Object.keys(node);
  const values = keys.map((key): [string, Json] => [key, arrays(node[key] ?? '')]);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) return values.map(([, value]) => value);
  return Object.fromEntries(values);
}
