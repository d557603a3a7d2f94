import { expect, test } from 'vitest';
import type { JsonNode } from '../../../scripts/compiler/model/json.ts';
import {
  allMemberPlaces,
  copyWithOrigins,
  memberPlaces,
  placeOf,
  withOrigin,
} from '../../../scripts/compiler/model/origin.ts';
import type { SourcePlace } from '../../../scripts/compiler/model/place.ts';

const at = (line: number): SourcePlace => ({ file: 'a.md', line, column: 1, endLine: line, endColumn: 2 });
const scalar: JsonNode = { kind: 'scalar', at: at(3), value: 1 };
const object: JsonNode = { kind: 'object', at: at(1), members: [{ key: 'name', keyAt: at(2), node: scalar }] };
const array: JsonNode = { kind: 'array', at: at(1), items: [object, scalar] };
const name = { key: at(2), value: at(3) };

test('an object without an origin has no places', () => {
  for (const value of [{}, [], null, 'text', undefined]) {
    expect(placeOf(value)).toBeUndefined();
    expect(allMemberPlaces(value)).toBeUndefined();
    expect(memberPlaces(value, 'name')).toBeUndefined();
  }
});

test('the places of members are those of a map, or of JSON', () => {
  expect(memberPlaces(withOrigin({}, at(1), new Map([['name', name]])), 'name')).toEqual(name);
  expect(memberPlaces(withOrigin({}, at(1), object), 'name')).toEqual(name);
  expect(memberPlaces(withOrigin({}, at(1), object), 'other')).toBeUndefined();
  expect([...(allMemberPlaces(withOrigin([], at(1), array)) ?? [])]).toEqual([
    ['0', { key: at(1), value: at(1) }],
    ['1', { key: at(3), value: at(3) }],
  ]);
  expect(allMemberPlaces(withOrigin({}, at(1), scalar))).toEqual(new Map());
});

test('another place leaves the places of the members', () => {
  const value = withOrigin({}, at(1), object);
  expect(withOrigin(value, at(5))).toBe(value);
  expect(placeOf(value)).toEqual(at(5));
  expect(memberPlaces(value, 'name')).toEqual(name);
});

test('spreading copies the origin, and text does not contain it', () => {
  const value = { ...withOrigin({ a: 1 }, at(1)), b: 2 };
  expect(placeOf(value)).toEqual(at(1));
  expect(JSON.stringify(value)).toBe('{"a":1,"b":2}');
});

test('a deep copy has the same origins, and shares no object', () => {
  const value = { list: withOrigin([withOrigin({ a: null }, at(2), object)], at(1)), plain: { b: 'text' } };
  const copy = copyWithOrigins(value);
  expect(copy).toEqual(value);
  expect(copy.list).not.toBe(value.list);
  expect(copy.list[0]).not.toBe(value.list[0]);
  expect(copy.plain).not.toBe(value.plain);
  expect(placeOf(copy.list)).toEqual(at(1));
  expect(placeOf(copy.list[0])).toEqual(at(2));
  expect(memberPlaces(copy.list[0], 'name')).toEqual(name);
  expect(Reflect.ownKeys(copy.plain)).toEqual(['b']);
});
