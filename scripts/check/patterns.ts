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
  if (/\((?:\?[:=!]|\?<[=!]?)?[^()]*(?:[*+|]|\{\d+,\})[^()]*\)(?:[*+]|\{\d*,?\d*\})/.test(bare) || /\)[^()]*\)(?:[*+]|\{\d+,\})/.test(bare)) return false;
  const alone = bare.match(/\(\?[=!][^()]*\)/g) ?? [];
  const rest = bare.replace(/\(\?[=!][^()]*\)/g, '');
  return [rest, ...alone].every((part) => (part.match(unbounded) ?? []).length <= mostRepetitions);
}

/** A copy of a schema, or of several, without the patterns that are not safe; each is told. */
export function withoutUnsafePatterns(schema: unknown, tell: (pattern: string, holder: object) => void): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutUnsafePatterns(item, tell));
  if (!isRecord(schema)) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'pattern' && typeof value === 'string' && !isSafe(value)) {
      tell(value, schema);
      return [];
    }
    if (key === 'examples' || key === 'example' || key.startsWith('x-')) return [];
    if (key === 'patternProperties' && isRecord(value)) {
      const unsafe = Object.keys(value).filter((pattern) => !isSafe(pattern));
      unsafe.forEach((pattern) => tell(pattern, schema));
      const safe = Object.entries(value).filter(([pattern]) => !unsafe.includes(pattern));
      return [[key, withoutUnsafePatterns(Object.fromEntries(safe), tell)]];
    }
    return [[key, withoutUnsafePatterns(value, tell)]];
  });
  return Object.fromEntries(entries);
}

/** Whether every string of an example is short enough to be matched. */
export function isBounded(example: unknown): boolean {
  if (typeof example === 'string') return example.length <= longestMatched;
  if (Array.isArray(example)) return example.every(isBounded);
  return isRecord(example) ? Object.values(example).every(isBounded) : true;
}
