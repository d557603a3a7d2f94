import type { SandboxDocument, SandboxOperation } from '../../sandbox/document.ts';

const reference = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const content = (name: string): { content: Record<string, { schema: unknown }> } => ({
  content: { 'application/json': { schema: reference(name) } },
});
const text = { type: 'string' };
const path = (name: string, example: string): unknown => ({ name, in: 'path', required: true, schema: text, example });
const query = (name: string, schema: unknown): unknown => ({ name, in: 'query', schema });
const paging = [
  query('page', { type: 'integer', default: 0 }),
  query('perPage', { type: 'integer', default: 100, minimum: 1 }),
  query('sortField', { type: 'string', enum: ['name', 'creationDate'], default: 'name' }),
  query('sortDirection', { type: 'string', enum: ['asc', 'desc'], default: 'asc' }),
  query('filterField', { type: 'string', enum: ['name'] }),
  query('filter', text),
];

const operation = (
  operationId: string,
  parameters: unknown[],
  answer: string,
  { status = '200', body }: { status?: string; body?: string } = {},
): unknown => ({
  operationId,
  parameters,
  responses: { [status]: content(answer), '400': content('Error') },
  ...(body === undefined ? undefined : { requestBody: { required: true, ...content(body) } }),
});

const list = (item: string): unknown => ({
  type: 'object',
  properties: {
    items: { type: 'array', items: reference(item) },
    count: { type: 'integer' },
    totalCount: { type: 'integer' },
    page: { type: 'integer' },
    perPage: { type: 'integer' },
    shelfId: text,
  },
});

const shelf = path('shelfId', 'shelf-1');
const book = path('bookId', 'book-1');
const bookProperties = {
  name: { type: 'string', minLength: 1 },
  pages: { type: 'integer' },
  note: { type: ['string', 'null'] },
  language: { type: 'string', default: 'en' },
};

/** The API of a small library: shelves with books. */
export const library = {
  paths: {
    '/shelves': {
      get: operation('shelves.get', paging, 'Shelves'),
      post: operation('shelves.post', [], 'Shelf', { status: '201', body: 'ShelfPost' }),
    },
    '/shelves/{shelfId}': {
      get: operation('shelf.get', [shelf], 'Shelf'),
      delete: operation('shelf.delete', [shelf], 'Success'),
    },
    '/shelves/{shelfId}/books': {
      get: operation('books.get', [shelf, ...paging], 'Books'),
      post: operation('books.post', [shelf], 'Book', { status: '201', body: 'BookPost' }),
    },
    '/shelves/{shelfId}/books/{bookId}': {
      get: operation('book.get', [shelf, book], 'Book'),
      patch: operation('book.patch', [shelf, book], 'Book', { body: 'BookPatch' }),
      delete: operation('book.delete', [shelf, book], 'Success'),
    },
    '/shelves/{shelfId}/report': { get: operation('shelf.report', [shelf], 'Report') },
  },
  components: {
    schemas: {
      Shelf: {
        type: 'object',
        properties: { id: text, shelfId: text, name: text, creationDate: text },
        required: ['id', 'shelfId', 'name'],
        examples: [{ id: 'other', shelfId: 'other', name: 'Novels', creationDate: '2016-06-13T04:00:00.000Z' }],
      },
      ShelfPost: {
        type: 'object',
        properties: { name: text, note: text },
        required: ['name'],
        additionalProperties: false,
        examples: [{ name: "Jane's novels", note: 'old' }],
      },
      Shelves: list('Shelf'),
      Book: {
        type: 'object',
        properties: {
          ...{ id: text, bookId: text, shelfId: text, creationDate: text, lastUpdated: text },
          ...bookProperties,
          loans: { type: 'integer' },
        },
        required: ['id', 'loans'],
        examples: [{ id: 'other', bookId: 'other', shelfId: 'other', name: 'Emma', loans: 3 }],
      },
      BookPost: {
        type: 'object',
        properties: { ...bookProperties, secret: text },
        required: ['name'],
        additionalProperties: false,
      },
      BookPatch: { type: 'object', properties: bookProperties, additionalProperties: false },
      Books: list('Book'),
      Report: { type: 'object', properties: { text }, examples: [{ text: 'All is well' }] },
      Success: { type: 'object', properties: { success: { type: 'boolean' } } },
      Error: { type: 'object', properties: { type: text, message: text } },
    },
  },
  // The shorthands above lose the types; the sandbox checks nothing of the document at run time.
} as unknown as SandboxDocument & { paths: Record<string, Record<string, SandboxOperation>> };
