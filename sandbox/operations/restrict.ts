import { isRecord } from '../../client/verify/record.ts';
import { acceptsProperty, propertiesOf, resolved, type SandboxDocument } from '../document.ts';

/**
 * Reduces a value to what a schema accepts, at every level: the password in the settings of a credential is sent, but
 * its item has no such property.
 */
export function restrict(document: SandboxDocument, schema: unknown, value: unknown): unknown {
  const target = resolved(document, schema);
  if (!isRecord(target)) return value;
  if (Array.isArray(value)) return value.map((item) => restrict(document, target.items, item));
  if (!isRecord(value)) return value;
  const properties = propertiesOf(document, target);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => acceptsProperty(document, target, name))
      .map(([name, member]) => [name, restrict(document, properties[name], member)]),
  );
}
