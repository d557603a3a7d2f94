import { answerSchema, componentName, propertiesOf, type SandboxDocument, type SandboxOperation } from './document.ts';

/** What an operation does with the items of a collection. */
export type Role = 'list' | 'create' | 'read' | 'change' | 'remove';

/** A collection of items that the document describes completely enough to keep them. */
export interface Resource {
  /** `/applications/{applicationId}/devices` */
  readonly collection: string;
  /** `/applications/{applicationId}/devices/{deviceId}` */
  readonly item: string;
  /** The path parameter of an item: `deviceId`. */
  readonly key: string;
  /** The schema of an item, by its name in the components. */
  readonly schema: string;
  readonly roles: ReadonlyMap<Role, SandboxOperation>;
}

/**
 * Finds the resources by rule: a path that ends in a parameter is an item of the collection above it. The answer of
 * reading an item is its schema, which has the parameter as a property. Another operation belongs to the resource if it
 * answers with this schema, lists items of it, or removes an item.
 */
export function resourcesOf(document: SandboxDocument): Resource[] {
  return Object.entries(document.paths).flatMap(([item, operations]) => {
    const [, collection, key] = /^(.*)\/\{(\w+)\}$/.exec(item) ?? [];
    const schema = componentName(answerSchema(operations.get));
    if (collection === undefined || key === undefined || schema === undefined) return [];
    if (!Object.hasOwn(propertiesOf(document, { $ref: `#/components/schemas/${schema}` }), key)) return [];
    const answers = (operation: SandboxOperation | undefined): boolean =>
      componentName(answerSchema(operation)) === schema;
    const { get, post } = document.paths[collection] ?? {};
    const candidates: [Role, SandboxOperation | undefined, boolean][] = [
      ['list', get, itemsSchema(document, get) === schema],
      ['create', post, answers(post)],
      ['read', operations.get, true],
      ['change', operations.patch, answers(operations.patch)],
      ['remove', operations.delete, true],
    ];
    const roles = new Map(
      candidates.flatMap(([role, operation, fits]): [Role, SandboxOperation][] =>
        operation && fits ? [[role, operation]] : [],
      ),
    );
    return roles.has('list') || roles.has('create') ? [{ collection, item, key, schema, roles }] : [];
  });
}

/** The component of the items of a list. */
export function itemsSchema(document: SandboxDocument, operation: SandboxOperation | undefined): string | undefined {
  const { items } = propertiesOf(document, answerSchema(operation));
  return typeof items === 'object' && items !== null && 'items' in items ? componentName(items.items) : undefined;
}
