import { expect, test } from 'vitest';
import { operationsById } from '../../sandbox/declared/reader.ts';
import type { SandboxDocument } from '../../sandbox/document.ts';
import { resourcesOf } from '../../sandbox/resources.ts';
import { seedExamples } from '../../sandbox/seed.ts';
import { createState } from '../../sandbox/state.ts';
import { boxOperations, boxSchemas, documentOf, run } from './declared/small-document.ts';
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

const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });

/** A small document whose parameters have these examples, by operation. */
function withExamples(
  operations: Parameters<typeof documentOf>[0],
  examples: Readonly<Record<string, Readonly<Record<string, string>>>>,
  schemas: Readonly<Record<string, unknown>> = boxSchemas,
): SandboxDocument {
  const document = documentOf(operations, schemas);
  for (const { operation } of operationsById(document).values())
    for (const parameter of operation.parameters ?? [])
      Object.assign(parameter, { example: examples[operation.operationId]?.[`${parameter.in} ${parameter.name}`] });
  return document;
}

/** The paths of what is put into a state, in order. */
function paths(document: SandboxDocument, declarations: object = {}): string[] {
  const put: string[] = [];
  const { sandbox } = run(document, declarations);
  seedExamples(
    document,
    sandbox.resources,
    createState((change) => 'put' in change && put.push(change.put)),
  );
  return put;
}

test('the IDs are those of the operations of an item and below it, each once', () => {
  const operations = {
    ...boxOperations,
    'GET /cans/{boxId}': ['can.get', {}],
    'POST /boxes/{boxId}': ['box.post'],
    'GET /boxes/{boxId}/parts': ['parts.get', { query: { boxId: {} } }],
    'GET /boxes/{boxId}/lids': ['lids.get'],
  } as const;
  const examples = {
    'can.get': { 'path boxId': 'can' },
    ...{ 'box.get': { 'path boxId': 'a' }, 'box.patch': { 'path boxId': 'a' }, 'box.delete': { 'path boxId': 'a' } },
    'box.post': { 'path boxId': 'b/c' },
    'parts.get': { 'path boxId': 'd', 'query boxId': 'query' },
    'lids.get': { 'path boxId': 'a' },
  };
  expect(paths(withExamples(operations, examples)).sort()).toEqual(['/boxes/a', '/boxes/b%2Fc', '/boxes/d']);
});

test('an operation without an example has the first one of a path', () => {
  const operations = {
    'GET /search': ['search', { query: { boxId: {} } }],
    ...boxOperations,
    'GET /cans/{boxId}': ['can.get'],
  } as const;
  const document = withExamples(operations, {
    ...{ search: { 'query boxId': 'query' }, 'box.get': { 'path boxId': 'a' }, 'can.get': { 'path boxId': 'can' } },
  });
  Object.assign(document.paths['/search'] ?? {}, { post: undefined, put: { operationId: 'put', responses: {} } });
  Object.assign(document.paths['/boxes/{boxId}'] ?? {}, {
    put: { operationId: 'box.put', responses: {} },
    post: undefined,
  });
  expect(paths(document)).toEqual(['/boxes/a']);
  const elsewhere = { search: { 'query boxId': 'query' }, 'can.get': { 'path boxId': 'can' } };
  expect(paths(withExamples(operations, elsewhere))).toEqual(['/boxes/can']);
});

test('items that a query names, items elsewhere, and single ones', () => {
  const operations = {
    ...boxOperations,
    'GET /bags': ['bags.get', { answer: ref('Boxes') }],
    'POST /bags': ['bags.post', { answer: ref('Box') }],
    'DELETE /bags': ['bags.delete', { query: { bagId: {} } }],
    'GET /shops/{shopId}/boxes': ['shopBoxes.get', { answer: ref('Boxes') }],
    'GET /shops/{shopId}/boxes/{boxId}': ['shopBox.get', { answer: ref('Box') }],
    'GET /boxes/{boxId}/lid': ['lid.get', { answer: ref('Box') }],
  } as const;
  const document = withExamples(operations, {
    ...{ 'box.get': { 'path boxId': 'a' }, 'bags.delete': { 'query bagId': 'bag' } },
    ...{ 'shopBox.get': { 'path shopId': 's', 'path boxId': 'x' }, 'lid.get': { 'path boxId': 'l' } },
  });
  const because = 'box.md#get: for the test';
  const declarations = {
    resources: [
      { because, list: 'bags.get', create: 'bags.post', remove: 'bags.delete', parameter: 'bagId', schema: 'Box' },
      { because, list: 'shopBoxes.get', within: 'boxes.get' },
    ],
    singles: [{ because, read: 'lid.get' }],
  };
  const want = ['/bags/bag', '/boxes/a', '/boxes/l', '/boxes/l/lid', '/boxes/x'];
  expect(paths(document, declarations).sort()).toEqual(want);
});

test('an item has what its parent gives, then its example, then its IDs', () => {
  const text = { type: 'string' };
  const Box = { ...boxSchemas.Box, examples: [{ id: 'example', color: 'red' }] };
  const Lid = {
    type: 'object',
    ...{ properties: { id: text, lidId: text, boxId: text, color: text, size: { default: 5 } }, examples: 'none' },
  };
  const Lids = { type: 'object', properties: { items: { type: 'array', items: ref('Lid') } } };
  const operations = {
    ...boxOperations,
    'GET /boxes/{boxId}/lids': ['lids.get', { answer: ref('Lids') }],
    'GET /boxes/{boxId}/lids/{lidId}': ['lid.get', { answer: ref('Lid') }],
  } as const;
  const examples = { 'lid.get': { 'path boxId': 'a', 'path lidId': 'l' } };
  const document = withExamples(operations, examples, { ...boxSchemas, Box, Lid, Lids });
  const because = 'box.md#get: for the test';
  const { sandbox, state } = run(document, {
    resources: [{ because, list: 'lids.get', initial: { color: '$parent.color' } }],
  });
  seedExamples(document, sandbox.resources, state);
  expect(state.get('/boxes/a')).toEqual({ id: 'a', boxId: 'a', color: 'red' });
  expect(state.get('/boxes/a/lids/l')).toEqual({ id: 'l', lidId: 'l', boxId: 'a', color: 'red', size: 5 });
});
