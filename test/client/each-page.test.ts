import { describe, expect, test } from 'vitest';
import { ApiError } from '../../client/api-error.ts';
import { type Bag, eachItem, eachPage } from '../../client/pagination.ts';
import type { OperationEntry } from '../../client/table.ts';
import { rejection } from './server.ts';

const entry = (style: 'page' | 'offset'): Pick<OperationEntry, 'id' | 'method' | 'style'> => ({
  id: 'devices.get',
  method: 'GET',
  style,
});

/** Iterates with the given responses, the last of which is repeated, and returns the positions that were loaded. */
async function positions(style: 'page' | 'offset', params: Bag, responses: readonly unknown[]): Promise<unknown[]> {
  const at = style === 'page' ? 'page' : 'offset';
  const loaded: unknown[] = [];
  const load = async (page: Bag) => {
    loaded.push(page[at]);
    const data = responses[Math.min(loaded.length, responses.length) - 1];
    return { data, response: new Response() };
  };
  for await (const _ of eachPage(load, entry(style), params)) if (loaded.length > 5) throw new Error('endless');
  return loaded;
}

const items = (count: number): unknown[] => Array(count).fill({});
const page = (count: number, more: object = {}): object => ({ items: items(count), ...more });

describe('pages', () => {
  test.each<[string, 'page' | 'offset', Bag, unknown[], unknown[]]>([
    ['until an empty one', 'page', {}, [page(2), page(2), page(0)], [0, 1, 2]],
    ['an empty one', 'page', {}, [page(0)], [0]],
    ['until a shorter one than requested', 'page', { perPage: 2 }, [page(2), page(1)], [0, 1]],
    [
      'until a shorter one than stated',
      'page',
      { perPage: 2 },
      [page(3, { perPage: 3 }), page(2, { perPage: 3 })],
      [0, 1],
    ],
    ['until the total', 'page', {}, [page(2, { totalCount: 4 })], [0, 1]],
    ['until a total that is exceeded', 'page', {}, [page(2, { totalCount: 3 })], [0, 1]],
    ['shorter than requested, but not all', 'page', { perPage: 5 }, [page(2, { totalCount: 4 })], [0, 1]],
    ['shorter than stated, although not all', 'page', {}, [page(2, { totalCount: 9, perPage: 3 })], [0]],
    ['a total that is no number is ignored', 'page', {}, [page(2, { totalCount: '2' }), page(0)], [0, 1]],
    ['from a position, until the total', 'page', { page: 2, perPage: 2 }, [page(2, { totalCount: 8 })], [2, 3]],
    [
      'from a position with a stated size',
      'page',
      { page: 2, perPage: 9 },
      [page(2, { totalCount: 8, perPage: 2 })],
      [2, 3],
    ],
    [
      'from a position without a size, until an empty one',
      'page',
      { page: 1 },
      [page(2, { totalCount: 4 }), page(0)],
      [1, 2],
    ],
    ['from an offset, until the total', 'offset', { offset: 3, limit: 2 }, [page(2, { totalCount: 7 })], [3, 5]],
    ['by offset', 'offset', {}, [page(3), page(2), page(0)], [0, 3, 5]],
    ['by offset, with a limit', 'offset', { limit: 3 }, [page(3), page(2)], [0, 3]],
    ['by offset, with a stated limit', 'offset', {}, [page(3, { limit: 3 }), page(2, { limit: 3 })], [0, 3]],
  ])('%s', async (_, style, params, responses, want) => {
    expect(await positions(style, params, responses)).toEqual(want);
  });

  test('are requested with the parameters, and yielded as they come', async () => {
    const loaded: Bag[] = [];
    const load = async (params: Bag) => {
      loaded.push(params);
      return { data: page(loaded.length === 1 ? 1 : 0, { n: loaded.length }), response: new Response() };
    };
    const pages: unknown[] = [];
    for await (const one of eachPage(load, entry('page'), { filter: 'a' })) pages.push(one);
    expect(loaded).toEqual([
      { filter: 'a', page: 0 },
      { filter: 'a', page: 1 },
    ]);
    expect(pages).toEqual([page(1, { n: 1 })]);
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['null', null, 'null'],
    ['text', 'text', '"text"'],
    ['an object without items', { items: {} }, '{"items":{}}'],
  ])('%s is not a page', async (_, data, rawBody) => {
    const error = await rejection(positions('page', {}, [data]));
    if (!(error instanceof ApiError)) throw error;
    expect(error).toMatchObject({
      kind: 'unexpectedResponse',
      rawBody,
      operationId: 'devices.get',
      method: 'GET',
      url: '',
    });
    expect(error.message).toMatch(/: a page without items$/);
  });

  test.each([
    ['page', { page: -1 }, 'page must be a whole number from 0 up'],
    ['page', { page: 0.5 }, 'page must be a whole number from 0 up'],
    ['page', { page: '1' }, 'page must be a whole number from 0 up'],
    ['page', { perPage: 0 }, 'perPage must be a whole number from 1 up'],
    ['offset', { offset: NaN }, 'offset must be a whole number from 0 up'],
    ['offset', { limit: 0 }, 'limit must be a whole number from 1 up'],
  ] as const)('by %s with %j is wrong usage', async (style, params, message) => {
    expect(await rejection(positions(style, params, [page(0)]))).toMatchObject({
      kind: 'usage',
      message: `devices.get: ${message}`,
      operationId: 'devices.get',
    });
  });

  test('null and undefined are no position', async () => {
    expect(await positions('page', { page: null, perPage: undefined }, [page(0)])).toEqual([0]);
  });
});

test('items are those of all pages in order', async () => {
  const pages = async function* (): AsyncGenerator<Bag> {
    yield { items: [1, 2] };
    yield { items: [] };
    yield { items: [3] };
  };
  const found: unknown[] = [];
  for await (const item of eachItem(pages())) found.push(item);
  expect(found).toEqual([1, 2, 3]);
});
