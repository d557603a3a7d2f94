import { isPattern } from '../dialect/patterns.ts';
import { type JsonNode, memberPlace } from '../model/json.ts';
import { withOrigin } from '../model/origin.ts';
import type { Draft, SchemaSource } from './source.ts';

const prototype = '__proto__';

/**
 * Writes a property that is called `__proto__` as a pattern. Validators such as ajv ignore the
 * property, because assigning a member of this name changes the prototype of an object.
 */
export function convertProperties(properties: Draft, draft: Draft): void {
  const { [prototype]: hidden, ...rest } = properties;
  draft.properties = rest;
  if (Object.hasOwn(properties, prototype)) addPatterns({ [`^${prototype}$`]: hidden }, draft);
}

/** Adds to `patternProperties`. A pattern that is there already, or is `__proto__`, is put into a group. */
export function addPatterns(patterns: Draft, draft: Draft): void {
  const all = new Map(Object.entries((draft.patternProperties ?? {}) as Draft));
  for (const [pattern, schema] of Object.entries(patterns)) {
    let name = pattern;
    while (name === prototype || all.has(name)) name = `(?:${name})`;
    all.set(name, schema);
  }
  draft.patternProperties = Object.fromEntries(all);
}

/**
 * Converts a map of schemas. Leaves out members that are not schemas, and, with `isOfPatterns`,
 * names that are not patterns.
 */
export function convertMap(source: SchemaSource, node: JsonNode, isOfPatterns = false): Record<string, Draft> {
  const members = node.kind === 'object' ? node.members : [];
  return Object.fromEntries(
    members.flatMap((entry) => {
      const { key, keyAt, node: value } = entry;
      if (isOfPatterns && !isPattern(key)) {
        source.report('schema/keyword-value', keyAt, {
          actual: key,
          expected: 'a regular expression (ECMA-262)',
        });
        return [];
      }
      const schema = source.convert(value);
      return schema === undefined ? [] : [[key, withOrigin(schema, memberPlace(entry))]];
    }),
  );
}
