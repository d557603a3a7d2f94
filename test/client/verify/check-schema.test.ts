import { describe, expect, test } from 'vitest';
import { schemaChecker } from '../../../client/verify/check-schema.ts';

const schemas = {
  Name: { type: 'string', minLength: 2 },
  Thing: { required: ['name'], properties: { name: { $ref: '#/components/schemas/Name' } } },
  'A#b': { type: 'number' },
  Closed: { properties: { a: { type: 'string' } }, additionalProperties: false },
  Never: false,
};
const checker = () => schemaChecker({ paths: {}, components: { schemas } });

/** The violations as lines: where, and which keyword. */
const violations = (schema: unknown, value: unknown): string[] =>
  checker()(schema, '/schema', value).map(({ path, keyword }) => `${path.join(' ')}: ${keyword}`);

describe('only the cause of a violation is reported:', () => {
  test.each<[name: string, schema: unknown, value: unknown, want: string[]]>([
    ['none', { type: 'string' }, 'a', []],
    ['of the whole value', { type: 'string' }, 1, [': type']],
    ['in a property', { properties: { a: { type: 'string' } } }, { a: 1 }, ['a: type']],
    ['in items', { items: { properties: { a: { maximum: 3 } } } }, [{ a: 1 }, { a: 4 }], ['1 a: maximum']],
    ['in the first items', { prefixItems: [{ type: 'string' }, {}] }, [1, 2], ['0: type']],
    ['in each of several places', { items: { type: 'string' } }, [1, 'a', 2], ['0: type', '2: type']],
    ['by a name pattern', { patternProperties: { '^x': { type: 'string' } } }, { xy: 1, y: 1 }, ['xy: type']],
    ['behind a reference', { $ref: '#/components/schemas/Thing' }, { name: 'a' }, ['name: minLength']],
    ['behind a reference with #', { $ref: '#/components/schemas/A%23b' }, 'a', [': type']],
    ['in one of all', { allOf: [{ type: 'object' }, { required: ['a'] }] }, {}, [': required']],
    [
      'an unknown member',
      { properties: { a: {} }, additionalProperties: false },
      { a: 1, b: 2 },
      [': additionalProperties'],
    ],
    [
      'a known and an unknown member',
      { properties: { a: { type: 'string' } }, additionalProperties: false },
      { a: 1, b: 2 },
      ['a: type', ': additionalProperties'],
    ],
    [
      'a member with a known pattern',
      { patternProperties: { '^a': { type: 'string' } }, additionalProperties: false },
      { a: 1 },
      ['a: type'],
    ],
    [
      'a known member of one object, unknown in another',
      { items: { $ref: '#/components/schemas/Closed' } },
      [{ a: 1 }, { b: 1 }],
      ['0 a: type', '1: additionalProperties'],
    ],
    [
      'members with names to be escaped',
      { properties: { 'a/b~c': { properties: { 'é %25#? ': { type: 'string' } } } } },
      { 'a/b~c': { 'é %25#? ': 1 } },
      ['a/b~c é %25#? : type'],
    ],
    [
      'a choice, not its branches',
      { anyOf: [{ type: 'string' }, { properties: { a: { type: 'string' } }, required: ['b'] }] },
      { a: 1 },
      [': anyOf'],
    ],
    ['exactly one', { oneOf: [{ type: 'number' }, { minimum: 1 }] }, 1, [': oneOf']],
    ['a choice of a number', { oneOf: [{ type: 'string' }, { minimum: 5 }] }, 1, [': oneOf']],
    ['a choice in a property', { properties: { a: { anyOf: [{ type: 'string' }] } } }, { a: 1 }, ['a: anyOf']],
    [
      'beside a choice',
      { properties: { a: { anyOf: [{ type: 'string' }] }, b: { type: 'string' } } },
      { a: 1, b: 1 },
      ['a: anyOf', 'b: type'],
    ],
    ['what is not allowed', { not: { type: 'number' } }, 1, [': not']],
    ['too few items', { contains: { type: 'string' } }, [1, 2], [': contains']],
    ['names', { propertyNames: { maxLength: 1 } }, { ab: 1 }, [': propertyNames']],
    ['a condition', { if: { type: 'number' }, then: { minimum: 5 } }, 1, [': minimum']],
    ['one member that requires another', { dependentSchemas: { a: { required: ['b'] } } }, { a: 1 }, [': required']],
  ])('%s', (_, schema, value, want) => {
    expect(violations(schema, value)).toEqual(want);
  });
});

describe('what a schema `false` forbids is reported once:', () => {
  const forbidden = { properties: { a: false } };
  test.each<[name: string, schema: unknown, value: unknown, want: string[]]>([
    ['everything', false, 1, [': false']],
    ['by reference', { $ref: '#/components/schemas/Never' }, 1, [': false']],
    ['a property', forbidden, { a: 1, b: 2 }, ['a: false']],
    ['a name pattern', { patternProperties: { '^a': false } }, { ab: 1 }, ['ab: false']],
    ['items', { prefixItems: [true], items: false }, [1, 2], ['1: false']],
    ['in all', { allOf: [false, false] }, 1, [': false', ': false']],
    ['with a member', { dependentSchemas: { a: false } }, { a: 1 }, [': false']],
    ['on a condition', { if: true, then: false }, 1, [': false']],
    ['unknown members', { additionalProperties: false }, { a: 1 }, [': additionalProperties']],
    ['other members', { unevaluatedProperties: false }, { a: 1 }, [': unevaluatedProperties']],
    ['in a choice', { anyOf: [false, forbidden, false] }, { a: 1 }, [': anyOf']],
    ['a member of a closed object', { ...forbidden, additionalProperties: false }, { a: 1 }, ['a: false']],
  ])('%s', (_, schema, value, want) => {
    expect(violations(schema, value)).toEqual(want);
  });
});

test('violations have a message', () => {
  const messages = (schema: unknown, value: unknown) => checker()(schema, '/s', value).map(({ message }) => message);
  expect(messages({ type: 'string' }, 1)).toEqual(['Instance type "number" is invalid. Expected "string".']);
  expect(messages({ properties: { a: false } }, { a: 1 })).toEqual(['No value is allowed here.']);
});

test('an absent value has no violations', () => expect(violations({ type: 'string' }, undefined)).toEqual([]));

test('schemas at several places are kept apart', () => {
  const check = checker();
  const found = [1, 'a', 1, 'a'].map((value, i) =>
    check({ type: i % 2 === 0 ? 'string' : 'number' }, `/${i % 2}`, value).map(({ message }) => message),
  );
  expect(found).toEqual([
    ['Instance type "number" is invalid. Expected "string".'],
    ['Instance type "string" is invalid. Expected "number".'],
    ['Instance type "number" is invalid. Expected "string".'],
    ['Instance type "string" is invalid. Expected "number".'],
  ]);
});

test('a document without components has schemas too', () => {
  expect(schemaChecker({ paths: {} })({ type: 'string' }, '/s', 1)).toHaveLength(1);
});

test('a schema stays as it is, and its identifiers, examples and extensions have no effect', () => {
  const schema = {
    $id: 'https://example.com/',
    properties: { a: { $ref: '#/components/schemas/Name' }, $id: { type: 'string' } },
    dependentRequired: { $id: ['a'] },
    examples: [{ $id: 1 }],
    'x-more': { $ref: '#/none', properties: { a: false } },
    minItems: 1,
  };
  const before = structuredClone(schema);
  expect(violations(schema, { a: 'a' })).toEqual(['a: minLength']);
  expect(violations(schema, { $id: 'b' })).toEqual([': dependentRequired']);
  expect(violations(schema, { $id: 1, a: 'ab' })).toEqual(['$id: type']);
  expect(violations({ contains: { type: 'string' }, minContains: 2, maxContains: 2 }, ['a', 'b'])).toEqual([]);
  expect(violations({ contains: { type: 'string' }, minContains: 2 }, ['a'])).toEqual([': minContains']);
  expect(schema).toEqual(before);
  // The library refuses identifiers that are there twice.
  for (const twice of [{ id: 'x' }, { $id: 'x' }, { dependentRequired: { $id: ['a'] } }])
    expect(violations({ allOf: [twice, { ...twice }], maxProperties: 0 }, { a: 1 })).toEqual([': maxProperties']);
});

test.each([[{}], [undefined], [null], ['text']])('the schema %j accepts everything', (schema) => {
  expect(violations(schema, { a: 1 })).toEqual([]);
});

describe.each(['constructor', '__proto__', 'toString'])('the name %s is a name like others', (name) => {
  const object = (value: unknown): unknown => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);
  test.each<[schema: unknown, value: unknown, want: string[]]>([
    [{ required: [name] }, {}, [': required']],
    [{ required: [name] }, object(1), []],
    [{ properties: object({ type: 'string' }) }, {}, []],
    [{ properties: object({ type: 'string' }) }, object(1), [`${name}: type`]],
    [{ properties: {}, additionalProperties: false }, object(1), [': additionalProperties']],
    [{ dependentRequired: object(['a']) }, {}, []],
    [{ enum: [object({})] }, object({}), []],
    [{ const: object({}) }, { a: {} }, [': const']],
  ])('%j, %j', (schema, value, want) => {
    expect(violations(schema, value)).toEqual(want);
  });
});

test('half of a surrogate pair in a name is no error', () => {
  expect(violations({ properties: { a: { type: 'string' } } }, { '\ud800': 1, a: 1 })).toEqual(['a: type']);
});

describe('with very many violations', () => {
  const closed = { properties: {}, additionalProperties: false };
  const objectOf = (size: number): object => Object.fromEntries(Array.from({ length: size }, (_, i) => [`p${i}`, 1]));

  test('30,000 are all found, in less than five seconds', () => {
    const begin = performance.now();
    expect(violations(closed, objectOf(30_000))).toHaveLength(30_000);
    const choice = { items: { oneOf: [{ type: 'string' }, { type: 'boolean' }] } };
    expect(violations(choice, Array(30_000).fill(1))).toHaveLength(30_000);
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test('200,000 are too many to list', () => {
    expect(violations({ items: { type: 'string' } }, Array(200_000).fill(1))).toHaveLength(200_000);
    const nested = { allOf: [{ items: { type: 'string' } }] };
    expect(violations(nested, Array(200_000).fill(1))).toEqual(['0: type', ': many']);
    expect(violations({ allOf: [closed] }, objectOf(200_000))).toEqual([': many']);
  });
});
