import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';
import { isNothing } from '../../scripts/compiler/schema/json-schema.ts';
import { referenceName } from '../model/references.ts';
import type { Site } from '../model/site.ts';
import { composition } from './composition.ts';
import { isObject, listAt, schemaAt, stringAt, typesOf } from './keywords.ts';

/** A part of a type name; `schema` is the component that it names. */
export interface TypePart {
  text: string;
  schema?: string;
}

/** Describes the type of a schema: `array of Device`, `string or null`, `one of 3`. */
export function typeName(site: Site, schema: Schema): TypePart[] {
  if (!isObject(schema) || isNothing(schema)) return [{ text: schema === true ? 'any' : 'nothing' }];
  const name = referenceName(schema.$ref);
  if (name !== undefined) return [{ text: site.schemaByName.get(name)?.title ?? name, schema: name }];
  const stated = typesOf(schema);
  if (stated.length > 0)
    return stated.flatMap((type, index) => [...(index > 0 ? [{ text: ' or ' }] : []), ...oneType(site, schema, type)]);
  if ('const' in schema) return [{ text: 'constant' }];
  if (listAt(schema, 'enum').length > 0) return [{ text: 'enum' }];
  const composed = composition(schema);
  if (composed) return [{ text: composed.words }];
  if (isObject(schema.properties) || isObject(schema.patternProperties)) return [{ text: 'object' }];
  return [{ text: 'any' }];
}

function oneType(site: Site, schema: Exclude<Schema, boolean>, type: string): TypePart[] {
  const items = type === 'array' ? schemaAt(schema, 'items') : undefined;
  if (items !== undefined) return [{ text: 'array of ' }, ...typeName(site, items)];
  const format = stringAt(schema, 'format');
  if (format === 'binary') return [{ text: 'file' }];
  return [{ text: type === 'string' && format !== undefined ? `string (${format})` : type }];
}
