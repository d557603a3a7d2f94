import { acceptsProperty, isStated, propertiesOf, type SandboxDocument } from '../document.ts';
import type { Resource } from '../resources.ts';

/** The schema of the items of a resource. */
export const itemSchema = ({ schema }: Pick<Resource, 'schema'>): unknown => ({
  $ref: `#/components/schemas/${schema}`,
});

/** Returns a test whether a schema names a property. A schema that the document does not state is taken to name each. */
export function namedBy(document: SandboxDocument, schema: unknown): (name: string) => boolean {
  if (!isStated(document, schema)) return () => true;
  const properties = propertiesOf(document, schema);
  return (name) => Object.hasOwn(properties, name);
}

/** Returns a test whether a schema accepts a property, by its name or by a pattern. */
export const acceptedBy =
  (document: SandboxDocument, schema: unknown): ((name: string) => boolean) =>
  (name) =>
    acceptsProperty(document, schema, name);

/** The pairs of an object whose names pass a test. */
export const only = (
  values: Readonly<Record<string, unknown>>,
  test: (name: string) => boolean,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== undefined && test(name)));
