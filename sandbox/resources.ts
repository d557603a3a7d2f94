import { isRecord } from '../client/verify/record.ts';
import {
  answerSchema,
  componentName,
  isStated,
  propertiesOf,
  type SandboxDocument,
  type SandboxOperation,
} from './document.ts';
import { parametersOf, pathTo } from './paths.ts';
import type { Values } from './state.ts';

/** What an operation does with the items of a collection. */
export type Role = 'list' | 'create' | 'read' | 'change' | 'remove';

/** A collection of items that the document describes completely enough to keep them. */
export interface Resource {
  /** `/applications/{applicationId}/devices` */
  readonly collection: string;
  /** `/applications/{applicationId}/devices/{deviceId}` */
  readonly item: string;
  /** The property that has the ID of an item beside `id`: `deviceId`. */
  readonly key: string;
  /** The schema of an item, by its name in the components. */
  readonly schema: string;
  readonly roles: ReadonlyMap<Role, SandboxOperation>;
  /** What the document does not state in a form that can be read. */
  readonly traits?: ResourceTraits;
  /** Resources below an item whose items are in a collection elsewhere. */
  readonly dependents?: readonly Resource[];
}

/** The path of the collection in which the state has the items of a resource. */
export const collectionOf = ({ collection, traits }: Resource, path: Readonly<Record<string, string>>): string =>
  pathTo(traits?.within ?? collection, path);

/** The test whether an item of a collection belongs to a resource under the parents that a path names. */
export function belongsTo(
  { collection, traits }: Resource,
  path: Readonly<Record<string, string>>,
): (item: Values) => boolean {
  const parents = traits?.within === undefined ? [] : parametersOf(collection);
  return (item) => parents.every((name) => item[name] === path[name]);
}

/** What a declaration adds to a resource. Templates are filled in by `fill`. */
export interface ResourceTraits {
  /** A property that can stand for the ID in the path of an item. */
  readonly alias?: string | undefined;
  /** A template of further properties of a new item. */
  readonly initial?: unknown;
  /** A template of the properties that each change sets. */
  readonly changed?: unknown;
  /** A template of properties that only the answer of the creation has. */
  readonly once?: unknown;
  /** A template of the answer if the body of the creation is an array. */
  readonly several?: unknown;
  /** Operations that answer with the list, and not with the item. */
  readonly listed: ReadonlySet<SandboxOperation>;
  /** The query parameter that names the item, if the path does not. */
  readonly parameter?: string | undefined;
  /** The collection that has the items too: here are those that have the parents of the path as properties. */
  readonly within?: string | undefined;
  /** There is one item for each parent; it always exists. */
  readonly isSingle: boolean;
}

type Operations = Readonly<Record<string, SandboxOperation | undefined>>;

/**
 * Finds the resources by rule: a path that ends in a parameter is an item of the collection above it. The answer of
 * reading an item is its schema, which has the parameter or `id` as a property. Another operation belongs to the
 * resource if it answers with this schema, lists items of it, or removes an item.
 */
export function resourcesOf(document: SandboxDocument): Resource[] {
  const found = Object.entries(document.paths).flatMap(([item, operations]): Resource[] => {
    const [, collection = '', parameter = ''] = /^(.*)\/\{(\w+)\}$/.exec(item) ?? [];
    const schema = componentName(answerSchema(operations.get));
    if (schema === undefined) return [];
    const properties = propertiesOf(document, { $ref: `#/components/schemas/${schema}` });
    const key = [parameter, 'id'].find((name) => Object.hasOwn(properties, name));
    if (key === undefined) return [];
    const roles = rolesOf(document, schema, document.paths[collection] ?? {}, operations);
    return roles.has('list') || roles.has('create') ? [{ collection, item, key, schema, roles }] : [];
  });
  return [...found, ...withoutItem(document)];
}

/**
 * A page may document a collection alone. It is a resource if its schemas are named but not stated, so that nothing
 * says that its items are others than those that it creates.
 */
function withoutItem(document: SandboxDocument): Resource[] {
  return Object.entries(document.paths).flatMap(([collection, operations]): Resource[] => {
    const answers = [operations.get, operations.post].map(answerSchema);
    const schema = componentName(answers[1]);
    if (schema === undefined || answers.some((answer) => answer === undefined || isStated(document, answer))) return [];
    const below = (path: string): boolean => path.startsWith(`${collection}/{`);
    if (!operations.post?.responses['201'] || Object.keys(document.paths).some(below)) return [];
    const key = `${schema.charAt(0).toLowerCase()}${schema.slice(1)}Id`;
    const roles = new Map<Role, SandboxOperation>([['create', operations.post]]);
    if (operations.get) roles.set('list', operations.get);
    return [{ collection, item: `${collection}/{${key}}`, key, schema, roles }];
  });
}

function rolesOf(
  document: SandboxDocument,
  schema: string,
  { get, post }: Operations,
  item: Operations,
): Map<Role, SandboxOperation> {
  const answers = (operation: SandboxOperation | undefined): boolean =>
    componentName(answerSchema(operation)) === schema;
  const candidates: [Role, SandboxOperation | undefined, boolean][] = [
    ['list', get, itemsSchema(document, get) === schema],
    ['create', post, answers(post)],
    ['read', item.get, true],
    ['change', item.patch, answers(item.patch)],
    ['remove', item.delete, true],
  ];
  return new Map(
    candidates.flatMap(([role, operation, fits]): [Role, SandboxOperation][] =>
      operation && fits ? [[role, operation]] : [],
    ),
  );
}

/** The component of the items of a list. */
export function itemsSchema(document: SandboxDocument, operation: SandboxOperation | undefined): string | undefined {
  const { items } = propertiesOf(document, answerSchema(operation));
  return isRecord(items) ? componentName(items.items) : undefined;
}
