import { isRecord } from '../../client/verify/record.ts';
import { acceptsProperty, type SandboxDocument, withParts } from '../document.ts';

/**
 * Reduces a value to what a schema accepts, at every level: the password in the settings of a credential is sent, but
 * its item has no such property. Of several alternatives, what one of them accepts is kept.
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
    Object.entries(value)
      .filter(([name]) => alternatives.some((schema) => acceptsProperty(document, schema, name)))
      .map(([name, member]) => {
        const stated = alternatives.flatMap(({ properties }) =>
          isRecord(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [],
        );
        return [name, restrictToOne(document, stated, member)];
      }),
  );
}
