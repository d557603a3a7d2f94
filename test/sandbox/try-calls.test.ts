import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../sandbox/http/server.ts';
import { type Resource, resourcesOf } from '../../sandbox/resources.ts';
import { tryCalls } from '../../sandbox/try-calls.ts';
import { library } from './library.ts';

const shell = promisify(execFile);

test('the commands work as they are: the list has what was created', async () => {
  const server = await startSandbox({ document: library, seed: 'none' });
  onTestFinished(() => server.close());
  const commands = tryCalls(library, resourcesOf(library), server.url);
  expect(commands.length).toBe(3);
  const outputs = [];
  for (const command of commands) outputs.push(JSON.parse((await shell('sh', ['-c', `${command} -sf`])).stdout));
  expect(outputs[0]).toMatchObject({ name: "Jane's novels" });
  expect(outputs[1]).toMatchObject({ items: [{ name: "Jane's novels" }] });
  expect(outputs[2]).toHaveProperty('operations');
});

test('without such a resource, there is the page of the sandbox', () => {
  expect(tryCalls(library, [], 'http://localhost:1')).toEqual(['curl http://localhost:1/_sandbox/']);
});

const resource = (create: object, list: object, collection = '/things'): Resource => ({
  ...{ collection, item: `${collection}/{id}`, key: 'id', schema: 'Thing' },
  roles: new Map(Object.entries({ create, list }).filter(([, one]) => 'operationId' in one)) as Resource['roles'],
});
const post = (schema: unknown, more: object = {}): object => ({
  ...{ operationId: 'post', responses: {}, requestBody: { content: { 'application/json': { schema } } } },
  ...more,
});
const get = { operationId: 'get', responses: {} };
const page = 'curl http://h/_sandbox/';
const calls = (...resources: Resource[]): string[] => tryCalls({ paths: {} }, resources, 'http://h');
const example = { required: ['name'], examples: [{ name: 'a', other: 1 }] };

test('the calls for the first resource that needs no more', () => {
  const things = resource(post(example), get);
  const want = [
    `curl -H 'Content-Type: application/json' -d '{"name":"a"}' http://h/things`,
    'curl http://h/things',
    page,
  ];
  expect(calls(things)).toEqual(want);
  expect(calls(resource({}, get), resource(post(example), {}), resource(post(example), get, '/{a}'), things)).toEqual(
    want,
  );
});

test.each([true, { examples: 'x' }, { examples: ['x'] }, { required: 'name', examples: [{ name: 'a' }] }])(
  'without an example of a body, as in %j, there are none',
  (schema) => {
    expect(calls(resource(post(schema), get))).toEqual([page]);
  },
);

test('an example has only what is required; and a token where one is needed', () => {
  const security = [{ bearer: [] }];
  expect(calls(resource(post({ examples: [{ name: 'a' }] }, { security }), { ...get, security: [] }))).toEqual([
    `curl -H 'Authorization: Bearer any' -H 'Content-Type: application/json' -d '{}' http://h/things`,
    ...['curl http://h/things', page],
  ]);
});
