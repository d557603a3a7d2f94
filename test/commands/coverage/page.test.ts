import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageData } from '../../../scripts/commands/coverage/data.ts';
import { percent } from '../../../scripts/commands/coverage/page/bar.ts';
import { elementLabel } from '../../../scripts/commands/coverage/page/element-label.ts';
import { nextLine } from '../../../scripts/commands/coverage/page/next.ts';
import { formatRoute, parseRoute } from '../../../scripts/commands/coverage/page/route.ts';
import { pointerOf, tokensOf, valueAt } from '../../../scripts/compiler/model/pointer.ts';

test('a pointer round-trips through its tokens', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (tokens) => {
      expect(tokensOf(pointerOf(tokens))).toEqual(tokens);
    }),
    { seed: 7 },
  );
});

test('resolves own members only', () => {
  const document: unknown = JSON.parse('{"a/b": [1], "__proto__": {"x": 2}}');
  expect(valueAt(document, '/a~1b/0')).toBe(1);
  expect(valueAt(document, '/__proto__/x')).toBe(2);
  expect(valueAt(document, '/constructor')).toBeUndefined();
  expect(valueAt(document, '/a~1b/length/x')).toBeUndefined();
});

test('a route round-trips for any page and line', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.integer({ min: 1 }), (page, line) => {
      expect(parseRoute(formatRoute(page, line))).toEqual({ page, line });
    }),
    { seed: 7 },
  );
  expect(parseRoute('')).toEqual({});
  expect(parseRoute('#/devices.md')).toEqual({ page: 'devices.md' });
  expect(parseRoute('#/%zz.md:3')).toEqual({ page: '%zz.md', line: 3 });
});

test.each([
  [0, 10, '0 %'],
  [10, 10, '100 %'],
  [1, 10_000, '< 0.1 %'],
  [9999, 10_000, '> 99.9 %'],
  [1, 3, '33.3 %'],
  [0, 0, '–'],
])('%i of %i is %s', (part, whole, want) => {
  expect(percent(part, whole)).toBe(want);
});

test('jumps continue on the next and previous pages', () => {
  const note = (line: number) => ({
    line,
    column: 1,
    endLine: line,
    endColumn: 2,
    severity: 'warning' as const,
    code: 'c',
    message: 'm',
  });
  const page = (name: string, notes: number[], unknown: number[]): PageData => ({
    name,
    text: '',
    owners: [],
    corrections: [],
    notes: notes.map(note),
    blocks: unknown.map((line) => [line, line, 3, 0, -1] as const),
  });
  const pages = [page('a', [3, 3, 9], []), page('b', [], [4]), page('c', [2], [])];
  expect(nextLine({ pages }, 'a', 0, 'note', 1)).toEqual({ page: 'a', line: 3 });
  expect(nextLine({ pages }, 'a', 3, 'note', 1)).toEqual({ page: 'a', line: 9 });
  expect(nextLine({ pages }, 'a', 9, 'note', 1)).toEqual({ page: 'c', line: 2 });
  expect(nextLine({ pages }, 'c', 2, 'note', 1)).toBeUndefined();
  expect(nextLine({ pages }, 'c', 2, 'note', -1)).toEqual({ page: 'a', line: 9 });
  expect(nextLine({ pages }, 'a', 0, 'note', -1)).toEqual({ page: 'a', line: 9 });
  expect(nextLine({ pages }, 'a', 0, 'unknown', 1)).toEqual({ page: 'b', line: 4 });
});

test.each([
  ['', 'the document'],
  ['/info/summary', 'info › summary'],
  ['/tags/0', 'resource devices'],
  ['/tags/0/description', 'resource devices › description'],
  ['/paths/~1devices~1{id}/get', 'devices.get'],
  ['/paths/~1devices~1{id}/get/parameters/1', 'devices.get › query perPage'],
  ['/paths/~1devices~1{id}/get/parameters/9/schema', 'devices.get › parameters 9 › schema'],
  ['/paths/~1devices~1{id}/patch/responses/200', 'PATCH /devices/{id} › responses 200'],
  ['/components/schemas/Device/properties/tags/items/properties/key', 'Device.tags[].key'],
  ['/components/schemas/Device/properties/items', 'Device.items'],
  ['/components/schemas/Device/oneOf/1/maxLength', 'Device › oneOf 1 › maxLength'],
  [
    '/components/schemas/Device/properties/a/oneOf/1/not/properties/anotherOne/oneOf/3',
    'Device.a › … › not.anotherOne › oneOf 3',
  ],
  [`/components/schemas/${'Device'.repeat(9)}/oneOf/1/not/properties/key/oneOf/3`, '… › not.key › oneOf 3'],
])('the element %s is labelled “%s”', (pointer, label) => {
  const get = { operationId: 'devices.get', parameters: [{}, { in: 'query', name: 'perPage' }] };
  const document = { tags: [{ name: 'devices' }], paths: { '/devices/{id}': { get } } };
  expect(elementLabel(document, pointer)).toBe(label);
});
