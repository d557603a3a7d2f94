import type { Json } from '../model/json.ts';
import type { Located } from '../model/place.ts';
import type { Schema } from './openapi.ts';

type SchemaObject = Exclude<Schema, boolean>;

/** The facts of a row that decide the items of an array. */
interface ItemFacts {
  acceptedValues: readonly Located<string>[];
  pattern: Located<string> | undefined;
  /** The values of example and default. */
  values: readonly (Json | undefined)[];
}

/**
 * The schema of an array, which always has `items`, since many readers require them: the accepted values and the pattern
 * of the row, or else the type that all items of example and default have.
 */
export function arraySchema({ acceptedValues, pattern, values }: ItemFacts): SchemaObject {
  const stated = {
    ...(pattern && { pattern: pattern.value }),
    ...(acceptedValues.length > 0 && { enum: acceptedValues.map((accepted) => accepted.value) }),
  };
  const isText = Object.keys(stated).length > 0;
  return { type: 'array', items: isText ? { type: 'string', ...stated } : itemsOf(values) };
}

function itemsOf(values: ItemFacts['values']): SchemaObject {
  const items = values.flatMap((value) => (Array.isArray(value) ? value : []));
  const [type, ...others] = new Set(items.map(typeOf));
  return type === undefined || others.length > 0 ? {} : type === 'array' ? { type, items: {} } : { type };
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
