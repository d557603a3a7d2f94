import { answerSchema, componentName, type SandboxDocument } from '../document.ts';
import { itemsSchema, type Resource, type ResourceTraits, type Role } from '../resources.ts';
import type { ResourceEntry, SingleEntry } from './vocabulary.ts';

const roleNames = ['list', 'create', 'read', 'change', 'remove'] as const satisfies readonly Role[];

/** A resource that an entry declares; it extends the one with the same collection that the rule has found. Else what is missing. */
export function declaredResource(
  entry: ResourceEntry,
  document: SandboxDocument,
  byRule: readonly Resource[],
): Resource | string {
  const collection = (entry.list ?? entry.create)?.template;
  if (collection === undefined) return 'has neither “list” nor “create”';
  const found = byRule.find((resource) => resource.collection === collection);
  const own = (entry.read ?? entry.change ?? entry.remove)?.template;
  const item =
    (own === collection ? undefined : own) ?? found?.item ?? `${collection}/{${entry.parameter ?? entry.key ?? 'id'}}`;
  const schema =
    entry.schema ??
    found?.schema ??
    componentName(answerSchema(entry.read?.operation)) ??
    itemsSchema(document, entry.list?.operation) ??
    componentName(answerSchema(entry.create?.operation));
  if (schema === undefined) return 'has no “schema”, and no operation answers with one';
  const roles = new Map(found?.roles);
  for (const role of roleNames) {
    const located = entry[role];
    if (located) roles.set(role, located.operation);
  }
  const { alias, parameter, initial, changed, once, several } = entry;
  const traits: ResourceTraits = {
    ...{ alias, parameter, initial, changed, once, several, within: entry.within?.template },
    listed: new Set((entry.listed ?? []).map(({ operation }) => operation)),
    isSingle: false,
  };
  const addsRole = [...roles.values()].some((operation) => ![...(found?.roles.values() ?? [])].includes(operation));
  const { listed, isSingle, ...templates } = traits;
  if (!addsRole && Object.values(templates).every((template) => template === undefined))
    return 'adds nothing to what the rule finds';
  return { collection, item, key: entry.key ?? found?.key ?? 'id', schema, roles, traits };
}

/** The one item that each parent has. */
export function declaredSingle({ read, change, initial, changed }: SingleEntry): Resource | string {
  const schema = componentName(answerSchema(read.operation));
  if (schema === undefined) return `${read.operation.operationId} answers with no schema`;
  const roles = new Map<Role, Resource['roles'] extends ReadonlyMap<Role, infer O> ? O : never>([
    ['read', read.operation],
  ]);
  if (change) roles.set('change', change.operation);
  const traits = { initial, changed, listed: new Set<never>(), isSingle: true };
  return { collection: '', item: read.template, key: 'id', schema, roles, traits };
}

/** Resources that know which other ones keep items of theirs elsewhere. */
export const withDependents = (resources: readonly Resource[]): Resource[] =>
  resources.map((resource) => {
    const dependents = resources.filter(
      ({ collection, traits }) => traits?.within !== undefined && collection.startsWith(`${resource.item}/`),
    );
    return dependents.length > 0 ? { ...resource, dependents } : resource;
  });
