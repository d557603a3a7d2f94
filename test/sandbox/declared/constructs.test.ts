import { expect, test } from 'vitest';
import type { StreamEvent } from '../../../sandbox/channel.ts';
import { seedExamples } from '../../../sandbox/seed.ts';
import { boxOperations, boxSchemas, documentOf, newYear, run } from './small-document.ts';

const text = { type: 'string' };
const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const because = 'box.md#get: for the test';

test('a secret is shown once, and generated values stay', () => {
  const operations = {
    ...boxOperations,
    'POST /boxes': ['boxes.post', { answer: ref('NewBox'), body: ref('BoxPost') }],
  } as const;
  const schemas = {
    ...boxSchemas,
    NewBox: { type: 'object', properties: { ...boxSchemas.Box.properties, secret: text, of: text } },
  };
  const { ask, sandbox } = run(documentOf(operations, schemas), {
    resources: [
      {
        because,
        list: 'boxes.get',
        create: 'boxes.post',
        initial: { color: 'red', parts: ['$newId'] },
        once: { secret: '$newId', of: '$id' },
      },
    ],
  });
  const created = ask('POST /boxes', { name: 'A' });
  expect(created).toMatchObject({
    basis: 'declared',
    body: { name: 'A', color: 'red', secret: expect.any(String) },
  });
  const { id, secret, parts, of } = created.body as { id: string; secret: string; parts: string[]; of: string };
  expect(new Set([id, secret, ...parts]).size).toBe(3);
  expect(of).toBe(id);
  const read = ask(`GET /boxes/${id}`);
  expect(read.basis).toBe('state');
  expect(read.body).not.toHaveProperty('secret');
  expect(read.body).toHaveProperty('parts', parts);
  expect(sandbox.bases.size).toBe(5);
});

test('an alias stands for the ID in a path', () => {
  const { ask } = run(documentOf(boxOperations, boxSchemas), {
    resources: [{ because, list: 'boxes.get', alias: 'name' }],
  });
  const { body } = ask('POST /boxes', { name: 'of two' });
  expect(ask('GET /boxes/of%20two').body).toEqual(body);
  expect(ask('PATCH /boxes/of%20two', { color: 'blue' }).body).toMatchObject({ color: 'blue' });
  expect(ask('GET /boxes').body).toMatchObject({ count: 1 });
  ask('DELETE /boxes/of%20two');
  expect(() => ask('GET /boxes/of%20two')).toThrow('Box was not found');
});

test('an item can have a path that does not begin with its collection', () => {
  const operations = {
    ...{ 'GET /boxes': boxOperations['GET /boxes'], 'POST /boxes': boxOperations['POST /boxes'] },
    'GET /box/{boxId}': boxOperations['GET /boxes/{boxId}'],
    'DELETE /box/{boxId}': boxOperations['DELETE /boxes/{boxId}'],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    resources: [
      { because, list: 'boxes.get', create: 'boxes.post', read: 'box.get', remove: 'box.delete', key: 'boxId' },
    ],
  });
  const { body } = ask('POST /boxes', { name: 'A' });
  const { boxId } = body as { boxId: string };
  expect(ask(`GET /box/${boxId}`).body).toEqual(body);
  ask(`DELETE /box/${boxId}`);
  expect(ask('GET /boxes').body).toMatchObject({ count: 0, items: [] });
});

test('a query parameter names the item, and the answer is the list', () => {
  const list = { type: 'array', items: ref('Box') };
  const operations = {
    'GET /boxes': ['boxes.get', { answer: list }],
    'POST /boxes': ['boxes.post', { answer: list, body: ref('BoxPost') }],
    'DELETE /boxes': ['boxes.delete', { answer: list, query: { boxId: text } }],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    resources: [
      {
        ...{ because, list: 'boxes.get', create: 'boxes.post', remove: 'boxes.delete', schema: 'Box' },
        ...{ parameter: 'boxId', listed: ['boxes.post', 'boxes.delete'] },
      },
    ],
  });
  ask('POST /boxes', { name: 'A' });
  const two = ask('POST /boxes', { name: 'B' }).body as { id: string; name: string }[];
  expect(two.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(ask(`DELETE /boxes?boxId=${two[0]?.id}`).body).toEqual([two[1]]);
  expect(() => ask('DELETE /boxes?boxId=x')).toThrow('Box was not found');
});

test('each element of a body becomes an item', () => {
  const operations = {
    ...boxOperations,
    'POST /boxes': ['boxes.post', { answer: {}, body: {} }],
    'POST /boxes/query': ['boxes.query', { answer: ref('Boxes'), body: {} }],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    resources: [{ because, list: 'boxes.get', create: 'boxes.post', several: { number: '$count', ids: '$ids' } }],
    searches: [{ because, operation: 'boxes.query', of: 'boxes.get', query: '$body' }],
  });
  const { body } = ask('POST /boxes', [{ name: 'A' }, { name: 'B' }]);
  expect(body).toEqual({ number: 2, ids: [expect.any(String), expect.any(String)] });
  expect(ask('POST /boxes/query', { name: { $gt: 'A' } }).body).toMatchObject({
    totalCount: 1,
    items: [{ name: 'B' }],
  });
  expect(ask('POST /boxes/query').body).toMatchObject({ totalCount: 2 });
});

test('a single item always exists', () => {
  const operations = {
    'GET /me': ['me.get', { answer: ref('Box') }],
    'PATCH /me': ['me.patch', { answer: ref('Box'), body: ref('BoxPost') }],
    'PATCH /me/paint': ['me.paint', { answer: ref('Box') }],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    singles: [{ because, read: 'me.get', change: 'me.patch', initial: { id: '$newId' } }],
    changes: [{ because, operation: 'me.paint', set: { color: 'red' } }],
  });
  const { body } = ask('GET /me');
  expect(body).toEqual({ id: expect.any(String) });
  expect(ask('PATCH /me', { name: 'A' }).body).toMatchObject({ ...(body as object), name: 'A' });
  expect(ask('PATCH /me/paint').body).toMatchObject({ name: 'A', color: 'red' });
  expect(ask('GET /me').body).toMatchObject({ name: 'A', color: 'red' });
});

test('changes set properties, put elements and take them', () => {
  const operations = {
    ...boxOperations,
    'POST /boxes/{boxId}/status': ['box.status', { body: {} }],
    'PATCH /boxes/{boxId}/parts': ['box.putParts', { answer: ref('Box'), body: {} }],
    'DELETE /boxes/{boxId}/parts': ['box.takePart', { answer: ref('Box'), query: { part: text } }],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    changes: [
      { because, operation: 'box.status', when: { is: 'on' }, set: { color: 'green' } },
      { because, operation: 'box.status', when: { is: 'off' }, set: { color: null } },
      { because, operation: 'box.putParts', put: { into: 'parts', by: 'key', without: 'value' } },
      { because, operation: 'box.takePart', take: { from: 'parts', by: 'key', value: '$query.part' } },
    ],
  });
  const { id } = ask('POST /boxes', { name: 'A' }).body as { id: string };
  const box = `/boxes/${id}`;
  expect(ask(`POST ${box}/status`, { is: 'on' })).toMatchObject({ basis: 'declared', body: { success: true } });
  expect(ask(`GET ${box}`).body).toHaveProperty('color', 'green');
  ask(`POST ${box}/status`, { is: 'other' });
  expect(ask(`GET ${box}`).body).toHaveProperty('color', 'green');
  ask(`POST ${box}/status`, { is: 'off' });
  expect(ask(`GET ${box}`).body).not.toHaveProperty('color');
  ask(`PATCH ${box}/parts`, [
    { key: 'a', value: 1, note: 'n' },
    { key: 'b', value: 2 },
  ]);
  const [a, b] = [
    { key: 'a', value: 3, note: 'n' },
    { key: 'b', value: 2 },
  ];
  expect(ask(`PATCH ${box}/parts`, { key: 'a', value: 3 }).body).toHaveProperty('parts', [a, b]);
  expect(ask(`PATCH ${box}/parts`, [{ key: 'a', value: null }]).body).toHaveProperty('parts', [b]);
  expect(ask(`DELETE ${box}/parts?part=b`).body).toHaveProperty('parts', []);
  expect(() => ask('POST /boxes/other/status', { is: 'on' })).toThrow('Box was not found');
});

const three = [
  { name: 'A', tags: [{ key: 'floor', value: '1' }] },
  {
    name: 'B',
    tags: [
      { key: 'floor', value: '2' },
      { key: 'room', value: '1' },
    ],
  },
  { name: 'C', tags: [] },
];

test('bulk operations change and remove what a request selects', () => {
  const operations = {
    ...boxOperations,
    'PATCH /boxes': ['boxes.patch', { answer: {}, body: {} }],
    'POST /boxes/delete': ['boxes.delete', { answer: {}, body: {} }],
    'POST /boxes/truncate': ['boxes.truncate', {}],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    bulk: [
      {
        ...{ because, operation: 'boxes.patch', of: 'boxes.get', change: '$body.set', answer: { updated: '$count' } },
        select: { ids: '$body.ids', tags: '$body.tags', query: '$body.query' },
      },
      {
        ...{ because, operation: 'boxes.delete', of: 'boxes.get', remove: true, answer: { removed: '$count' } },
        select: { query: '$body', limit: 1 },
      },
      { because, operation: 'boxes.truncate', of: 'boxes.get', select: { all: true }, remove: true },
    ],
  });
  const ids = three.map((one) => (ask('POST /boxes', one).body as { id: string }).id);
  const colors = (): unknown =>
    (ask('GET /boxes').body as { items: { color?: string }[] }).items.map(({ color }) => color);
  const set = (color: string): object => ({ set: { color } });
  expect(ask('PATCH /boxes', { ...set('red'), ids: [ids[2]] }).body).toEqual({ updated: 1 });
  expect(colors()).toEqual([undefined, undefined, 'red']);
  // The conditions add up, and one tag suffices.
  const tags = [{ key: 'room' }, { key: 'floor', value: '3' }];
  expect(ask('PATCH /boxes', { ...set('blue'), tags, query: { name: 'A' } }).body).toEqual({ updated: 2 });
  expect(colors()).toEqual(['blue', 'blue', 'red']);
  expect(ask('PATCH /boxes', set('none')).body).toEqual({ updated: 0 });
  expect(ask('PATCH /boxes', { ...set('none'), ids: [] }).body).toEqual({ updated: 0 });
  expect(ask('POST /boxes/delete', { color: 'blue' }).body).toEqual({ removed: 1 });
  expect(colors()).toEqual(['blue', 'red']);
  expect(ask('POST /boxes/truncate').body).toEqual({ success: true });
  expect(colors()).toEqual([]);
});

test('a bulk operation calls a URL with its answer, and does nothing for a request that it does not follow', () => {
  const operations = {
    ...boxOperations,
    'PATCH /boxes': ['boxes.patch', { answer: {}, body: {}, example: { updated: 5 } }],
    'POST /boxes/truncate': ['boxes.truncate', { query: { url: text }, example: { success: false } }],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    bulk: [
      {
        ...{ because, operation: 'boxes.patch', of: 'boxes.get', change: '$body.set', answer: { updated: '$count' } },
        ...{ select: { all: true }, except: ['$body.job', '$body.steps'], report: ['$query.url', '$body.url'] },
      },
      {
        ...{ because, operation: 'boxes.truncate', of: 'boxes.get', select: { all: true }, remove: true },
        report: ['$query.url'],
      },
    ],
  });
  ask('POST /boxes', { name: 'A' });
  const set = { color: 'red' };
  for (const part of [{ job: true }, { steps: [] }, { job: false, steps: 0 }])
    expect(ask('PATCH /boxes', { set, ...part })).toMatchObject({ basis: 'example', body: { updated: 5 } });
  expect(ask('GET /boxes').body).not.toHaveProperty('items.0.color');
  const url = 'http://a';
  expect(ask('PATCH /boxes', { set, job: false, steps: null, url })).toMatchObject({
    ...{ basis: 'declared', body: { updated: 1 }, report: { url, body: { updated: 1 } } },
  });
  expect(ask('GET /boxes').body).toMatchObject({ items: [set] });
  expect(ask('PATCH /boxes', { set, url: '' })).toMatchObject({ basis: 'declared', report: undefined });
  expect(ask(`POST /boxes/truncate?url=${url}`)).toMatchObject({
    ...{ basis: 'declared', body: { success: false }, report: { url, body: { success: false } } },
  });
});

test('distinct values, and properties of items', () => {
  const query = { key: text, startsWith: text };
  const operations = {
    ...boxOperations,
    'GET /boxes/keys': ['boxes.keys', { answer: {}, query }],
    'GET /boxes/values': ['boxes.values', { answer: {}, query }],
    'GET /boxes/names': ['boxes.names', { answer: {}, query }],
  } as const;
  const shared = { because, of: 'boxes.get', startsWith: '$query.startsWith', answer: { found: '$values' } };
  const { ask } = run(documentOf(operations, boxSchemas), {
    distinct: [
      { ...shared, operation: 'boxes.keys', values: 'tags.key' },
      { ...shared, operation: 'boxes.values', values: 'tags.value', where: { key: '$query.key' } },
      { ...shared, operation: 'boxes.names', values: 'name', pick: ['name'], most: 2 },
    ],
  });
  for (const one of [...three].reverse()) ask('POST /boxes', one);
  expect(ask('GET /boxes/keys').body).toEqual({ found: ['floor', 'room'] });
  expect(ask('GET /boxes/keys?startsWith=RO').body).toEqual({ found: ['room'] });
  expect(ask('GET /boxes/values?key=floor').body).toEqual({ found: ['1', '2'] });
  expect(ask('GET /boxes/values').body).toEqual({ found: ['1', '2'] });
  expect(ask('GET /boxes/names').body).toEqual({ found: [{ name: 'A' }, { name: 'B' }] });
});

test('a map has values by key', () => {
  const operations = {
    'GET /store': ['store.get', { answer: {} }],
    'PATCH /store': ['store.set', { body: {} }],
    'DELETE /store': ['store.clear', { answer: {} }],
  } as const;
  const { ask } = run(documentOf(operations), {
    maps: [
      { because, read: 'store.get', put: 'store.set', clear: 'store.clear', key: '$body.key', value: '$body.value' },
    ],
  });
  expect(ask('GET /store').body).toEqual({});
  expect(ask('PATCH /store', { key: '__proto__', value: { a: 1 } }).body).toEqual({ success: true });
  ask('PATCH /store', { key: 'b', value: 0 });
  expect(JSON.stringify(ask('GET /store').body)).toBe('{"__proto__":{"a":1},"b":0}');
  ask('PATCH /store', { key: 'b', value: null });
  expect(Object.keys(ask('GET /store').body as object)).toEqual(['__proto__']);
  expect(ask('DELETE /store').body).toEqual({});
  expect(ask('GET /store').body).toEqual({});
});

const messageOperations = {
  ...boxOperations,
  'POST /boxes/{boxId}/command': ['box.command', { body: {} }],
  'POST /boxes/command': ['boxes.command', { body: {} }],
  'GET /boxes/{boxId}/command': [
    'box.commands',
    {
      answer: { type: 'array' },
      query: {
        limit: { type: 'integer', default: 1 },
        sortDirection: { ...text, default: 'desc' },
        ...{
          start: { type: 'integer' },
          end: { type: 'integer' },
          since: { type: 'integer' },
          duration: { type: 'integer' },
        },
      },
    },
  ],
  'GET /boxes/{boxId}/stream': [
    'box.stream',
    { events: { said: ref('Said') }, query: { keepAliveInterval: {}, name: text } },
  ],
  'GET /boxes/{boxId}/latest': ['box.latest', { answer: {}, query: { names: text } }],
  'GET /boxes/latest': ['boxes.latest', { answer: {} }],
  'POST /boxes/last': ['boxes.last', { answer: {}, body: {} }],
} as const;

const messageSchemas = {
  ...boxSchemas,
  Said: { type: 'object', properties: { time: {}, name: text, data: {} } },
};

const messages = [
  {
    ...{ because, send: 'box.command', read: 'box.commands', initial: { time: '$now' } },
    sendToMany: { operation: 'boxes.command', of: 'boxes.get', select: { tags: '$body.tags' } },
    stream: { operation: 'box.stream', event: 'said', match: { name: '$query.name' } },
  },
];

test('messages are read by time, and arrive on the streams that are open', () => {
  const { ask } = run(documentOf(messageOperations, messageSchemas), { messages });
  const [a, b] = three.map((one) => (ask('POST /boxes', one).body as { id: string }).id);
  const received: StreamEvent[] = [];
  const { stream } = ask(`GET /boxes/${b}/stream`);
  const end = stream?.subscribe((event) => received.push(event));
  const named = ask(`GET /boxes/${b}/stream?name=y`).stream?.subscribe((event) => received.push(event));
  ask(`POST /boxes/${a}/command`, { name: 'x', time: 1 });
  ask('POST /boxes/command', { tags: [{ value: '2' }], name: 'x', data: [1, 1, 2] }, newYear);
  expect(received).toEqual([{ name: 'said', data: { time: '2026-01-01T00:00:00.000Z', name: 'x', data: [1, 1, 2] } }]);
  ask(`POST /boxes/${b}/command`, { data: { b: 1, a: 2 }, time: { $date: '2026-01-02' }, name: 'y' });
  expect(received.slice(1).map(({ data }) => JSON.stringify(data))).toEqual(
    Array(2).fill('{"data":{"b":1,"a":2},"time":{"$date":"2026-01-02"},"name":"y"}'),
  );
  end?.();
  named?.();
  ask(`POST /boxes/${b}/command`, { name: 'z', time: 5 });
  expect(received).toHaveLength(3);
  const names = (query: string, now?: number): unknown =>
    (ask(`GET /boxes/${b}/command${query}`, undefined, now).body as { name: string }[])
      .map(({ name }) => name)
      .join('');
  expect(names('')).toBe('y');
  expect(names('?limit=9')).toBe('yxz');
  expect(names('?limit=9&sortDirection=asc')).toBe('zxy');
  expect(names(`?limit=9&start=${newYear}`)).toBe('yx');
  expect(names(`?limit=9&since=${newYear + 1}`)).toBe('y');
  expect(names(`?limit=9&end=${newYear}`)).toBe('xz');
  expect(names(`?limit=9&end=0&start=-1`, newYear)).toBe('x');
  expect(names(`?limit=9&duration=1000`, newYear + 500)).toBe('yx');
  ask(`DELETE /boxes/${b}`);
  expect(() => names('')).toThrow('Box was not found');
  expect(() => ask(`GET /boxes/${b}/stream`)).toThrow('Box was not found');
});

test('an array is as many messages', () => {
  const { ask } = run(documentOf(messageOperations, messageSchemas), { messages });
  const { id } = ask('POST /boxes', { name: 'A' }).body as { id: string };
  ask(`POST /boxes/${id}/command`, [{ name: 'x' }, { name: 'y' }]);
  expect(ask(`GET /boxes/${id}/command?limit=9`).body).toMatchObject([{ name: 'y' }, { name: 'x' }]);
});

test('the last value of each name', () => {
  const shared = { because, of: 'box.command', values: 'data' };
  const { ask } = run(documentOf(messageOperations, messageSchemas), {
    messages,
    latest: [
      { ...shared, operation: 'box.latest', names: '$query.names' },
      { ...shared, operation: 'boxes.latest', each: 'boxes.get', into: 'last' },
      { ...shared, operation: 'boxes.last', each: 'boxes.get', names: '$body.name', select: { ids: '$body.ids' } },
    ],
  });
  const [a, b] = three.map((one) => (ask('POST /boxes', one).body as { id: string }).id);
  ask(`POST /boxes/${a}/command`, [
    { time: 2, data: { x: 1, y: 'old' } },
    { time: 3, data: { y: 'new' } },
    { time: 1, data: { x: 0, z: true } },
  ]);
  const whole = { x: { value: 1, time: 2 }, y: { value: 'new', time: 3 }, z: { value: true, time: 1 } };
  expect(ask(`GET /boxes/${a}/latest`).body).toEqual(whole);
  expect(ask(`GET /boxes/${a}/latest?names=x,z`).body).toEqual({ x: whole.x, z: whole.z });
  expect(ask('GET /boxes/latest').body).toMatchObject({
    totalCount: 3,
    items: [
      { id: a, name: 'A', last: whole },
      { id: b, name: 'B', last: {} },
      { name: 'C', last: {} },
    ],
  });
  expect(ask('POST /boxes/last', { name: 'y', ids: [a, b] }).body).toEqual({
    [a ?? '']: { time: '1970-01-01T00:00:00.003Z', data: { y: 'new' } },
  });
});

test('a job is in the log when the answer arrives, and names the URL to call', () => {
  const log = { ...boxOperations['GET /boxes/{boxId}'] };
  const operations = {
    ...boxOperations,
    'POST /export': [
      'export',
      { status: '202', answer: { type: 'object', properties: { jobId: text } }, query: { url: text }, body: {} },
    ],
  } as const;
  expect(log[0]).toBe('box.get');
  const { ask } = run(documentOf(operations, boxSchemas), {
    jobs: [
      {
        ...{
          because,
          operations: ['export'],
          log: 'boxes.get',
          entry: { id: '$id', name: '$operation', color: '$body.color' },
        },
        answer: { jobId: '$id', other: '$id' },
        report: ['$query.url', '$body.url'],
      },
    ],
  });
  const { status, body, report } = ask('POST /export?url=http://a', { color: 'red', url: 'http://b' });
  const { jobId } = body as { jobId: string };
  expect([status, body]).toEqual([202, { success: true, jobId: expect.any(String) }]);
  const entry = { id: jobId, name: 'export', color: 'red' };
  expect(report).toEqual({ url: 'http://a', body: entry });
  expect(ask(`GET /boxes/${jobId}`).body).toEqual(entry);
  expect(ask('POST /export', { url: 'http://b' }).report?.url).toBe('http://b');
  expect(ask('POST /export').report).toBeUndefined();
});

test('items of a parent are items of a collection elsewhere', () => {
  const thing = { type: 'object', properties: { id: text, thingId: text, boxId: text, name: text } };
  const things = { type: 'object', properties: { items: { type: 'array', items: ref('Thing') }, count: {} } };
  const operations = {
    ...boxOperations,
    'GET /things': ['things.get', { answer: ref('Things') }],
    'POST /things': ['things.post', { answer: ref('Thing'), body: {} }],
    'GET /things/{thingId}': ['thing.get', { answer: ref('Thing') }],
    'GET /boxes/{boxId}/things': ['boxThings.get', { answer: ref('Things') }],
    'POST /boxes/{boxId}/things': ['boxThings.post', { answer: ref('Thing'), body: {} }],
    'GET /boxes/{boxId}/things/{thingId}': ['boxThing.get', { answer: ref('Thing') }],
    'DELETE /boxes/{boxId}/things/{thingId}': ['boxThing.delete'],
  } as const;
  const { ask } = run(documentOf(operations, { ...boxSchemas, Thing: thing, Things: things }), {
    resources: [{ because, list: 'boxThings.get', within: 'things.get' }],
  });
  const [a, b] = three.map((one) => (ask('POST /boxes', one).body as { id: string }).id);
  const made = (path: string): { id: string } => ask(`POST ${path}/things`, { name: path }).body as { id: string };
  const [free, inA, inB] = ['', `/boxes/${a}`, `/boxes/${b}`].map(made);
  expect(inA).toMatchObject({ boxId: a });
  expect(ask(`GET /boxes/${a}/things`).body).toEqual({ items: [inA], count: 1 });
  expect(ask('GET /things').body).toEqual({ items: [free, inA, inB], count: 3 });
  expect(ask(`GET /things/${inA?.id}`).body).toEqual(inA);
  expect(ask(`GET /boxes/${a}/things/${inA?.id}`).body).toEqual(inA);
  expect(() => ask(`GET /boxes/${b}/things/${inA?.id}`)).toThrow('Thing was not found');
  expect(() => ask(`DELETE /boxes/${b}/things/${inA?.id}`)).toThrow('Thing was not found');
  ask(`DELETE /boxes/${a}`);
  expect(ask('GET /things').body).toEqual({ items: [free, inB], count: 2 });
  ask(`DELETE /boxes/${b}/things/${inB?.id}`);
  expect(ask('GET /things').body).toEqual({ items: [free], count: 1 });
});

test('columns of a row are kept, and cannot replace what the service sets', () => {
  const row = { type: 'object', properties: { id: text, updatedAt: text }, patternProperties: { '^[a-z]+$': {} } };
  const rows = { type: 'object', properties: { items: { type: 'array', items: ref('Row') }, count: {} } };
  const operations = {
    'GET /rows': ['rows.get', { answer: ref('Rows') }],
    'POST /rows': [
      'rows.post',
      { answer: ref('Row'), body: { type: 'object', patternProperties: { '^[a-z]+$': {} } } },
    ],
    'GET /rows/{rowId}': ['row.get', { answer: ref('Row') }],
    'PATCH /rows/{rowId}': ['row.patch', { answer: ref('Row'), body: {} }],
  } as const;
  const { ask, sandbox } = run(documentOf(operations, { Row: row, Rows: rows }), {
    resources: [{ because, list: 'rows.get', initial: { updatedAt: '$now' }, changed: { updatedAt: '$now' } }],
  });
  // The items have no property of the name of the parameter, only an ID.
  expect(new Set(sandbox.bases.values())).toEqual(new Set(['state']));
  const { body } = ask('POST /rows', { id: 'mine', size: 5, Other: 1 });
  const { id } = body as { id: string };
  expect(body).toEqual({ id: expect.stringMatching(/^[\da-f]{24}$/), size: 5, updatedAt: '2026-01-01T00:00:00.000Z' });
  expect(ask(`PATCH /rows/${id}`, { size: 6 }, newYear + 1).body).toEqual({
    ...{ id, size: 6, updatedAt: '2026-01-01T00:00:00.001Z' },
  });
});

test('a schema with alternatives has the properties of all of them', () => {
  const { properties } = boxSchemas.Box;
  const schemas = { ...boxSchemas, Box: { oneOf: [{ properties }, { properties: { id: text, size: {} } }] } };
  const { ask, sandbox } = run(documentOf(boxOperations, schemas), {});
  expect(sandbox.resources).toHaveLength(1);
  expect(ask('POST /boxes', { name: 'A', size: 1, other: 2 }).body).toMatchObject({ name: 'A', size: 1 });
});

test('a schema with additional properties accepts each', () => {
  const Box = { ...boxSchemas.Box, additionalProperties: { type: 'integer' } };
  const { ask } = run(
    documentOf(
      { ...boxOperations, 'POST /boxes': ['boxes.post', { answer: ref('Box'), body: {} }] },
      { ...boxSchemas, Box },
    ),
    {},
  );
  expect(ask('POST /boxes', { other: 2 }).body).toMatchObject({ other: 2 });
});

test('filters of a bulk operation are those of a list', () => {
  const operations = {
    ...boxOperations,
    'PATCH /boxes': ['boxes.patch', { query: { filterField: text, filter: text, color: text }, body: {} }],
  } as const;
  const { ask } = run(documentOf(operations, boxSchemas), {
    bulk: [
      { because, operation: 'boxes.patch', of: 'boxes.get', change: '$body', select: { filters: true, all: true } },
    ],
  });
  for (const one of three) ask('POST /boxes', one);
  const colors = (): unknown =>
    (ask('GET /boxes').body as { items: { color?: string }[] }).items.map(({ color }) => color);
  ask('PATCH /boxes?filterField=name&filter=*b*', { color: 'red' });
  expect(colors()).toEqual([undefined, 'red', undefined]);
  ask('PATCH /boxes?color=red', { color: 'blue' });
  expect(colors()).toEqual([undefined, 'blue', undefined]);
  ask('PATCH /boxes', { color: 'green' });
  expect(colors()).toEqual(['green', 'green', 'green']);
});

test('messages that no operation reads are not kept', () => {
  const { ask, state } = run(documentOf(messageOperations, messageSchemas), {
    messages: [{ because, send: 'box.command', stream: { operation: 'box.stream', event: 'said' } }],
  });
  const { id } = ask('POST /boxes', { name: 'A' }).body as { id: string };
  const before = state.snapshot();
  ask(`POST /boxes/${id}/command`, { name: 'x' });
  expect(state.snapshot()).toEqual(before);
});

test('an item whose ID no example names is not there at the start', () => {
  const Box = { ...boxSchemas.Box, examples: [{ name: 'example' }] };
  const document = documentOf(boxOperations, { ...boxSchemas, Box });
  const { state, sandbox } = run(document, {});
  seedExamples(document, sandbox.resources, state);
  // No operation has an example of the parameter.
  expect(state.items('/boxes').size).toBe(0);
});
