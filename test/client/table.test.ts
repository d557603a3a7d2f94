import { describe, expect, test } from 'vitest';
import { createClient } from '../../client/index.ts';
import { isReading } from '../../client/reads.ts';
import { operationTable } from '../../client/table.ts';
import { findTraits, isJsonQuery } from '../../client/traits.ts';
import { server } from '../../generated/operations.ts';
import { operationsOf, readDocument } from './document.ts';

const document = readDocument();
const operations = operationsOf(document);
const scopes = (one: (typeof operations)[number]): string[] =>
  (one.operation.security ?? []).flatMap((requirement) => requirement.bearerAuth ?? []);

test('the table matches the document for every operation', () => {
  const said = [...operationTable().values()].map(({ id, method, path, scopes: list }) => ({
    id,
    method,
    path,
    scopes: list(),
  }));
  const want = operations.map((one) => ({ id: one.id, method: one.method, path: one.path, scopes: scopes(one) }));
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(said.sort(byId)).toEqual(want.sort(byId));
  expect(said.length).toBeGreaterThan(190);
  expect(server).toBe(document.servers[0]?.url);
});

test('the table and the traits state which operations are open, stream, take a form, and only read', () => {
  for (const one of operations) {
    const want = {
      open: scopes(one).length === 0,
      stream: one.operation.responses['200']?.content?.['text/event-stream'] !== undefined,
      form: one.operation.requestBody?.content['multipart/form-data'] !== undefined,
    };
    expect([one.id, findTraits(one.method, one.path, (a, b) => a === b)]).toEqual([one.id, want]);
    expect(operationTable().get(one.id)).toMatchObject(want);
    expect([one.id, isReading(one.method, one.path)]).toEqual([one.id, one.operation['x-reads'] === true]);
  }
  expect(
    operations
      .filter(({ operation }) => operation['x-reads'])
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['dashboard.validateContext', 'data.lastValueQuery', 'data.timeSeriesQuery', 'dataTableRows.query']);
});

test('the table has the query parameters of every operation, and says whether it has a body', () => {
  for (const { id, method, path, operation } of operations) {
    const queries = (operation.parameters ?? []).filter((one) => one.in === 'query');
    const entry = operationTable().get(id);
    expect([id, entry?.queries, entry?.hasBody]).toEqual([
      id,
      queries.map(({ name }) => name),
      operation.requestBody !== undefined,
    ]);
    const json = queries.filter(({ content }) => content?.['application/json']).map(({ name }) => name);
    expect([id, entry?.queries.filter((name) => isJsonQuery(name, method, path))]).toEqual([id, json]);
  }
});

test('parameter names are unique within an operation, and none is "body"', () => {
  for (const { id, operation } of operations) {
    const names = [
      ...(operation.parameters ?? []).filter((one) => one.in !== 'header').map(({ name }) => name),
      'body',
    ];
    expect([id, names.filter((name, i) => names.indexOf(name) !== i)]).toEqual([id, []]);
  }
});

describe('the client', () => {
  const client: object = createClient();
  test('has exactly one method for every operation', () => {
    const named = Object.entries(client).flatMap(([page, actions]) =>
      typeof actions === 'object'
        ? Object.entries(actions).map(([action, method]) => [`${page}.${action}`, typeof method])
        : [],
    );
    expect(named.sort()).toEqual(operations.map(({ id }) => [id, 'function']).sort());
  });

  test('paginates operations with page parameters and a list of items', () => {
    const paged = operations.filter(({ id }) => {
      const [page = '', action = ''] = id.split('.');
      return 'all' in Reflect.get(Reflect.get(client, page), action);
    });
    for (const { operation } of paged) {
      const names = (operation.parameters ?? []).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(names.includes('page') ? ['page', 'perPage'] : ['limit', 'offset']));
    }
    const candidates = operations.filter(({ operation }) =>
      (operation.parameters ?? []).some(({ name }) => name === 'page' || name === 'offset'),
    );
    expect(candidates.filter((one) => !paged.includes(one)).map(({ id }) => id)).toEqual([]);
    expect(paged.length).toBeGreaterThan(20);
  });
});
