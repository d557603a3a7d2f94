import fc from 'fast-check';
import { expect } from 'vitest';
import { isRecord } from '../../../client/verify/record.ts';
import type { Verifier } from '../../../client/verify.ts';
import {
  answerSchema,
  bodySchema,
  propertiesOf,
  type SandboxDocument,
  type SandboxOperation,
} from '../../../sandbox/document.ts';
import { parametersOf } from '../../../sandbox/paths.ts';
import type { Role } from '../../../sandbox/resources.ts';
import { contentGenerator, itemTest } from './content.ts';
import { expectedList } from './expected-list.ts';
import { notKept } from './kept.ts';
import { listedBy, queriesOf } from './queries.ts';
import type { Seen, Sent, System } from './system.ts';
import type { Collection, Entity, Item, World } from './world.ts';

/** What a run compares: the model, by namespace, and the sandbox. */
export type Worlds = Readonly<Record<string, World>>;

/** The random choices of a command. They are numbers, since what there is to choose is known only when it runs. */
interface Choice {
  readonly space: string;
  readonly what: keyof typeof actions;
  /** Which collection or item. */
  readonly which: number;
  /** The seed of the content. */
  readonly seed: number;
}

interface Context extends Choice {
  readonly document: SandboxDocument;
  readonly content: (schema: unknown) => fc.Arbitrary<unknown>;
  readonly isPossible: (schema: string, body: unknown) => boolean;
  readonly world: World;
  send(method: string, path: string, more?: Pick<Sent, 'query' | 'body'>): Promise<{ status: number; body: Item }>;
}

const chosen = <T>(items: readonly T[], which: number): T | undefined => items[which % Math.max(1, items.length)];
const schemaOf = ({ resource }: Pick<Entity, 'resource'>): unknown => ({
  $ref: `#/components/schemas/${resource.schema}`,
});
const sample = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T | undefined =>
  fc.sample(arbitrary, { seed, numRuns: 1 })[0];
const bodyFor = ({ content, isPossible, seed }: Context, schema: string, operation: SandboxOperation): Item => {
  const body = sample(
    content(bodySchema(operation)).filter((one) => isPossible(schema, one)),
    seed,
  );
  return isRecord(body) ? body : {};
};
const roleOf = ({ resource }: Pick<Entity, 'resource'>, role: Role): SandboxOperation | undefined =>
  resource.roles.get(role);

/** The documented status of a success. */
const successOf = ({ responses }: SandboxOperation): number =>
  Number(Object.keys(responses).find((status) => status.startsWith('2')));

const actions = {
  async create(context: Context): Promise<void> {
    const { world, which, document, send } = context;
    const collection = chosen(world.collections, which);
    const operation = collection && roleOf(collection, 'create');
    if (!collection || !operation) return;
    const sent = bodyFor(context, collection.resource.schema, operation);
    const { status, body } = await send('POST', collection.path, { body: sent });
    const { resource } = collection;
    const taken = Object.hasOwn(sent, resource.key) && world.has(pathOf(collection, sent));
    if (taken) return expect(status).toBe(409);
    expect([status, body]).toEqual([successOf(operation), body]);
    expect(notKept(document, { sent: bodySchema(operation), item: schemaOf(collection) }, sent, body)).toEqual([]);
    expect(world.has(pathOf(collection, body))).toBe(false);
    // Parents that the body does not name are those of the path.
    const names = parametersOf(resource.collection);
    const above = collection.path.split('/').filter((_, i) => resource.collection.split('/')[i]?.startsWith('{'));
    for (const [i, name] of names.entries())
      if (Object.hasOwn(propertiesOf(document, schemaOf(collection)), name) && !Object.hasOwn(sent, name))
        expect(body[name]).toBe(above[i]);
    world.add({ resource, path: pathOf(collection, body), values: body });
  },

  async read({ world, which, send }: Context): Promise<void> {
    const entity = chosen(world.entities, which);
    if (entity) expect(await send('GET', entity.path)).toEqual({ status: 200, body: entity.values });
  },

  async list({ world, which, seed, document, send }: Context): Promise<void> {
    const collection = chosen(world.collections, which);
    const operation = collection && roleOf(collection, 'list');
    if (!collection || !operation) return;
    const query = sample(queriesOf(operation, ['a', 'née', '%2F']), seed) ?? {};
    const isProperty = (name: string): boolean => Object.hasOwn(propertiesOf(document, schemaOf(collection)), name);
    const expected = expectedList(world.in(collection.path), listedBy(operation, query, isProperty));
    const documented = propertiesOf(document, answerSchema(operation));
    const counts = { count: expected.items.length, totalCount: expected.totalCount };
    const { status, body } = await send('GET', collection.path, { query });
    expect([status, body.items]).toEqual([200, expected.items]);
    for (const [name, value] of Object.entries({ ...query, ...counts }))
      if (Object.hasOwn(documented, name)) expect([name, body[name]]).toEqual([name, value]);
  },

  async change(context: Context): Promise<void> {
    const { world, which, document, send } = context;
    const entity = chosen(world.entities, which);
    const operation = entity && roleOf(entity, 'change');
    if (!entity || !operation) return;
    const sent = bodyFor(context, entity.resource.schema, operation);
    const { status, body } = await send('PATCH', entity.path, { body: sent });
    expect([status, body]).toEqual([successOf(operation), body]);
    const kept = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null));
    expect(notKept(document, { sent: bodySchema(operation), item: schemaOf(entity) }, kept, body)).toEqual([]);
    // A null removes the property.
    for (const name of Object.keys(sent)) if (sent[name] === null) expect(body).not.toHaveProperty([name]);
    const untouched = (item: Item): Item =>
      Object.fromEntries(Object.entries(item).filter(([name]) => !Object.hasOwn(sent, name) && name !== 'lastUpdated'));
    expect(untouched(body)).toEqual(untouched(entity.values));
    world.change(entity, body);
  },

  async remove({ world, which, send }: Context): Promise<void> {
    const entity = chosen(world.entities, which);
    if (!entity || !roleOf(entity, 'remove')) return;
    expect(await send('DELETE', entity.path)).toEqual({ status: 200, body: { success: true } });
    world.remove(entity);
  },

  /** What was removed is not there, nor is anything below it. */
  async miss(context: Context): Promise<void> {
    const { world, which, send } = context;
    const entity = chosen(world.removed, which);
    if (!entity || world.has(entity.path)) return;
    const { resource, path } = entity;
    const operation = roleOf(entity, 'change');
    expect((await send('GET', path)).status).toBe(404);
    if (operation)
      expect((await send('PATCH', path, { body: bodyFor(context, resource.schema, operation) })).status).toBe(404);
    if (roleOf({ resource }, 'remove')) expect((await send('DELETE', path)).status).toBe(404);
  },
};

const pathOf = ({ resource, path }: Collection, item: Item): string =>
  `${path}/${encodeURIComponent(String(item[resource.key]))}`;

/** Generates commands. Creating is the most frequent one, so that there is something. */
export function commandsFor(
  document: SandboxDocument,
  verifier: Verifier,
): fc.Arbitrary<fc.AsyncCommand<Worlds, System>> {
  const content = contentGenerator(document);
  const isPossible = itemTest(document);
  const what = fc.constantFrom<Choice['what'][]>(
    'create',
    'create',
    'create',
    'read',
    'list',
    'list',
    'change',
    'remove',
    'miss',
  );
  return fc.record({ space: fc.constantFrom('a', 'b'), what, which: fc.nat(1000), seed: fc.nat() }).map((choice) => ({
    check: () => true,
    toString: () => JSON.stringify(choice),
    async run(worlds, system) {
      const world = worlds[choice.space];
      if (!world) return;
      const send: Context['send'] = async (method, path, more = {}) => {
        const { status, contentType, text }: Seen = await system({ space: choice.space, method, path, ...more });
        // That an ID is taken is decided by the sandbox; no operation documents it.
        if (status !== 409) expect(verifier.response({ method, path, status, contentType, body: text })).toEqual([]);
        const body: unknown = JSON.parse(text);
        return { status, body: isRecord(body) ? body : {} };
      };
      await actions[choice.what]({ ...choice, document, content, isPossible, world, send });
    },
  }));
}
