import { isRecord, ownMember } from '../model/record.ts';
import type { Schema } from '../openapi/openapi.ts';
import { components } from '../schema/json-schema.ts';

/** A component, by its name. */
export type Lookup = (name: string) => Schema | undefined;

/** A schema with its position: the component, and the keys from there. */
export interface Position {
  component: string;
  path: readonly string[];
  schema: unknown;
}

/** Identifies a position. */
export const idOf = ({ component, path }: Position): string => JSON.stringify([component, ...path]);

/** The position of the component to which a schema refers as a whole. */
export function referred(schema: unknown, lookup: Lookup): Position | undefined {
  const reference = isRecord(schema) ? schema.$ref : undefined;
  if (typeof reference !== 'string' || !reference.startsWith(components)) return undefined;
  const component = reference.slice(components.length);
  return component.includes('/') ? undefined : { component, path: [], schema: lookup(component) };
}

/** The position of a schema inside of another one. */
export const below = ({ component, path, schema }: Position, ...keys: string[]): Position => ({
  component,
  path: [...path, ...keys],
  schema: keys.reduce<unknown>(ownMember, schema),
});

const combinators: readonly string[] = ['allOf', 'oneOf', 'anyOf'];

/** The other schemas that describe the same instance: the target of a reference, and alternatives or parts. */
export function sameInstance(position: Position, lookup: Lookup): Position[] {
  const target = referred(position.schema, lookup);
  const branches = combinators.flatMap((key) => {
    const found = ownMember(position.schema, key);
    return Array.isArray(found) ? found.map((_, i) => below(position, key, String(i))) : [];
  });
  return target ? [target, ...branches] : branches;
}

/** True if a schema is an alternative or a part of another one. */
export const isBranch = ({ path }: Position): boolean => path.some((key) => combinators.includes(key));
