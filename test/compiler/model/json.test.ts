import { expect, test } from 'vitest';
import { type JsonNode, member, memberPlace, toValue } from '../../../scripts/compiler/model/json.ts';
import type { SourcePlace } from '../../../scripts/compiler/model/place.ts';

const at = (line: number, column: number, endColumn: number): SourcePlace => ({
  file: 'a.md',
  line,
  column,
  endLine: line,
  endColumn,
});
const scalar = (value: number): JsonNode => ({ kind: 'scalar', at: at(2, 8, 9), value });
const one = { key: '__proto__', keyAt: at(1, 2, 5), node: scalar(1) };
const two = { key: 'two', keyAt: at(3, 2, 5), node: scalar(2) };
const object: JsonNode = { kind: 'object', at: at(1, 1, 9), members: [one, two] };
const array: JsonNode = { kind: 'array', at: at(1, 1, 9), items: [object, scalar(3)] };

test('the member of an object with a key', () => {
  expect(member(object, 'two')).toBe(two);
  expect(member(object, 'three')).toBeUndefined();
  expect(member(array, '0')).toBeUndefined();
});

test('the place of a member is that of its key and its value', () => {
  expect(memberPlace(one)).toEqual({ file: 'a.md', line: 1, column: 2, endLine: 2, endColumn: 9 });
});

test('the value of a node has all keys as own properties', () => {
  expect(JSON.stringify(toValue(array))).toBe('[{"__proto__":1,"two":2},3]');
});
