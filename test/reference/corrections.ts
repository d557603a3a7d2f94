import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { fields, list, text } from '../vendor/values.ts';

/** A corrected fact of an operation. The header of `corrections.yaml` documents the fields. */
export interface FactCorrection {
  page: string;
  operation: string;
  what: string;
  was: unknown;
  is: unknown;
}

/** A corrected part of a schema or its example. The header of `schema-corrections.yaml` documents the fields. */
export interface SchemaCorrection {
  rule: string;
  schema: string;
  part: 'schema' | 'example';
  pointer: string;
  was: unknown;
  is: unknown;
}

export function readFactCorrections(): FactCorrection[] {
  const path = 'test/reference/corrections.yaml';
  return list(load(readFileSync(path, 'utf8')), path).map((value) => {
    const entry = fields(value, path);
    text(entry.reason, path);
    return {
      page: text(entry.page, path),
      operation: text(entry.operation, path),
      what: text(entry.what, path),
      was: entry.was,
      is: entry.is,
    };
  });
}

export function readSchemaCorrections(): SchemaCorrection[] {
  const path = 'test/reference/schema-corrections.yaml';
  return list(load(readFileSync(path, 'utf8')), path).flatMap((value) => {
    const entry = fields(value, path);
    const rule = text(entry.rule, path);
    text(entry.reason, rule);
    const places = list(entry.places, rule).map((item) => fields(item, rule));
    if (entry.count !== places.length)
      throw new RangeError(`Unexpected ${places.length} places of “${rule}”, expected ${String(entry.count)}`);
    return places.map((place) => {
      const part = place.part === 'example' ? 'example' : 'schema';
      return {
        rule,
        part,
        schema: text(place.schema, rule),
        pointer: text(place.pointer, rule),
        was: place.was,
        is: place.is,
      } as const;
    });
  });
}
