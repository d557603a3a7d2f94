import { describe, expect, test } from 'vitest';
import { condition } from '../../../sandbox/list/condition.ts';

const device = {
  name: 'Fridge sensor',
  level: 5,
  gatewayId: null,
  deviceIds: ['a', 'b'],
  tags: [
    { key: 'Floor', value: '2' },
    { key: 'Room', value: 'kitchen' },
  ],
};

describe('a condition of a JSON query', () => {
  test.each([
    [{}, true],
    [{ name: 'Fridge sensor' }, true],
    [{ name: 'fridge sensor' }, false],
    [{ name: { $eq: 'fridge SENSOR', $ci: true } }, true],
    [{ name: { $startsWith: 'Fridge' } }, true],
    [{ name: { $startsWith: 'fridge' } }, false],
    [{ name: { $endsWith: 'sensor' } }, true],
    [{ name: { $endsWith: 'Fridge' } }, false],
    [{ name: { $contains: 'DGE', $ci: true } }, true],
    [{ name: { $contains: 'DGE' } }, false],
    [{ name: { $eq: 'Fridge' } }, false],
    [{ name: { $eq: 'x', $ci: false } }, false],
    [{ name: { $startsWith: 'Fridge', $endsWith: 'x' } }, false],
    [{ name: { $ne: 'Fridge sensor' } }, false],
    [{ name: { $ne: 'x' } }, true],
    [{ level: { $startsWith: '5' } }, false],
    [{ level: { $contains: '' } }, false],
    [{ level: { $gte: 6 } }, false],
    [{ name: { $gt: 4 } }, false],
    [{ name: { $gt: 'Fridge sensor' } }, false],
    [{ name: { $lt: 'Fridge sensor' } }, false],
    [{ name: { $gte: 'Fridge sensor', $lte: 'Fridge sensor' } }, true],
    [{ name: { $lt: { a: 1 } } }, false],
    [{ level: 5, name: 'x' }, false],
    [{ tagsOfOthers: 'x' }, false],
    [{ level: { $gt: 4, $lt: 6 } }, true],
    [{ level: { $gt: 5 } }, false],
    [{ level: { $gte: 5, $lte: 5 } }, true],
    [{ level: { $lt: 5 } }, false],
    [{ level: { $lte: 4 } }, false],
    [{ level: { $gt: '4' } }, false],
    [{ name: { $gt: 'E', $lt: 'G' } }, true],
    [{ level: { $in: [1, 5] } }, true],
    [{ level: { $in: [1] } }, false],
    [{ level: { $nin: [1] } }, true],
    [{ level: { $nin: [5] } }, false],
    [{ gatewayId: null }, true],
    [{ parentId: null }, true],
    [{ name: null }, false],
    [{ deviceIds: 'b' }, true],
    [{ deviceIds: { $in: ['c'] } }, false],
    [{ $or: [{ level: 1 }, { level: 5 }] }, true],
    [{ $or: [] }, false],
    [{ $and: [{ level: 5 }, { name: 'x' }] }, false],
    [{ $and: [{ level: 5 }, { name: 'Fridge sensor' }] }, true],
    [{ $and: [] }, true],
    [{ $nor: [{ level: 1 }, { level: 2 }] }, true],
    [{ $nor: [{ level: 5 }] }, false],
  ])('%j: %s', (query, passes) => {
    expect(condition(query)(device)).toBe(passes);
  });
});

describe('a condition on tags', () => {
  test.each([
    [{ $tagKey: 'Floor' }, true],
    [{ $tagValue: 'kitchen' }, true],
    [{ $tagKey: 'Floor', $tagValue: '2' }, true],
    [{ $tagKey: 'Floor', $tagValue: 'kitchen' }, false],
    [{ $tagKey: { $in: ['Floor', 'x'] } }, true],
    [{ $tagKey: { $nin: ['Floor', 'Room'] } }, false],
    [{ Floor: '2', Room: 'kitchen' }, true],
    [{ Floor: '3' }, false],
    [{ Floor: '2', Room: 'bath' }, false],
    [{ $tagValue: '3' }, false],
    [{ $ne: { Floor: '3' } }, true],
    [{}, true],
    [{ Floor: { $in: ['2'] } }, true],
    [{ $eq: { Floor: '2' } }, true],
    [{ $ne: { Floor: '2' } }, false],
    [null, false],
  ])('%j: %s', (tags, passes) => {
    expect(condition({ tags })(device)).toBe(passes);
  });

  test('null finds items without tags', () => {
    expect(condition({ tags: null })({})).toBe(true);
    expect(condition({ tags: null })({ tags: [] })).toBe(true);
    expect(condition({ tags: {} })({})).toBe(true);
  });
});
