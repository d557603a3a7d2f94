import { isRecord } from '../model/record.ts';

/** Strings longer than this are not matched: what is left to do grows with a power of the length. */
const longestMatched = 1000;

const mostRepetitions = 3;
const unbounded = /(?<!\\)(?:[*+]|\{\d+,\})/g;

/**
 * Whether a pattern is decided in bounded time by backtracking: no repeated group holds a
 * repetition or an alternative, and few repetitions follow each other. Lookaheads count alone.
 */
export function isSafe(pattern: string): boolean {
  const bare = pattern.replace(/\\./gs, 'x').replace(/\[(?:[^\]])*\]/g, 'x');
  if (
    /\((?:\?[:=!]|\?<[=!]?)?[^()]*(?:[*+|]|\{\d+,\})[^()]*\)(?:[*+]|\{\d*,?\d*\})/.test(bare) ||
    /\)[^()]*\)(?:[*+]|\{\d+,\})/.test(bare)
  )
    return false;
  const alone = bare.match(/\(\?[=!][^()]*\)/g) ?? [];
  const rest = bare.replace(/\(\?[=!][^()]*\)/g, '');
  return [rest, ...alone].every((part) => (part.match(unbounded) ?? []).length <= mostRepetitions);
}

/** Keywords whose members are schemas by names of their own. */
const maps: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
/** Keywords whose values are data. */
const data: ReadonlySet<string> = new Set(['enum', 'const', 'default']);
/** What no verdict depends on; examples may hold what looks like a pattern. */
const isAnnotation = (key: string): boolean => key === 'examples' || key === 'example' || key.startsWith('x-');

/** A copy of a schema, or of several, without annotations and without the patterns that are not safe, which are reported. */
export function withoutUnsafePatterns(schema: unknown, report: (pattern: string, schema: object) => void): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutUnsafePatterns(item, report));
  if (!isRecord(schema)) return schema;
  const copy = new Map<string, unknown>();
  for (const [key, value] of Object.entries(schema)) {
    if (isAnnotation(key)) continue;
    if (key === 'pattern' && typeof value === 'string' && !isSafe(value)) report(value, schema);
    else if (maps.has(key) && isRecord(value)) {
      const safe = Object.entries(value).filter(([name]) => {
        if (key !== 'patternProperties' || isSafe(name)) return true;
        report(name, schema);
        return false;
      });
      copy.set(key, Object.fromEntries(safe.map(([name, child]) => [name, withoutUnsafePatterns(child, report)])));
    } else copy.set(key, data.has(key) ? value : withoutUnsafePatterns(value, report));
  }
  return Object.fromEntries(copy);
}

/** Whether every string of an example is short enough to be matched. */
export function isBounded(example: unknown): boolean {
  if (typeof example === 'string') return example.length <= longestMatched;
  if (Array.isArray(example)) return example.every(isBounded);
  return isRecord(example) ? Object.values(example).every(isBounded) : true;
}
