import { propertiesOf, type SandboxDocument } from '../document.ts';
import type { Resource } from '../resources.ts';

/** The schemas of the properties of an item. */
export const itemProperties = (document: SandboxDocument, { schema }: Resource): Readonly<Record<string, unknown>> =>
  propertiesOf(document, { $ref: `#/components/schemas/${schema}` });

/** The pairs of an object whose names are properties. */
export const only = (
  values: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== undefined && Object.hasOwn(properties, name)),
  );
