import { describe, expect, test } from 'vitest';
import { lackingExamples } from '../../../scripts/compiler/guarantees/contradictions.ts';
import { apply, listOf, object, omission, ref, rule } from './support.ts';

const read = { 'get /devices': { responds: 'Devices' }, 'get /devices/{deviceId}': { responds: 'Device' } };
const id = rule(['id']);
const device = (...examples: unknown[]): Record<string, unknown> => object('id name', { examples });

describe('requests stay as they are', () => {
  const schemas = { Device: object('id'), Post: { properties: { device: ref('Device') } } };

  test('a schema that a body uses, directly or through another one', () => {
    for (const body of ['Device', 'Post'])
      expect(apply([id], { 'post /devices': { responds: 'Device', body } }, schemas).additions.size).toBe(0);
    expect(apply([id], { 'post /devices': { responds: 'Device' } }, schemas).required).toEqual({ Device: ['id'] });
  });

  test('a schema that is used outside of operations', () => {
    expect(apply([id], read, schemas, [], ['Post']).additions.size).toBe(0);
  });
});

describe('examples decide', () => {
  const evidence = (schemas: Record<string, Record<string, unknown>>, operations: object = read): unknown =>
    apply([id], operations as never, schemas).required;
  const list = (...items: unknown[]): Record<string, unknown> => ({ ...listOf('Device'), examples: [{ items }] });

  test('all examples of the schema have the property', () => {
    expect(evidence({ Device: device({ id: 1 }, { id: 2 }) })).toEqual({ Device: ['id'] });
    expect(evidence({ Device: device({ id: 1 }, { name: 'n' }) })).toEqual({});
  });

  test('what a list shows counts as well, and so does what is deeper inside of any other schema', () => {
    const other = (example: unknown, keywords: object): Record<string, Record<string, unknown>> => ({
      Device: device({ id: 1 }),
      Other: { ...keywords, examples: [example] },
    });
    expect(evidence({ Device: device({ id: 1 }), Devices: list({ id: 1 }) })).toEqual({ Device: ['id'] });
    expect(evidence({ Device: device({ id: 1 }), Devices: list({ id: 1 }, {}) })).toEqual({});
    const places: [unknown, object][] = [
      [{ device: {} }, { properties: { device: ref('Device') } }],
      [{ x: {} }, { properties: { y: {} }, additionalProperties: ref('Device') }],
      [{ x: {} }, { patternProperties: { '^x': ref('Device') } }],
      [[[{}]], { items: { items: ref('Device') } }],
      [{}, { anyOf: [ref('Device')] }],
    ];
    for (const [example, keywords] of places) expect(evidence(other(example, keywords))).toEqual({});
    expect(evidence(other({ device: { id: 1 } }, { properties: { device: ref('Device') } }))).toEqual({
      Device: ['id'],
    });
  });

  test('the example of one response', () => {
    const operations = { 'get /devices/{deviceId}': { responds: 'Device', example: { name: 'n' } } };
    expect(evidence({ Device: device({ id: 1 }) }, operations)).toEqual({});
  });

  test('an example that is no object decides nothing', () => {
    expect(evidence({ Device: device(null, [1], 'text') })).toEqual({ Device: ['id'] });
  });

  test('a member of the prototype is no property', () => {
    const found = apply([rule(['constructor', 'id'])], read, {
      Device: object('constructor id', { examples: [{ id: 1 }] }),
    });
    expect(found.required).toEqual({ Device: ['id'] });
    expect(apply([rule(['toString'])], read, { Device: object('id') }).additions.size).toBe(0);
  });

  test('each example is reported once, with all that it lacks', () => {
    const { contradictions } = apply([id, rule(['name'])], read, { Device: device({}, { id: 1, name: 'n' }) });
    expect(lackingExamples(contradictions)).toEqual([
      {
        at: expect.objectContaining({ file: 'guarantees.yaml' }),
        component: 'Device',
        names: ['id', 'name'],
        rules: ['r'],
      },
    ]);
  });
});

describe('parameters that leave something out', () => {
  const operations = { ...read, 'get /devices': { responds: 'Devices', query: ['fields'] } };
  const schemas = { Device: object('id name'), Devices: listOf('Device', 'id') };
  const everything = rule(['id', 'name'], ['response', 'list', 'item']);
  const required = (...omitted: Parameters<typeof omission>): unknown =>
    apply([everything], operations, schemas, [omission(...omitted)]).required;

  test('all properties, or only those that are named', () => {
    expect(required('fields', ['item'])).toEqual({ Devices: ['id'] });
    expect(required('fields', ['item'], ['name'])).toEqual({ Device: ['id'], Devices: ['id'] });
  });

  test('only of the kinds that are named, and only if an operation has the parameter', () => {
    expect(required('fields', ['list'])).toEqual({ Device: ['id', 'name'] });
    expect(required('Fields', ['item'])).toEqual({ Device: ['id', 'name'], Devices: ['id'] });
  });

  test('an omission is unused if no operation has its parameter', () => {
    const unused = (parameter: string): number =>
      apply([everything], operations, schemas, [omission(parameter, ['item'], ['other'])]).unused.length;
    expect([unused('fields'), unused('Fields')]).toEqual([0, 1]);
  });
});

describe('what is added', () => {
  test('is in the order of the properties, behind what is stated, before the examples, and is marked', () => {
    const stated = object('a id name', { required: ['name'], 'x-other': 1, examples: [{ a: '', id: 1, name: 'n' }] });
    const found = apply([rule(['name', 'id', 'a'])], read, { Device: stated });
    expect(Object.entries(found.schemas.Device ?? {}).slice(2)).toEqual([
      ['required', ['name', 'a', 'id']],
      ['x-other', 1],
      ['x-inferred', { required: { r: ['a', 'id'] } }],
      ['examples', stated.examples],
    ]);
    expect(stated.required).toEqual(['name']);
  });

  test('the first of several rules counts', () => {
    const again = { ...id, name: 'again' };
    const found = apply([id, again], read, { Device: object('id') });
    expect(found.schemas.Device).toMatchObject({ 'x-inferred': { required: { r: ['id'] } } });
    expect(found.unused).toEqual([]);
  });

  test('filled: only strings without a limit, and not if an example is empty', () => {
    const filled = rule(['a', 'b', 'c', 'd'], ['response'], true);
    const properties = {
      a: { type: 'string' },
      b: { type: 'string', minLength: 3 },
      c: { type: 'number' },
      d: { type: 'string' },
    };
    const examples = [{ a: 'x', b: 'xxx', c: 1, d: '' }];
    expect(apply([filled], read, { Device: { properties, examples } }).schemas.Device).toMatchObject({
      properties: { ...properties, a: { type: 'string', minLength: 1, 'x-inferred': { minLength: 'r' } } },
      required: ['a', 'b', 'c', 'd'],
    });
  });

  test('a property may have any name', () => {
    const properties: unknown = JSON.parse('{ "__proto__": { "type": "string" }, "id": {} }');
    const examples: unknown = JSON.parse('[{ "__proto__": "x" }]');
    const { schemas } = apply([rule(['__proto__'], ['response'], true)], read, { Device: { properties, examples } });
    expect(JSON.stringify(schemas.Device)).toContain(
      '"__proto__":{"type":"string","minLength":1,"x-inferred":{"minLength":"r"}}',
    );
    expect(schemas.Device).toMatchObject({ required: ['__proto__'] });
  });

  test('a rule that names nothing is unused; one that is contradicted is not', () => {
    expect(apply([rule(['other'])], read, { Device: object('id') }).unused).toHaveLength(1);
    expect(apply([id], read, { Device: device({}) }).unused).toEqual([]);
  });
});
