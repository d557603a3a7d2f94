import { startOfPage } from '../model/place.ts';
import { escapeToken } from '../model/pointer.ts';
import { isRecord } from '../model/record.ts';
import { violation } from '../schema/check-keyword.ts';
import { fromRaw } from '../schema/raw.ts';
import { shapeOfKeyword, subschemasAt } from './subschemas.ts';

export interface SchemaVisitor {
  /** Called with each `$ref`. */
  reference: (reference: string, pointer: string) => void;
  /** Called with the value of each keyword that is no schema, such as a default. */
  value: (value: unknown, pointer: string, keyword: string) => void;
  /** Called with what a value has to be. */
  expected: (expected: string, pointer: string) => void;
}

const nowhere = { file: '', ...startOfPage };

/**
 * Visits the references of a schema. With `isConverted`, the schema is in JSON Schema 2020-12 and its keywords are
 * checked. Other schemas are checked when they are converted.
 */
export function checkSchema(schema: unknown, pointer: string, visitor: SchemaVisitor, isConverted: boolean): void {
  if (typeof schema === 'boolean') return;
  if (!isRecord(schema)) {
    visitor.expected('a schema', pointer);
    return;
  }
  for (const [key, value] of Object.entries(schema)) {
    const at = `${pointer}/${escapeToken(key)}`;
    if (key === '$ref' && typeof value === 'string') visitor.reference(value, at);
    const problem = isConverted ? problemOf(key, value) : undefined;
    if (problem !== undefined) {
      visitor.expected(problem, at);
      continue;
    }
    const inner = subschemasAt(key, value, at);
    if (!inner) visitor.value(value, at, key);
    for (const [place, child] of inner ?? [])
      if (isConverted || isRecord(child)) checkSchema(child, place, visitor, isConverted);
  }
}

/** What the value of a keyword of JSON Schema 2020-12 has to be, if it is something else. */
function problemOf(key: string, value: unknown): string | undefined {
  const shape = shapeOfKeyword(key);
  if (shape === undefined) return key.startsWith('x-') ? undefined : `no keyword “${key}”`;
  if (shape === 'items') return Array.isArray(value) ? 'a schema' : undefined;
  return violation(shape, fromRaw(value, nowhere), 'draft-07');
}
