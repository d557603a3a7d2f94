import { expect, test } from 'vitest';
import { boxOperations, boxSchemas, documentOf, newYear, run } from './small-document.ts';

const text = { type: 'string' };
const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const because = 'box.md#get: for the test';
const { 'GET /boxes': list, 'POST /boxes': create } = boxOperations;

/** Creates boxes, and returns their IDs. */
const boxes = (ask: ReturnType<typeof run>['ask'], ...items: object[]): string[] =>
  items.map((one) => (ask('POST /boxes', one).body as { id: string }).id);

test('distinct values: of elements and of items, by type, with a query', () => {
  const query = { key: { type: 'array' }, startsWith: text, query: { type: 'object' } };
  const operations = {
    ...boxOperations,
    'GET /boxes/colors': ['boxes.colors', { answer: {}, query }],
    'GET /boxes/values': ['boxes.values', { answer: {}, query }],
    'GET /boxes/parts': ['boxes.parts', { answer: {}, query }],
    'GET /boxes/names': ['boxes.names', { answer: {}, query }],
  } as const;
  const BoxPost = { ...boxSchemas.BoxPost, properties: { ...boxSchemas.Box.properties } };
  const shared = { because, of: 'boxes.get', answer: { found: '$values' } };
  const { ask } = run(documentOf(operations, { ...boxSchemas, BoxPost }), {
    distinct: [
      { ...shared, operation: 'boxes.colors', values: 'color', startsWith: '$query.startsWith', most: 2 },
      { ...shared, operation: 'boxes.values', values: 'tags.value', where: { key: '$query.key' } },
      { ...shared, operation: 'boxes.parts', values: 'parts.size' },
      { ...shared, operation: 'boxes.names', values: 'color', pick: ['name', 'color'] },
    ],
  });
  const tag = (key: string, value: string): object => ({ key, value });
  boxes(
    ask,
    { name: 'A', color: 'Red', tags: [tag('a', '1'), tag('b', '2')], parts: [{ size: 5 }, 'x', {}] },
    { name: 'B', color: 'blue', tags: [tag('c', '3')] },
    { name: 'C', color: 'Red' },
    { name: 'D', color: 'green' },
    { name: 'E' },
  );
  const found = (url: string): unknown => (ask(`GET ${url}`).body as { found: unknown }).found;
  expect(found('/boxes/colors')).toEqual(['blue', 'green']);
  expect(found('/boxes/names')).toEqual([
    { name: 'B', color: 'blue' },
    { name: 'D', color: 'green' },
    { name: 'A', color: 'Red' },
    { name: 'C', color: 'Red' },
  ]);
  expect(found('/boxes/colors?startsWith=RE')).toEqual(['Red']);
  expect(found('/boxes/colors?query[name]=B')).toEqual(['blue']);
  expect(found('/boxes/values?key[0]=a&key[1]=c')).toEqual(['1', '3']);
  expect(found('/boxes/parts')).toEqual([5, 'x']);
});

test('what a body selects: limits from the query, and conditions that are none', () => {
  const operations = {
    ...boxOperations,
    'PATCH /boxes': ['boxes.patch', { answer: {}, body: {}, query: { limit: { type: 'integer' } } }],
    'POST /boxes/paint': [
      'boxes.paint',
      { answer: {}, body: {}, query: { url: text, color: text, limit: { type: 'integer' } } },
    ],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    bulk: [
      {
        ...{ because, operation: 'boxes.patch', of: 'boxes.get', change: '$body.set', answer: { updated: '$count' } },
        select: { ids: '$body.ids', tags: '$body.tags', query: '$body.query', limit: '$query.limit' },
      },
      {
        ...{ because, operation: 'boxes.paint', of: 'boxes.get', change: '$body', answer: { updated: '$count' } },
        select: { all: true, filters: true },
      },
    ],
  });
  boxes(ask, { name: 'A' }, { name: 'B' }, { name: 'C' });
  const updated = (query: string, body: object): unknown => ask(`PATCH /boxes${query}`, { set: {}, ...body }).body;
  expect(updated('?limit=2', { query: {} })).toEqual({ updated: 2 });
  expect(updated('', { query: {} })).toEqual({ updated: 3 });
  expect(updated('', { ids: 'A', tags: 'B' })).toEqual({ updated: 0 });
  expect(updated('', { tags: [] })).toEqual({ updated: 0 });
  expect(ask('POST /boxes/paint?limit=1', { name: 'A' }).body).toEqual({ updated: 1 });
  expect(ask('POST /boxes/paint?url=x', { color: 'red' }).body).toEqual({ updated: 3 });
  expect(ask('POST /boxes/paint?color=red', {}).body).toEqual({ updated: 3 });
  expect(ask('POST /boxes/paint?color=blue', {}).body).toEqual({ updated: 0 });
});

test('messages of a sender whose path is not below the items', () => {
  const operations = {
    ...boxOperations,
    'POST /speaking/out': ['say', { body: {} }],
    'GET /said': ['said', { answer: {}, query: { limit: { type: 'integer' }, sortDirection: text } }],
    'POST /boxes/say': ['boxes.say', { body: {} }],
  } as const;
  const { ask, state } = run(documentOf(operations, boxSchemas), {
    messages: [
      {
        ...{ because, send: 'say', read: 'said', initial: { time: '$now' } },
        sendToMany: { operation: 'boxes.say', of: 'boxes.get', select: { query: '$body.query' } },
      },
    ],
  });
  ask('POST /speaking/out', [{ a: 1 }, 'no message', { a: 2, time: 5 }]);
  const time = '2026-01-01T00:00:00.000Z';
  expect(ask('GET /said').body).toEqual([
    { a: 1, time },
    { a: 2, time: 5 },
  ]);
  expect(ask('GET /said?limit=1').body).toEqual([{ a: 1, time }]);
  ask('POST /speaking/out', { a: 3, time: 5 });
  expect(ask('GET /said?sortDirection=asc').body).toEqual([
    { a: 2, time: 5 },
    { a: 3, time: 5 },
    { a: 1, time },
  ]);
  expect(ask('GET /said?sortDirection=desc').body).toEqual([
    { a: 1, time },
    { a: 3, time: 5 },
    { a: 2, time: 5 },
  ]);
  const [id] = boxes(ask, { name: 'A' });
  ask('POST /boxes/say', { a: 3, query: {} });
  expect([...state.items(`/boxes/${id}`).values()]).toMatchObject([{ a: 3 }]);
});

test('an event whose schema is not stated is passed on whole', () => {
  const operations = {
    'POST /say': ['say', { body: {} }],
    'GET /stream': [
      'stream',
      {
        events: { other: { type: 'object', properties: { b: {} } } },
        query: { keepAliveInterval: { type: 'number' } },
      },
    ],
  } as const;
  const { ask } = run(documentOf(operations), {
    messages: [{ because, send: 'say', stream: { operation: 'stream', event: 'said' } }],
  });
  const received: unknown[] = [];
  const { stream } = ask('GET /stream?keepAliveInterval=7');
  expect(stream?.keepAlive).toBe(7);
  stream?.subscribe((event) => received.push(event));
  ask('POST /say', { a: 1 });
  expect(received).toEqual([{ name: 'said', data: { a: 1 } }]);
});

test('the last values in a range of time, of one item, of a page of items, and of selected ones', () => {
  const query = { names: text, start: { type: 'integer' } };
  const operations = {
    ...boxOperations,
    'POST /boxes/{boxId}/say': ['say', { body: {} }],
    'GET /boxes/{boxId}/said': ['said', { answer: {} }],
    'GET /boxes/{boxId}/last': ['last', { answer: {}, query }],
    'POST /boxes/last': ['boxes.last', { answer: {}, body: {} }],
    'GET /boxes/all': ['boxes.all', { answer: ref('Boxes'), query: { name: text, perPage: { type: 'integer' } } }],
  } as const;
  const shared = { because, of: 'say', values: 'data' };
  const Boxes = { ...boxSchemas.Boxes, properties: { ...boxSchemas.Boxes.properties, perPage: {} } };
  const { ask } = run(documentOf(operations, { ...boxSchemas, Boxes }), {
    messages: [{ because, send: 'say', read: 'said' }],
    latest: [
      { ...shared, operation: 'last', names: '$query.names' },
      { ...shared, operation: 'boxes.last', each: 'boxes.get', select: { ids: '$body.ids' }, names: '$body.name' },
      { ...shared, operation: 'boxes.all', each: 'boxes.get', into: 'last' },
    ],
  });
  const [a, b] = boxes(ask, { name: 'A' }, { name: 'B' });
  ask(`POST /boxes/${a}/say`, [
    { data: { x: 0 } },
    { time: 5, data: { x: 1, y: 1 } },
    { time: 5, data: { x: 2, long: 3 } },
    { time: 9, data: 'none' },
  ]);
  const last = { x: { value: 2, time: 5 }, y: { value: 1, time: 5 }, long: { value: 3, time: 5 } };
  expect(ask(`GET /boxes/${a}/last`).body).toEqual(last);
  expect(ask(`GET /boxes/${a}/last?names=`).body).toHaveProperty('y');
  expect(ask(`GET /boxes/${a}/last?names=long,y`).body).toEqual({
    long: { value: 3, time: 5 },
    y: { value: 1, time: 5 },
  });
  expect(ask(`GET /boxes/${a}/last?start=6`).body).toEqual({});
  expect(ask('POST /boxes/last', { ids: [a, b], name: 'x' }).body).toEqual({
    [a ?? '']: { time: '1970-01-01T00:00:00.005Z', data: { x: 2 } },
  });
  expect(ask('GET /boxes/all?perPage=1').body).toEqual({
    ...{ items: [{ id: a, name: 'A', last }], count: 1, totalCount: 2, perPage: 1 },
  });
  expect(ask('GET /boxes/all?name=B').body).toMatchObject({ items: [{ id: b, last: {} }], totalCount: 1 });
});

test('a job has no more than its answer documents, and no log without the parents of the log', () => {
  const answer = { type: 'object', properties: { jobId: { type: 'string', maxLength: 4 }, number: { maxLength: 9 } } };
  const operations = {
    ...boxOperations,
    'GET /boxes/{boxId}/logs': ['logs.get', { answer: {} }],
    'POST /export': ['export', { answer, example: { jobId: 'example', success: 'yes' } }],
    'POST /boxes/{boxId}/export': ['box.export', { answer: {}, example: 'text' }],
  } as const;
  const { ask, state } = run(documentOf(operations, boxSchemas), {
    jobs: [
      {
        ...{ because, operations: ['export', 'box.export'], log: 'logs.get', entry: { id: '$id' } },
        answer: { jobId: '$id', number: 5, other: 1 },
      },
    ],
  });
  const before = state.snapshot().length;
  const { body, report } = ask('POST /export');
  expect(body).toEqual({ jobId: expect.stringMatching(/^[\da-f]{4}$/), number: 5, success: 'yes' });
  expect(report).toBeUndefined();
  expect(state.snapshot()).toHaveLength(before);
  const [id] = boxes(ask, { name: 'A' });
  expect(ask(`POST /boxes/${id}/export`).body).toEqual({ success: true });
  expect(state.items(`/boxes/${id}/logs`).size).toBe(1);
});

const item = { type: 'object', properties: { id: text, name: text } };
const items = { type: 'object', properties: { items: { type: 'array', items: ref('Item') } } };
test.each([
  [
    'that of reading',
    { 'GET /items': ['items.get', { answer: {} }], 'GET /item/{itemId}': ['item.get', { answer: ref('Item') }] },
    { list: 'items.get', read: 'item.get' },
    '/item/{itemId}',
  ],
  [
    'that of the list',
    { 'GET /items': ['items.get', { answer: ref('Items') }], 'DELETE /item/{itemId}': ['item.delete'] },
    { list: 'items.get', remove: 'item.delete' },
    '/item/{itemId}',
  ],
  [
    'that of the creation',
    { 'POST /items': ['items.post', { answer: ref('Item') }] },
    { create: 'items.post' },
    '/items/{id}',
  ],
  [
    'that of the entry',
    { 'POST /items': ['items.post', { answer: {} }] },
    { create: 'items.post', schema: 'Item', key: 'name' },
    '/items/{name}',
  ],
] as const)('the schema of declared items: %s', (_, operations, entry, path) => {
  const { sandbox } = run(documentOf(operations, { Item: item, Items: items }), { resources: [{ because, ...entry }] });
  const [resource] = sandbox.resources;
  expect(resource).toMatchObject({ schema: 'Item', item: path, collection: '/items' });
  expect(resource?.key).toBe('key' in entry ? entry.key : 'id');
});

test('an item that a query names is below its collection', () => {
  const operations = {
    'GET /boxes': list,
    'POST /boxes': create,
    'DELETE /boxes': ['boxes.delete', { query: { id: text } }],
  } as const;
  const { sandbox } = run(documentOf(operations, boxSchemas), {
    resources: [
      { because, list: 'boxes.get', create: 'boxes.post', remove: 'boxes.delete', parameter: 'id', key: 'boxId' },
    ],
  });
  expect(sandbox.resources).toMatchObject([{ item: '/boxes/{id}', key: 'boxId' }]);
});

test('an entry replaces the resource of the rule, and others come after them', () => {
  const operations = {
    ...boxOperations,
    'GET /me': ['me.get', { answer: ref('Box') }],
    'GET /you': ['you.get', { answer: ref('Box') }],
    'GET /cans': ['cans.get', { answer: ref('Boxes') }],
    'GET /cans/{boxId}': ['can.get', { answer: ref('Box') }],
  } as const;
  const { sandbox } = run(documentOf(operations, boxSchemas), {
    resources: [{ because, list: 'boxes.get', alias: 'name' }],
    singles: ['me.get', 'you.get'].map((read) => ({ because, read })),
  });
  expect(sandbox.resources.map((one) => one.item)).toEqual(['/boxes/{boxId}', '/cans/{boxId}', '/me', '/you']);
  expect(sandbox.resources[0]?.traits?.alias).toBe('name');
});

test('changes of the closest item, and elements that are none', () => {
  const operations = {
    ...boxOperations,
    'GET /boxes/{boxId}/lids': ['lids.get', { answer: ref('Lids') }],
    'POST /boxes/{boxId}/lids': ['lids.post', { answer: ref('Lid'), body: ref('Lid'), status: '201' }],
    'GET /boxes/{boxId}/lids/{lidId}': ['lid.get', { answer: ref('Lid') }],
    'POST /boxes/{boxId}/lids/{lidId}/marks': ['lid.mark', { body: {} }],
  } as const;
  const Lid = { type: 'object', properties: { id: text, lidId: text, name: text, marks: {} } };
  const Lids = { type: 'object', properties: { items: { type: 'array', items: ref('Lid') } } };
  const { ask } = run(documentOf(operations, { ...boxSchemas, Lid, Lids }), {
    changes: [
      {
        because,
        operation: 'lid.mark',
        when: { name: 'A' },
        put: { into: 'marks', by: 'key' },
        set: { name: '$body.name' },
      },
    ],
  });
  const [box] = boxes(ask, { name: 'A' });
  const { id } = ask(`POST /boxes/${box}/lids`, { marks: 'none' }).body as { id: string };
  const lid = `/boxes/${box}/lids/${id}`;
  expect(ask(`POST ${lid}/marks`, { name: 'A', key: 1 }).body).toEqual({ success: true });
  expect(ask(`GET ${lid}`).body).toMatchObject({ name: 'A', marks: [{ name: 'A', key: 1 }] });
  ask(`POST ${lid}/marks`);
  ask(`POST ${lid}/marks`, { name: 'B', key: 2 });
  ask(`POST ${lid}/marks`, { name: 'A', key: 3, value: null });
  expect(ask(`GET ${lid}`).body).toMatchObject({ marks: [{ key: 1 }, { key: 3, value: null }] });
  expect(ask(`GET /boxes/${box}`).body).toMatchObject({ name: 'A', lastUpdated: new Date(newYear).toISOString() });
});

test('a template has values of the item above', () => {
  const Lid = { type: 'object', properties: { id: text, lidId: text, color: text } };
  const Lids = { type: 'object', properties: { items: { type: 'array', items: ref('Lid') } } };
  const operations = {
    ...boxOperations,
    'GET /boxes/{boxId}/lids': ['lids.get', { answer: ref('Lids') }],
    'POST /boxes/{boxId}/lids': ['lids.post', { answer: ref('Lid'), body: {}, status: '201' }],
    'GET /boxes/{boxId}/lids/{lidId}': ['lid.get', { answer: ref('Lid') }],
  } as const;
  const { ask } = run(documentOf(operations, { ...boxSchemas, Lid, Lids }), {
    resources: [{ because, list: 'lids.get', initial: { color: '$parent.color' } }],
  });
  const [id] = boxes(ask, { color: 'red' });
  expect(ask(`POST /boxes/${id}/lids`, {}).body).toMatchObject({ color: 'red' });
});

test('a single item is below its parent, and an alias names one item', () => {
  const operations = { ...boxOperations, 'GET /boxes/{boxId}/lid': ['lid.get', { answer: ref('Box') }] } as const;
  const { ask, state } = run(documentOf(operations, boxSchemas), {
    resources: [{ because, list: 'boxes.get', alias: 'name' }],
    singles: [{ because, read: 'lid.get' }],
  });
  const [id] = boxes(ask, { name: 'A' });
  expect(ask(`GET /boxes/${id}/lid`).body).toEqual({ boxId: id });
  expect(state.get(`/boxes/${id}/lid`)).toEqual({ boxId: id });
  expect(() => ask('GET /boxes/B')).toThrow('Box was not found');
});

test('an entry can add one role, and a change that does not apply has the item as answer', () => {
  const operations = {
    ...boxOperations,
    'PATCH /boxes/{boxId}': ['box.patch', { body: {} }],
    'POST /boxes/{boxId}/paint': ['box.paint', { answer: ref('Box'), body: {} }],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    resources: [{ because, list: 'boxes.get', change: 'box.patch' }],
    changes: [{ because, operation: 'box.paint', when: { color: 'red' }, set: { color: 'red' } }],
  });
  const [id] = boxes(ask, { name: 'A' });
  ask(`PATCH /boxes/${id}`, { name: 'B' });
  expect(ask(`POST /boxes/${id}/paint`, { color: 'blue' }).body).toEqual(ask(`GET /boxes/${id}`).body);
  expect(ask(`GET /boxes/${id}`).body).toMatchObject({ name: 'B' });
});
