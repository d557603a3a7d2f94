import { describe, expect, test } from 'vitest';
import { apply, listOf, object, ref, rule } from './support.ts';

const devices = {
  'get /apps/{appId}/devices': { responds: 'Devices' },
  'post /apps/{appId}/devices': { responds: { 201: ref('Device') }, body: 'DevicePost' },
  'get /apps/{appId}/devices/{deviceId}': { responds: 'Device' },
};
const schemas = {
  Device: object('id deviceId appId name notes'),
  Devices: listOf('Device', 'count appId'),
  DevicePost: object('name secret', { required: ['name', 'secret'] }),
};

describe('where the names of properties come from', () => {
  test('own-id: the parameter of the resource, also in what only a creation or a list responds with', () => {
    expect(apply([rule('own-id')], devices, schemas).required).toEqual({ Device: ['deviceId'] });
    const created = { ...devices, 'post /apps/{appId}/devices': { responds: 'Created' } };
    const found = apply([rule('own-id')], created, { ...schemas, Created: object('deviceId appId') }).required;
    expect(found).toEqual({ Device: ['deviceId'], Created: ['deviceId'] });
    const item = { 'get /tags': { responds: 'Tags' }, 'delete /tags/{tagId}': {} };
    expect(apply([rule('own-id')], item, { Tag: object('tagId'), Tags: listOf('Tag') }).required).toEqual({
      Tag: ['tagId'],
    });
  });

  test('own-id: not the parameter of an action below the resource, nor of a list', () => {
    const operations = {
      'get /apps/{appId}/summary': { responds: 'Summary' },
      'get /apps': { responds: 'Apps' },
      'get /apps/{appId}': {},
    };
    expect(
      apply([rule('own-id', ['response', 'list'])], operations, {
        Summary: object('appId'),
        App: object('name'),
        Apps: listOf('App', 'appId'),
      }).required,
    ).toEqual({});
  });

  test('own-id: a collection responds with its resources only as items of a list, or if it creates one', () => {
    const resource = { 'delete /tags/{tagId}': {} };
    const tags = { Tag: object('tagId'), Tags: listOf('Tag') };
    for (const operation of ['get /tags', 'patch /tags'])
      expect(apply([rule('own-id')], { ...resource, [operation]: { responds: 'Tag' } }, tags).required).toEqual({});
    expect(apply([rule('own-id')], { ...resource, 'post /tags': { responds: 'Tags' } }, tags).required).toEqual({});
    expect(apply([rule('own-id')], { ...resource, 'post /tags': { responds: 'Tag' } }, tags).required).toEqual({
      Tag: ['tagId'],
    });
    const between = { 'get /tags/{tagId}': { responds: 'Tag' } };
    expect(apply([rule('own-id')], between, { Tag: object('tagId') }).required).toEqual({ Tag: ['tagId'] });
    expect(apply([rule('own-id')], { 'get /tags/{tagId}/x/{xId}': { responds: 'Tag' } }, tags).required).toEqual({});
  });

  test('path: what all operations have in their path', () => {
    const all = rule('path', ['response', 'list', 'item']);
    expect(apply([all], devices, schemas).required).toEqual({ Device: ['appId'], Devices: ['appId'] });
    const elsewhere = { ...devices, 'get /devices/{deviceId}': { responds: 'Device' } };
    expect(apply([all], elsewhere, schemas).required).toEqual({ Devices: ['appId'] });
  });

  test('query-default: query parameters with a default, which all operations have', () => {
    const operations = { 'get /tags': { responds: 'Tags', defaults: ['page', 'sort'], query: ['filter'] } };
    const tags = { Tag: object('name'), Tags: listOf('Tag', 'page sort filter') };
    const defaults = rule('query-default', ['list']);
    expect(apply([defaults], operations, tags).required).toEqual({ Tags: ['page', 'sort'] });
    const another = { ...operations, 'get /mine': { responds: 'Tags', defaults: ['page'], query: ['sort'] } };
    expect(apply([defaults], another, tags).required).toEqual({ Tags: ['page'] });
  });

  test('creation: what the body requires, as far as the resource has it', () => {
    expect(apply([rule('creation')], devices, schemas).required).toEqual({ Device: ['name'] });
  });

  test('creation: of several collections, what all of them require', () => {
    const both = {
      ...devices,
      'post /devices': { responds: 'Device', body: 'Other' },
      'get /devices/{deviceId}': { responds: 'Device' },
    };
    const other = (required: string[]): Record<string, unknown> => ({
      ...schemas,
      Other: object('name', { required }),
    });
    expect(apply([rule('creation')], both, other(['notes']) as never).required).not.toHaveProperty('Device');
    expect(apply([rule('creation')], both, other(['notes', 'name']) as never).required).toMatchObject({
      Device: ['name'],
    });
  });

  test('creation: parts of the body count, alternatives do not', () => {
    const bodies = {
      ...schemas,
      DevicePost: {
        allOf: [ref('Named'), { oneOf: [{ required: ['notes'] }, { required: ['id'] }] }],
        anyOf: [{ required: ['notes'] }],
      },
      Named: object('name', { required: ['name'] }),
    };
    expect(apply([rule('creation')], devices, bodies).required).toMatchObject({ Device: ['name'] });
  });

  test('creation: only POST, and a body that requires nothing promises nothing', () => {
    const put = { ...devices, 'put /apps/{appId}/devices': { responds: 'Device', body: 'Put' } };
    const bodies = { ...schemas, Put: object('notes', { required: ['notes'] }), DevicePost: object('name') };
    expect(apply([rule('creation')], put, bodies).required).toEqual({});
    const post = { 'post /apps/{appId}/devices': { responds: { 201: ref('Device') } } };
    expect(apply([rule('creation')], { ...devices, ...post }, schemas).required).toEqual({});
    const recursive = { ...schemas, DevicePost: { allOf: [ref('DevicePost')], required: ['name', 1] } };
    expect(apply([rule('creation')], devices, recursive).required).toEqual({ Device: ['name'] });
  });

  test('creation: a POST to what is no collection creates nothing', () => {
    const operations = { 'post /devices': { responds: 'Device', body: 'DevicePost' } };
    expect(apply([rule('creation')], operations, schemas).required).not.toHaveProperty('Device');
  });

  test('single-value: a constant, or an enum of one value', () => {
    const properties = {
      success: { type: 'boolean', enum: [true] },
      kind: { const: null },
      state: { enum: ['on', 'off'] },
      text: { type: 'string' },
    };
    const found = apply([rule('single-value')], { 'get /a': { responds: 'A' } }, { A: { properties } });
    expect(found.required).toEqual({ A: ['success', 'kind'] });
  });

  test('only-property: of an object that has no other, and that is no part of one', () => {
    const found = apply(
      [rule('only-property')],
      { 'get /a': { responds: 'A' }, 'get /b': { responds: 'B' }, 'get /c': { responds: 'C' } },
      { A: object('url'), B: object('url name'), C: { allOf: [object('url')] } },
    );
    expect(found.required).toEqual({ A: ['url'] });
    expect(found.additions.has('C')).toBe(false);
  });
});

describe('kinds of objects', () => {
  const operations = {
    'get /a': { responds: { 200: ref('List'), 202: ref('Array'), 302: ref('Moved'), 404: ref('Error') } },
    'get /b': { responds: { 500: ref('Fault'), default: ref('Other') } },
  };
  const all = {
    List: listOf('Item', 'id'),
    Item: object('id'),
    Array: { type: 'array', items: object('id') },
    Moved: object('id'),
    Error: object('id'),
    Fault: object('id'),
    Other: object('id'),
  };
  const changed = (kind: 'response' | 'list' | 'item' | 'error'): string[] => [
    ...apply([rule(['id'], [kind])], operations, all).additions.keys(),
  ];

  test.each([
    ['response', []],
    ['list', ['List']],
    ['item', ['Item', 'Array']],
    ['error', ['Error', 'Fault', 'Other']],
  ] as const)('%s', (kind, expected) => {
    expect(changed(kind).sort()).toEqual([...expected].sort());
  });

  test('alternatives are responses; objects deeper inside are not', () => {
    const { schemas: found } = apply(
      [rule(['id'])],
      { 'get /a': { responds: 'A' } },
      { A: { oneOf: [ref('B'), object('id name')] }, B: { properties: { id: {}, inner: object('id') } } },
    );
    expect(found.A).toMatchObject({ oneOf: [ref('B'), { required: ['id'] }] });
    expect(found.B).toMatchObject({ required: ['id'] });
    expect(found.B).not.toHaveProperty('properties.inner.required');
  });

  test('a response without JSON, or with a schema that is no component', () => {
    const responds = { 200: object('id'), 201: true, 202: { $ref: '#/components/schemas/A/properties/id' } };
    expect(apply([rule(['id'])], { 'get /a': { responds }, 'get /b': {} }, { A: object('id') }).additions.size).toBe(0);
  });

  test('a schema that contains itself', () => {
    const recursive = {
      A: { oneOf: [ref('A'), { type: 'array', items: ref('A') }, object('id')], examples: [{ id: 1 }] },
    };
    expect(apply([rule(['id'])], { 'get /a': { responds: 'A' } }, recursive).additions.get('A')).toHaveLength(1);
  });
});
