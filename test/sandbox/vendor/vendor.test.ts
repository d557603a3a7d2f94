import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRecord } from '../../../client/verify/record.ts';
import { bodySchema, type SandboxDocument } from '../../../sandbox/document.ts';
import { type RunningSandbox, startSandbox } from '../../../sandbox/http/server.ts';
import { parametersOf } from '../../../sandbox/paths.ts';
import type { Resource, Role } from '../../../sandbox/resources.ts';
import { createSandbox } from '../../../sandbox/sandbox.ts';
import { loadDeclarations } from '../../../scripts/commands/sandbox/load-declarations.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder, vendorMended } from '../../support/folders.ts';
import { contentGenerator } from '../model/content.ts';
import { queriesOf } from '../model/queries.ts';
import { ownReference } from '../reference.ts';
import { type VendorClient, type VendorPackage, vendorClient } from './client.ts';
import { type Life, live, statusOf } from './life.ts';

/** Random lives of the items of each resource. */
const numRuns = Number(process.env.RUNS ?? 1);

// The older client is of the edition of 2019-03, and has all its operations. The newer one has most of the newest edition.
describeWithCorpus('losant-rest 2.3.7 with the edition of 2019-03', () =>
  suite('losant-rest', async () => {
    const reference = corpusFolder('2019-03');
    const { document } = await compileFolder(reference, vendorMended);
    return { document, declarations: await loadDeclarations({ reference }) };
  }),
);
describe('losant-rest 2.8.1 with the newest edition', () => suite('losant-rest-2-8', ownReference));

function suite(name: VendorPackage, edition: () => ReturnType<typeof ownReference>): void {
  let sandbox: RunningSandbox;
  let client: VendorClient;
  let document: SandboxDocument;
  let resources: readonly Resource[];
  let isByRule: (resource: Resource, role: Role) => boolean;
  beforeAll(async () => {
    const read = await edition();
    document = read.document;
    const { bases, ...prepared } = createSandbox(document, read.declarations);
    resources = prepared.resources;
    isByRule = (resource, role) =>
      [...bases].some(([operation, basis]) => operation === resource.roles.get(role) && basis === 'state');
    sandbox = await startSandbox({ ...read, seed: 'none' });
    client = vendorClient(name, sandbox.url);
  });
  afterAll(() => sandbox.close());

  const idOf = (resource: Resource, role: Role): string => resource.roles.get(role)?.operationId ?? '';
  const bodies = (resource: Resource, role: Role, content: (schema: unknown) => fc.Arbitrary<unknown>) => {
    const operation = resource.roles.get(role);
    return operation ? content(bodySchema(operation)).filter(isRecord) : fc.constant({});
  };

  test('create, read, list, change and remove the items of each resource', async () => {
    const content = contentGenerator(document);
    const creatable = resources.filter((resource) => client.has(idOf(resource, 'create')));
    const found = creatable.filter((resource) => [...resource.roles.keys()].some((role) => isByRule(resource, role)));
    for (const resource of found) {
      const above = creatable.filter((one) => resource.collection.startsWith(`${one.item}/`));
      const list = resource.roles.get('list');
      const lives: fc.Arbitrary<Life> = fc.record({
        above: fc.tuple(...above.map((one) => bodies(one, 'create', content))),
        bodies: fc.tuple(...[1, 2, 3].map(() => bodies(resource, 'create', content))),
        change: bodies(resource, 'change', content),
        queries: fc.array(list ? queriesOf(list, ['a', 'née', '%2F']) : fc.constant({}), {
          minLength: 3,
          maxLength: 5,
        }),
      });
      const property = fc.asyncProperty(lives, async (life) => {
        await fetch(`${sandbox.url}/_sandbox/reset`, { method: 'POST' });
        // What no operation creates is taken to exist.
        const any = parametersOf(resource.collection).map((parameter) => [parameter, '575ec8687ae143cd83dc4a97']);
        const parents: Record<string, string> = Object.fromEntries(any);
        for (const [i, one] of above.entries()) {
          const created = await client.call(idOf(one, 'create'), parents, life.above[i]);
          if (isRecord(created)) parents[parametersOf(one.item).at(-1) ?? ''] = String(created[one.key]);
        }
        await live(client, document, { resource, parents, isByRule: (role) => isByRule(resource, role) }, life);
        const parent = above.at(-1);
        if (!parent) return;
        await client.call(idOf(parent, 'remove'), parents);
        expect(await statusOf(client.call(idOf(resource, 'create'), parents, life.bodies[0]))).toBe(404);
        if (list) expect(await statusOf(client.call(list.operationId, parents))).toBe(404);
      });
      await fc.assert(property, { numRuns, endOnFailure: true }).catch((error: unknown) => {
        throw new Error(`${resource.item}: ${String(error)}`, { cause: error });
      });
    }
    expect(found.length).toBeGreaterThan(20);
  });
}
