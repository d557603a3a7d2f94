import { expect } from 'vitest';
import { isRecord } from '../../../client/verify/record.ts';
import { answerSchema, bodySchema, propertiesOf, type SandboxDocument } from '../../../sandbox/document.ts';
import { parametersOf } from '../../../sandbox/paths.ts';
import type { Resource, Role } from '../../../sandbox/resources.ts';
import { expectedList } from '../model/expected-list.ts';
import { notKept } from '../model/kept.ts';
import { listedBy } from '../model/queries.ts';
import type { VendorClient } from './client.ts';

type Item = Readonly<Record<string, unknown>>;

/** The random values of the life of three items. */
export interface Life {
  /** Bodies of the items above the collection, from the top. */
  readonly above: readonly unknown[];
  readonly bodies: readonly unknown[];
  readonly change: unknown;
  readonly queries: readonly Item[];
}

const asItem = (value: unknown): Item => {
  if (!isRecord(value)) throw new Error(`Unexpected ${JSON.stringify(value)}, expected an item`);
  return value;
};

/** The status of the error of a call. */
export const statusOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'success',
    (error: unknown) => (isRecord(error) || error instanceof Error ? Reflect.get(error, 'statusCode') : error),
  );

/** One kind of items, and what there is above them. */
export interface Kind {
  readonly resource: Resource;
  /** The parameters of the path of the collection. */
  readonly parents: Readonly<Record<string, string>>;
  /** Whether an operation of the resource answers by the rule. By a declaration it can answer with something else. */
  isByRule(role: Role): boolean;
}

/** Creates items of a resource, and reads, lists, changes and removes them. Each answer is compared with the model. */
export async function live(
  client: VendorClient,
  document: SandboxDocument,
  { resource, parents, isByRule }: Kind,
  { bodies, change, queries }: Life,
): Promise<void> {
  const own = parametersOf(resource.item).at(-1) ?? '';
  const idOf = (role: Role): string => resource.roles.get(role)?.operationId ?? '';
  const call = (role: Role, item: Item | undefined, body?: unknown, query: object = {}): Promise<unknown> =>
    client.call(idOf(role), { ...parents, ...(item && { [own]: String(item[resource.key]) }), ...query }, body);
  const can = (role: Role): boolean => client.has(idOf(role));
  const schema = { $ref: `#/components/schemas/${resource.schema}` };
  const expectKept = (role: Role, sent: unknown, item: unknown): void => {
    const operation = resource.roles.get(role);
    expect(notKept(document, { sent: operation && bodySchema(operation), item: schema }, sent, item)).toEqual([]);
  };

  const items: Item[] = [];
  for (const body of bodies) {
    const created = asItem(await call('create', undefined, body));
    const item = can('read') ? asItem(await call('read', created)) : created;
    // What only the answer to the creation has, such as a token, was not sent.
    const isLasting = (name: string): boolean => Object.hasOwn(item, name) || Object.hasOwn(asItem(body), name);
    const lasting = Object.entries(created).filter(([name]) => isLasting(name));
    if (isByRule('create')) expect(item).toEqual(Object.fromEntries(lasting));
    expectKept('create', body, item);
    items.push(item);
  }
  expect(new Set(items.map((one) => one[resource.key])).size).toBe(items.length);

  const listing = client.has(idOf('list')) ? resource.roles.get('list') : undefined;
  const isTotal = Object.hasOwn(propertiesOf(document, answerSchema(listing)), 'totalCount');
  const isProperty = (name: string): boolean => Object.hasOwn(propertiesOf(document, schema), name);
  for (const query of listing ? [{}, ...queries] : []) {
    const expected = expectedList(items, listing ? listedBy(listing, query, isProperty) : {});
    const { items: page, count, totalCount } = asItem(await call('list', undefined, undefined, query));
    expect(page, JSON.stringify(query)).toEqual(expected.items);
    expect([count, totalCount]).toEqual([expected.items.length, isTotal ? expected.totalCount : undefined]);
  }

  const [first = {}] = items;
  if (can('change')) {
    const changed = await call('change', first, change);
    const item = asItem(can('read') ? await call('read', first) : changed);
    if (isByRule('change')) expect(item).toEqual(changed);
    expectKept('change', withoutNull(change), item);
    for (const [name, value] of Object.entries(asItem(change)))
      if (value === null) expect(item).not.toHaveProperty([name]);
    const isUntouched = (name: string): boolean =>
      !Object.hasOwn(asItem(change), name) && !/^(lastUpdated|updatedAt)$/.test(name);
    expect(Object.entries(item).filter(([name]) => isUntouched(name))).toEqual(
      Object.entries(first).filter(([name]) => isUntouched(name)),
    );
  }
  if (!can('remove')) return;
  expect(await call('remove', first)).toEqual({ success: true });
  for (const role of ['read', 'change', 'remove'] as const)
    if (can(role)) expect(await statusOf(call(role, first, role === 'change' ? change : undefined)), role).toBe(404);
  const left = listing ? asItem(await call('list', undefined)).items : [];
  const keys = Array.isArray(left) ? left.map((one) => asItem(one)[resource.key]) : [];
  expect(keys).not.toContain(first[resource.key]);
}

const withoutNull = (value: unknown): Item =>
  Object.fromEntries(Object.entries(asItem(value)).filter(([, member]) => member !== null));
