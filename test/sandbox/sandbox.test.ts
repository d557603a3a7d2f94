import { beforeEach, describe, expect, test } from 'vitest';
import { isRecord } from '../../client/verify/record.ts';
import { Refusal } from '../../sandbox/refusal.ts';
import { createSandbox } from '../../sandbox/sandbox.ts';
import { createState, type State } from '../../sandbox/state.ts';
import { library } from './library.ts';

const sandbox = createSandbox(library);
const start = Date.parse('2026-01-01T00:00:00.000Z');
let state: State;
let now = start;

beforeEach(() => {
  state = createState();
  now = start;
});

function send(
  method: string,
  url: string,
  body?: unknown,
): { status: number; body: Record<string, unknown>; basis?: string } {
  const [path = '', search = ''] = url.split('?');
  const sent = body === undefined ? ({ kind: 'none' } as const) : ({ kind: 'value', value: body } as const);
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  try {
    const answer = sandbox.answer({ method, path, search, headers, body: sent }, state, now);
    return { status: answer.status, body: isRecord(answer.body) ? answer.body : {}, basis: answer.basis };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body };
    throw error;
  }
}

const newShelf = (name = 'Novels'): string => `/shelves/${String(send('POST', '/shelves', { name }).body.id)}`;
const newBook = (shelf: string, values: object): Record<string, unknown> => send('POST', `${shelf}/books`, values).body;
const names = (url: string): unknown[] => {
  const { items } = send('GET', url).body;
  return Array.isArray(items) ? items.map((item: { name: unknown }) => item.name) : [];
};

describe('creating', () => {
  test('fills in ID, parents, dates, defaults, and what is required', () => {
    const shelf = newShelf();
    const book = newBook(shelf, { name: 'Emma', pages: 474, secret: 'x' });
    const id = '6955b9000000000000000002';
    expect(book).toEqual({
      ...{ id, bookId: id, shelfId: shelf.split('/').at(-1), name: 'Emma', pages: 474, language: 'en', loans: 3 },
      ...{ creationDate: '2026-01-01T00:00:00.000Z', lastUpdated: '2026-01-01T00:00:00.000Z' },
    });
    expect(send('GET', `${shelf}/books/${id}`)).toEqual({ status: 200, body: book, basis: 'state' });
  });

  test('answers with the documented status', () => {
    expect(send('POST', '/shelves', { name: 'Novels' })).toMatchObject({ status: 201, basis: 'state' });
  });
});

describe('changing', () => {
  test('replaces the given properties, removes those that are null, and keeps the others', () => {
    const shelf = newShelf();
    const { id } = newBook(shelf, { name: 'Emma', pages: 474, note: 'lent' });
    now += 1000;
    const { body } = send('PATCH', `${shelf}/books/${String(id)}`, { pages: 500 });
    expect(body).toMatchObject({ name: 'Emma', pages: 500, note: 'lent', lastUpdated: '2026-01-01T00:00:01.000Z' });
    expect(send('GET', `${shelf}/books/${String(id)}`).body).toEqual(body);
  });
});

test('a change keeps a null that it does not name', () => {
  const shelf = newShelf();
  const { id } = newBook(shelf, { name: 'Emma', note: null });
  expect(send('PATCH', `${shelf}/books/${String(id)}`, { pages: 1 }).body).toMatchObject({ note: null, pages: 1 });
});

describe('lists', () => {
  test('have one page, the counts, and the query that the answer documents', () => {
    const shelf = newShelf();
    for (const name of ['c', 'a', 'b']) newBook(shelf, { name });
    const { body } = send('GET', `${shelf}/books?perPage=2`);
    expect(body).toMatchObject({ count: 2, totalCount: 3, page: 0, perPage: 2, shelfId: shelf.split('/').at(-1) });
    expect(body).not.toHaveProperty('sortField');
    expect(names(`${shelf}/books?perPage=2`)).toEqual(['a', 'b']);
    expect(names(`${shelf}/books?perPage=2&page=1`)).toEqual(['c']);
    expect(names(`${shelf}/books?sortDirection=desc`)).toEqual(['c', 'b', 'a']);
    expect(names(`${shelf}/books?filterField=name&filter=A*`)).toEqual(['a']);
  });

  test('have only the items of their parent', () => {
    const [one, two] = [newShelf('one'), newShelf('two')];
    newBook(one, { name: 'a' });
    expect([names(`${one}/books`), names(`${two}/books`)]).toEqual([['a'], []]);
  });
});

describe('removing', () => {
  test('removes the item with its children', () => {
    const shelf = newShelf();
    const { id } = newBook(shelf, { name: 'Emma' });
    expect(send('DELETE', shelf)).toMatchObject({ status: 200, body: { success: true } });
    const message = 'Shelf was not found';
    for (const url of [shelf, `${shelf}/books`, `${shelf}/books/${String(id)}`])
      expect(send('GET', url)).toEqual({ status: 404, body: { type: 'NotFound', message } });
    expect(send('POST', `${shelf}/books`, { name: 'Emma' }).status).toBe(404);
    expect(send('DELETE', shelf).status).toBe(404);
  });

  test('names what was not found', () => {
    expect(send('GET', `${newShelf()}/books/none`).body).toEqual({ type: 'NotFound', message: 'Book was not found' });
  });
});

describe('a wrong request', () => {
  test.each([
    ['POST', '/shelves', { nam: 'x' }, 400, 'body.name: is required; body.nam: is not documented'],
    ['POST', '/shelves', { name: 3 }, 400, 'body.name: must be string'],
    ['POST', '/shelves', undefined, 400, 'body: is required'],
    ['GET', '/shelves?perPage=0', undefined, 400, 'query.perPage: must be at least 1'],
    ['GET', '/shelves?page=x', undefined, 400, 'query.page: must be integer'],
    ['GET', '/shelves?sortField=size', undefined, 400, 'query.sortField: must be one of name, creationDate'],
    ['GET', '/shelves', { a: 1 }, 400, 'body: no body is documented'],
    ['PUT', '/shelves', undefined, 405, '/shelves has no PUT, only GET, POST'],
    ['GET', '/nowhere', undefined, 404, 'The reference has no path /nowhere'],
  ])('%s %s %j: %s', (method, url, sent, status, message) => {
    expect(send(method, url, sent)).toMatchObject({ status, body: { message } });
  });

  test('an empty object is no body', () => {
    expect(send('GET', '/shelves', {}).status).toBe(200);
  });
});

test('an operation without a rule answers with the documented example, for a parent that exists', () => {
  const shelf = newShelf();
  expect(send('GET', `${shelf}/report`)).toMatchObject({ status: 200, basis: 'example' });
  expect(send('GET', '/shelves/none/report').status).toBe(404);
});
