import { describe, expect, test } from 'vitest';
import { ApiError, createClient } from '../../client/index.ts';
import { type Handler, rejection, sendJson, sendText, serve, type TestServer } from './server.ts';

const accessToken = 'secret-token';
const params = { applicationId: 'a1' };

interface Shop {
  readonly total: number;
  /** The default and maximum page size. */
  readonly cap?: number;
  /** Whether the response states the page size and the total. */
  readonly states?: { readonly size?: boolean; readonly total?: boolean };
}

/** A collection of `total` devices. */
function collection({ total, cap = 1000, states: { size = true, total: statesTotal = true } = {} }: Shop): Handler {
  return (request, response, raw) => {
    const query = new URL(request.url, 'http://x').searchParams;
    const requested = (name: string, otherwise: number): number => Number(query.get(name) ?? otherwise);
    const offset = query.has('offset') || request.url.includes('/rows');
    const perPage = Math.min(cap, requested(offset ? 'limit' : 'perPage', cap));
    const start = offset ? requested('offset', 0) : requested('page', 0) * perPage;
    const items = Array.from({ length: Math.max(0, Math.min(perPage, total - start)) }, (_, i) => ({
      id: String(start + i),
    }));
    sendJson({
      items,
      count: items.length,
      ...(statesTotal && { totalCount: total }),
      ...(size && { [offset ? 'limit' : 'perPage']: perPage }),
    })(request, response, raw);
  };
}

const queries = ({ seen }: TestServer): string[] => seen.map(({ url }) => decodeURIComponent(url.split('?')[1] ?? ''));

async function all(iterable: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const one of iterable) found.push(one);
  return found;
}

describe('page and perPage', () => {
  const cases: [string, Shop, { perPage?: number; page?: number }, { items: number; requests: string[] }][] = [
    [
      'a short last page',
      { total: 23 },
      { perPage: 10 },
      { items: 23, requests: ['perPage=10&page=0', 'perPage=10&page=1', 'perPage=10&page=2'] },
    ],
    [
      'a full last page: the total ends it',
      { total: 20 },
      { perPage: 10 },
      { items: 20, requests: ['perPage=10&page=0', 'perPage=10&page=1'] },
    ],
    [
      'a full last page, no total: an empty page ends it',
      { total: 20, states: { total: false } },
      { perPage: 10 },
      { items: 20, requests: ['perPage=10&page=0', 'perPage=10&page=1', 'perPage=10&page=2'] },
    ],
    ['nothing at all', { total: 0 }, {}, { items: 0, requests: ['page=0'] }],
    ['without a page size', { total: 5, cap: 2 }, {}, { items: 5, requests: ['page=0', 'page=1', 'page=2'] }],
    [
      'no page size anywhere',
      { total: 4, cap: 2, states: { size: false, total: false } },
      {},
      { items: 4, requests: ['page=0', 'page=1', 'page=2'] },
    ],
    [
      'from a later page',
      { total: 23 },
      { perPage: 10, page: 1 },
      { items: 13, requests: ['perPage=10&page=1', 'perPage=10&page=2'] },
    ],
    [
      'a server that caps the page size and states the size',
      { total: 5, cap: 2 },
      { perPage: 100 },
      { items: 5, requests: ['perPage=100&page=0', 'perPage=100&page=1', 'perPage=100&page=2'] },
    ],
    [
      'a server that caps the page size and states only the total',
      { total: 5, cap: 2, states: { size: false } },
      { perPage: 100 },
      { items: 5, requests: ['perPage=100&page=0', 'perPage=100&page=1', 'perPage=100&page=2'] },
    ],
    [
      'a short page and no other word',
      { total: 15, states: { size: false, total: false } },
      { perPage: 10 },
      { items: 15, requests: ['perPage=10&page=0', 'perPage=10&page=1'] },
    ],
  ];
  test.each(cases)('%s', async (_, shop, extra, want) => {
    const server = await serve(collection(shop));
    const items = await all(
      createClient({ baseUrl: server.url, accessToken }).devices.get.all({ ...params, ...extra }),
    );
    expect(items).toHaveLength(want.items);
    expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(want.items);
    expect(queries(server)).toEqual(want.requests);
  });

  test('keeps the other parameters', async () => {
    const server = await serve(collection({ total: 3 }));
    await all(
      createClient({ baseUrl: server.url, accessToken }).devices.get.all({
        ...params,
        perPage: 2,
        tagFilter: [{ key: 'a' }],
      }),
    );
    expect(queries(server)).toEqual(['perPage=2&tagFilter[0][key]=a&page=0', 'perPage=2&tagFilter[0][key]=a&page=1']);
  });

  test('fetches a page only when it is needed', async () => {
    const server = await serve(collection({ total: 100 }));
    for await (const _ of createClient({ baseUrl: server.url, accessToken }).devices.get.all({
      ...params,
      perPage: 10,
    }))
      break;
    expect(server.seen).toHaveLength(1);
  });

  test('pages() yields whole pages, and one empty page for an empty list', async () => {
    const { url } = await serve(collection({ total: 3 }));
    const client = createClient({ baseUrl: url, accessToken });
    const pages = [];
    for await (const { items, totalCount } of client.devices.get.pages({ ...params, perPage: 2 }))
      pages.push([items?.length, totalCount]);
    expect(pages).toEqual([
      [2, 3],
      [1, 3],
    ]);
    const { url: empty } = await serve(collection({ total: 0 }));
    expect(await all(createClient({ baseUrl: empty, accessToken }).devices.get.pages(params))).toHaveLength(1);
  });
});

describe('limit and offset', () => {
  const table = { ...params, dataTableId: 't' };
  test.each<[Shop, number | undefined, string[]]>([
    [{ total: 5 }, 2, ['limit=2&offset=0', 'limit=2&offset=2', 'limit=2&offset=4']],
    [{ total: 4 }, 2, ['limit=2&offset=0', 'limit=2&offset=2']],
    [{ total: 5, cap: 2 }, 100, ['limit=100&offset=0', 'limit=100&offset=2', 'limit=100&offset=4']],
    [{ total: 3, cap: 2 }, undefined, ['offset=0', 'offset=2']],
  ])('%j, limit %j', async (shop, limit, want) => {
    const server = await serve(collection(shop));
    const rows = await all(
      createClient({ baseUrl: server.url, accessToken }).dataTableRows.get.all({ ...table, ...(limit && { limit }) }),
    );
    expect(rows).toHaveLength(shop.total);
    expect(queries(server)).toEqual(want);
  });

  test('a POST sends its body with every page', async () => {
    const server = await serve(collection({ total: 3 }));
    await all(
      createClient({ baseUrl: server.url, accessToken }).dataTableRows.query.all({
        ...table,
        limit: 2,
        body: { a: 1 } as never,
      }),
    );
    expect(server.seen.map(({ method, body }) => [method, body])).toEqual([
      ['POST', '{"a":1}'],
      ['POST', '{"a":1}'],
    ]);
  });
});

describe('arguments that would loop forever, and responses without pages, are errors', () => {
  test.each([{ perPage: 0 }, { perPage: -1 }, { perPage: 1.5 }, { perPage: NaN }, { page: -1 }, { page: 0.5 }])(
    '%j',
    async (extra) => {
      const { url, seen } = await serve(collection({ total: 3 }));
      const error = await rejection(
        all(createClient({ baseUrl: url, accessToken }).devices.get.all({ ...params, ...extra })),
      );
      expect(error).toMatchObject({
        kind: 'usage',
        operationId: 'devices.get',
        message: expect.stringContaining('must be a whole number'),
      });
      expect(seen).toEqual([]);
    },
  );

  test.each([{}, { items: null }, { items: {} }, []].map((body) => [body]))('the response %j', async (body) => {
    const { url } = await serve(sendJson(body));
    const error = await rejection(all(createClient({ baseUrl: url, accessToken }).devices.get.all(params)));
    if (!(error instanceof ApiError)) throw error;
    expect(error).toMatchObject({
      kind: 'unexpectedResponse',
      operationId: 'devices.get',
      method: 'GET',
      url: `${url}/applications/a1/devices?page=0`,
    });
    expect(error.body).toEqual(body);
  });

  test('an empty response', async () => {
    const { url } = await serve(sendText('', 200));
    expect(await rejection(all(createClient({ baseUrl: url, accessToken }).devices.get.all(params)))).toMatchObject({
      kind: 'unexpectedResponse',
    });
  });

  test('stops after the total if the server repeats the same page', async () => {
    const { url, seen } = await serve(sendJson({ items: [{}, {}], totalCount: 6, perPage: 2 }));
    expect(await all(createClient({ baseUrl: url, accessToken }).devices.get.all(params))).toHaveLength(6);
    expect(seen).toHaveLength(3);
  });

  test('an error on a later page, after the items before it', async () => {
    const { url } = await serve(
      sendJson({ items: [{}, {}], perPage: 2 }),
      sendJson({ type: 'NotFound', message: 'Gone.' }, 404),
    );
    let items = 0;
    const loop = async () => {
      for await (const _ of createClient({ baseUrl: url, accessToken }).devices.get.all(params)) items++;
    };
    expect(await rejection(loop())).toMatchObject({ kind: 'notFound' });
    expect(items).toBe(2);
  });
});
