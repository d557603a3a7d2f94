import { expect, test } from 'vitest';
import { boxOperations, boxSchemas, documentOf, run } from './declared/small-document.ts';

const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };
const schemas = {
  ...boxSchemas,
  Lid: { type: 'object', properties: { id: text, lidId: text } },
  Lids: { type: 'object', properties: { items: { type: 'array', items: ref('Lid') } } },
};
const lids = {
  'GET /boxes/{boxId}/lids': ['lids.get', { answer: ref('Lids') }],
  'POST /boxes/{boxId}/lids': ['lids.post', { answer: ref('Lid'), body: {}, status: '201' }],
  'GET /boxes/{boxId}/lids/{lidId}': ['lid.get', { answer: ref('Lid') }],
} as const;

test('an item above that an operation creates has to exist', () => {
  const { ask } = run(documentOf({ ...boxOperations, ...lids }, schemas), {});
  expect(() => ask('POST /boxes/x/lids')).toThrow('Box was not found');
});

test('an item above that no operation creates is taken to exist', () => {
  const { 'POST /boxes': _, ...others } = boxOperations;
  const { ask } = run(documentOf({ ...others, ...lids }, schemas), {});
  expect(ask('POST /boxes/x/lids', {}).status).toBe(201);
  expect(ask('GET /boxes/x/lids').body).toMatchObject({ items: [{ id: expect.any(String) }] });
  expect(() => ask('GET /boxes/x')).toThrow('Box was not found');
});
