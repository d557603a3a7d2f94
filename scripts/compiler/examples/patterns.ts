import { isSafe, longestMatched } from '../dialect/patterns.ts';
import { bare } from '../model/bare.ts';
import { isRecord } from '../model/record.ts';

/** Keywords whose values are objects that map arbitrary names to schemas. */
const maps: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
/** Keywords whose values are data, not schemas. */
const data: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'dependentRequired']);
/** Keywords that validation ignores. An example can contain a member `pattern` that is not a keyword. */
const isAnnotation = (key: string): boolean => key === 'examples' || key === 'example' || key.startsWith('x-');

/** Copies a schema, or an array of schemas, without annotations and unsafe patterns. Reports the unsafe patterns. */
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
    } else copy.set(key, data.has(key) ? bare(value) : withoutUnsafePatterns(value, report));
  }
  const safe = Object.fromEntries(copy);
  // The validator would read a name such as `$id` in it as a keyword. It does not walk what it cannot enumerate.
  if (copy.has('dependentRequired')) Object.defineProperty(safe, 'dependentRequired', { enumerable: false });
  return safe;
}

/** True if every string of an example is short enough to be matched. */
export function isBounded(example: unknown): boolean {
  if (typeof example === 'string') return example.length <= longestMatched;
  if (Array.isArray(example)) return example.every(isBounded);
  return isRecord(example) ? Object.values(example).every(isBounded) : true;
}
