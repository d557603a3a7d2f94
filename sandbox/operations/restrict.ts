import { isRecord } from '../../client/verify/record.ts';
import { acceptsProperty, type SandboxDocument, withParts } from '../document.ts';

/**
 * Reduces a value to what a schema accepts, at every level: the password in the settings of a credential is sent, but
 * its item has no such property. Of several alternatives, what one of them accepts is kept. A null stands for an absent
 * value where the schema accepts none.
 */
export const restrict = (document: SandboxDocument, schema: unknown, value: unknown): unknown =>
  restrictToOne(document, [schema], value);

function restrictToOne(document: SandboxDocument, schemas: readonly unknown[], value: unknown): unknown {
  const alternatives = schemas.flatMap((schema) => withParts(document, schema));
  if (Array.isArray(value)) {
    const items = alternatives.flatMap((schema) => ('items' in schema ? [schema.items] : []));
    return value.map((item) => restrictToOne(document, items, item));
  }
  if (!isRecord(value) || alternatives.length === 0) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      if (!alternatives.some((schema) => acceptsProperty(document, schema, name))) return [];
      const stated = alternatives.flatMap(({ properties }) =>
        isRecord(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [],
      );
      const isLeftOut = member === null && stated.length > 0 && !stated.some((schema) => acceptsNull(document, schema));
      return isLeftOut ? [] : [[name, restrictToOne(document, stated, member)]];
    }),
  );
}

const acceptsNull = (document: SandboxDocument, schema: unknown): boolean =>
  withParts(document, schema).some(({ type, enum: values }) =>
    Array.isArray(values) ? values.includes(null) : type === undefined || [type].flat().includes('null'),
  );
