import { expect, test } from 'vitest';
import { isRecord } from '../../../client/verify/record.ts';
import type { SandboxOperation } from '../../../sandbox/document.ts';
import { performRole } from '../../../sandbox/operations/perform-role.ts';
import { Refusal } from '../../../sandbox/refusal.ts';
import { type Role, resourcesOf } from '../../../sandbox/resources.ts';
import { createSandbox } from '../../../sandbox/sandbox.ts';
import { createState } from '../../../sandbox/state.ts';
import { library } from '../library.ts';

/** The library, where a new book can state its ID. */
const withKeys = (): typeof library => {
  const document: typeof library = JSON.parse(JSON.stringify(library));
  const body = document.components?.schemas?.BookPost;
  if (isRecord(body) && isRecord(body.properties)) Object.assign(body.properties, { bookId: { type: 'string' } });
  return document;
};

const answers = (document: typeof library): ((method: string, path: string, value?: unknown) => unknown) => {
  const sandbox = createSandbox(document);
  const state = createState();
  return (method, path, value) => {
    const body = value === undefined ? ({ kind: 'none' } as const) : ({ kind: 'value', value } as const);
    const headers = { 'content-type': 'application/json' };
    try {
      return sandbox.answer({ method, path, search: '', headers, body }, state, 0).body;
    } catch (error) {
      if (error instanceof Refusal) return [error.status, error.message];
      throw error;
    }
  };
};

test('the key of a new item is that of the body; a second item of this key is refused', () => {
  const send = answers(withKeys());
  const shelf = send('POST', '/shelves', { name: 'a' });
  const books = `/shelves/${String(isRecord(shelf) && shelf.id)}/books`;
  const book = send('POST', books, { name: 'Emma', bookId: 'a/b' });
  expect(book).toMatchObject({ bookId: 'a/b', id: 'a/b' });
  expect(send('GET', `${books}/a%2Fb`)).toEqual(book);
  expect(send('POST', books, { name: 'Persuasion', bookId: 'a/b' })).toEqual([409, 'Book a/b already exists']);
  expect(send('POST', books, { name: 'Persuasion' })).not.toMatchObject({ bookId: 'a/b' });
});

test('an operation that answers with another schema answers with as much of the item as it has', () => {
  const [resource] = resourcesOf(library).filter(({ schema }) => schema === 'Book');
  if (!resource) throw new Error('The library has no books');
  const name = { type: 'object', properties: { name: { type: 'string' } } };
  const operation: SandboxOperation = {
    operationId: 'book.other',
    responses: { '200': { content: { 'application/json': { schema: name } } } },
  };
  const state = createState();
  const book = { id: 'b', name: 'Emma', pages: 474 };
  state.put('/shelves/s/books/b', book);
  const values = { path: { shelfId: 's', bookId: 'b' }, query: {}, body: { pages: 3 }, violations: [] };
  const perform = (role: Role, of: SandboxOperation | undefined = operation): unknown =>
    of && performRole(resource, role)({ document: library, operation: of, state, values, path: '', now: 0 }).body;
  expect(perform('read')).toEqual({ name: 'Emma' });
  expect(perform('read', resource.roles.get('read'))).toEqual(book);
  expect(perform('change')).toEqual({ name: 'Emma' });
  expect(perform('list', resource.roles.get('list'))).toMatchObject({ items: [{ id: 'b', pages: 3 }], count: 1 });
  expect(perform('remove')).toEqual({ success: true });
});
