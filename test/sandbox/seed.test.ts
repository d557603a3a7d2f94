import { expect, test } from 'vitest';
import { resourcesOf } from '../../sandbox/resources.ts';
import { seedExamples } from '../../sandbox/seed.ts';
import { createState } from '../../sandbox/state.ts';
import { library } from './library.ts';

const seeded = (document: typeof library): ReturnType<typeof createState> => {
  const state = createState();
  seedExamples(document, resourcesOf(document), state);
  return state;
};

/** The parameters of operations are the same objects, but not in the copy. */
const copy = (): typeof library => JSON.parse(JSON.stringify(library));

test('an item has the example of its schema, with the IDs of the path', () => {
  const state = seeded(library);
  expect(state.get('/shelves/shelf-1')).toMatchObject({ id: 'shelf-1', shelfId: 'shelf-1', name: 'Novels' });
  const book = { id: 'book-1', bookId: 'book-1', shelfId: 'shelf-1', name: 'Emma', language: 'en' };
  expect(state.get('/shelves/shelf-1/books/book-1')).toMatchObject(book);
});

test('each item that an example of a path names is there, with its parents', () => {
  const document = copy();
  const operation = document.paths['/shelves/{shelfId}/books/{bookId}']?.get;
  const [shelf, book] = operation?.parameters ?? [];
  Object.assign(shelf ?? {}, { example: 'shelf-2' });
  Object.assign(book ?? {}, { example: 'book-2' });
  const state = seeded(document);
  expect([...state.items('/shelves').keys()].sort()).toEqual(['shelf-1', 'shelf-2']);
  expect([...state.items('/shelves/shelf-2/books').keys()]).toEqual(['book-2']);
  expect(state.get('/shelves/shelf-2/books/book-2')).toMatchObject({ id: 'book-2', shelfId: 'shelf-2' });
});

test('without an example of an ID, there is no item', () => {
  const document = copy();
  for (const operations of Object.values(document.paths))
    for (const { parameters } of Object.values(operations))
      for (const parameter of parameters ?? [])
        if (parameter.name === 'bookId') Object.assign(parameter, { example: undefined });
  const state = seeded(document);
  expect([...state.items('/shelves').keys()]).toEqual(['shelf-1']);
  expect([...state.items('/shelves/shelf-1/books')]).toEqual([]);
});
