import { expect, test } from 'vitest';
import type { SandboxDocument } from '../../sandbox/document.ts';
import { resourcesOf } from '../../sandbox/resources.ts';
import { boxOperations, boxSchemas, documentOf } from './declared/small-document.ts';

const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const { 'GET /boxes': list, 'POST /boxes': create, 'GET /boxes/{boxId}': read } = boxOperations;

/** The resources of a document: their paths, keys and roles. */
const found = (document: SandboxDocument): string[] =>
  resourcesOf(document).map(
    ({ collection, item, key, schema, roles }) => `${collection} ${item} ${key} ${schema}: ${[...roles.keys()].join()}`,
  );
const box = '/boxes /boxes/{boxId} boxId Box';

test('a collection with an item, and what is done with them', () => {
  expect(found(documentOf(boxOperations, boxSchemas))).toEqual([`${box}: list,create,read,change,remove`]);
});

test.each([
  ['no answer of reading', { 'GET /boxes': list, 'DELETE /boxes/{boxId}': ['delete'] }, []],
  ['an answer without a name', { 'GET /boxes': list, 'GET /boxes/{boxId}': ['get', { answer: boxSchemas.Box }] }, []],
  [
    'neither list nor creation',
    { 'GET /boxes/{boxId}': read, 'PATCH /boxes/{boxId}': boxOperations['PATCH /boxes/{boxId}'] },
    [],
  ],
  ['no parameter at the end', { 'GET /boxes': list, 'GET /boxes/one': ['get', { answer: ref('Box') }] }, []],
  [
    'a parameter that is not a whole part',
    { 'GET /boxes': list, 'GET /boxes/x{boxId}': ['get', { answer: ref('Box') }] },
    [],
  ],
  ['only a list', { 'GET /boxes': list, 'GET /boxes/{boxId}': read }, [`${box}: list,read`]],
  ['only a creation', { 'POST /boxes': create, 'GET /boxes/{boxId}': read }, [`${box}: create,read`]],
  [
    'a list of something else',
    { 'GET /boxes': ['get', { answer: ref('Box') }], 'POST /boxes': create, 'GET /boxes/{boxId}': read },
    [`${box}: create,read`],
  ],
  [
    'another answer of the creation',
    { 'GET /boxes': list, 'POST /boxes': ['post', { answer: ref('Boxes') }], 'GET /boxes/{boxId}': read },
    [`${box}: list,read`],
  ],
  [
    'another answer of the change',
    { 'GET /boxes': list, 'GET /boxes/{boxId}': read, 'PATCH /boxes/{boxId}': ['patch'] },
    [`${box}: list,read`],
  ],
  [
    'a parameter that is no property',
    { 'GET /boxes': list, 'GET /boxes/{name2}': ['get', { answer: ref('Box') }] },
    ['/boxes /boxes/{name2} id Box: list,read'],
  ],
] as const)('%s', (_, operations, want) => {
  expect(found(documentOf(operations, boxSchemas))).toEqual(want);
});

test('a part of an item is no item, and a list without items none', () => {
  const part = { 'GET /boxes': list, 'GET /boxes/{boxId}/one': ['get', { answer: ref('Box') }] } as const;
  expect(found(documentOf(part, boxSchemas))).toEqual([]);
  const Boxes = { type: 'object', properties: { items: null } };
  expect(found(documentOf({ 'GET /boxes': list, 'GET /boxes/{boxId}': read }, { ...boxSchemas, Boxes }))).toEqual([]);
});

test('without an ID among the properties, there is no resource', () => {
  const Box = { properties: { name: {} } };
  expect(found(documentOf(boxOperations, { ...boxSchemas, Box }))).toEqual([]);
});

test('a collection whose schemas are only named', () => {
  const Named = { title: 'Named' };
  const schemas = { Box: Named, Boxes: Named, Stated: { type: 'object' } };
  const of = (operations: Parameters<typeof documentOf>[0]): string[] => found(documentOf(operations, schemas));
  const both = { 'GET /boxes': list, 'POST /boxes': create } as const;
  expect(of(both)).toEqual([`${box}: create,list`]);
  expect(of({ 'POST /boxes': create })).toEqual([]);
  expect(of({ 'GET /boxes': list })).toEqual([]);
  expect(of({ ...both, 'GET /boxes': ['get', { answer: ref('Stated') }] })).toEqual([]);
  expect(of({ ...both, 'POST /boxes': ['post', { answer: ref('Stated'), status: '201' }] })).toEqual([]);
  expect(of({ ...both, 'POST /boxes': ['post', { answer: ref('Box') }] })).toEqual([]);
  expect(of({ ...both, 'POST /boxes': ['post', { answer: {}, status: '201' }] })).toEqual([]);
  expect(of({ ...both, 'DELETE /boxes/{boxId}': ['delete'] })).toEqual([]);
  expect(of({ ...both, 'POST /boxes/export': ['export'] })).toEqual([`${box}: create,list`]);
});
