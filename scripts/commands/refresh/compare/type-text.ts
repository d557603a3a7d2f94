import { isRecord } from '../../../compiler/model/record.ts';
import { componentsIn } from '../../../compiler/openapi/references.ts';

/** The keywords that types in TypeScript depend on. A type has no lengths, patterns or descriptions. */
const keywords: ReadonlySet<string> = new Set([
  '$ref',
  'type',
  'enum',
  'const',
  'properties',
  'required',
  'items',
  'prefixItems',
  'additionalProperties',
  'patternProperties',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
]);
/** Keywords whose values are no schemas. */
const values: ReadonlySet<string> = new Set(['type', 'enum', 'const', 'required']);
const maps: ReadonlySet<string> = new Set(['properties', 'patternProperties']);
/** Keywords whose lists have no order. */
const sets: ReadonlySet<string> = new Set(['type', 'enum', 'required', 'oneOf', 'anyOf', 'allOf']);

/** A text that is equal for schemas of the same type. `rename` returns the name of a component that is compared. */
export function typeText(schema: unknown, rename: (component: string) => string = (name) => name): string {
  const ofSchema = (value: unknown): unknown => {
    if (!isRecord(value)) return value;
    const members = Object.entries(value).filter(([key]) => keywords.has(key));
    return sorted(members.map(([key, member]) => [key, ofKeyword(key, member)]));
  };
  const ofKeyword = (key: string, value: unknown): unknown => {
    if (key === '$ref') return componentsIn({ $ref: value }).map(rename).join() || value;
    if (values.has(key)) return inOrder(key, value);
    if (maps.has(key) && isRecord(value))
      return sorted(Object.entries(value).map(([name, member]) => [name, ofSchema(member)]));
    return Array.isArray(value) ? inOrder(key, value.map(ofSchema)) : ofSchema(value);
  };
  return JSON.stringify(ofSchema(schema)) ?? '';
}

function inOrder(key: string, value: unknown): unknown {
  if (!sets.has(key)) return value;
  const list = Array.isArray(value) ? value : [value];
  return list.map((item) => JSON.stringify(item)).sort();
}

const sorted = (entries: [string, unknown][]): object =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
