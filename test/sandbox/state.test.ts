import { expect, test } from 'vitest';
import { type Change, createState } from '../../sandbox/state.ts';

test('keeps items by path, in the order of creation', () => {
  const state = createState();
  state.put('/things/b', { name: 'b' });
  state.put('/things/a', { name: 'a' });
  expect([...state.items('/things').keys()]).toEqual(['b', 'a']);
  expect(state.get('/things/a')).toEqual({ name: 'a' });
  expect(state.get('/things/c')).toBeUndefined();
  expect(state.items('/others').size).toBe(0);
});

test('removes an item with everything below it, and nothing else', () => {
  const state = createState();
  for (const path of ['/things/a', '/things/a/parts/1', '/things/a/parts/1/bolts/2', '/things/ab/parts/1'])
    state.put(path, {});
  state.remove('/things/a');
  expect(state.get('/things/a')).toBeUndefined();
  expect(state.get('/things/a/parts/1')).toBeUndefined();
  expect(state.get('/things/a/parts/1/bolts/2')).toBeUndefined();
  expect(state.get('/things/ab/parts/1')).toEqual({});
});

test('its changes and its snapshot make the same state again', () => {
  const changes: Change[] = [];
  const state = createState((change) => changes.push(change));
  expect([state.count(), state.count()]).toEqual([1, 2]);
  state.put('/things/a', { name: 'a' });
  state.put('/things/b', { name: 'b' });
  state.put('/things/a', { name: 'c' });
  state.remove('/things/b');
  for (const history of [changes, state.snapshot()]) {
    const copy = createState();
    for (const change of history) copy.apply(change);
    expect(copy.snapshot()).toEqual(state.snapshot());
    expect(copy.count()).toBe(3);
  }
});

test('a snapshot has the count, the clock and each item', () => {
  const state = createState();
  state.put('/things/a', { name: 'a' });
  state.put('/others/b', {});
  state.setClock(5);
  state.count();
  expect(state.snapshot()).toEqual([
    { count: 1 },
    { clock: 5 },
    { put: '/things/a', values: { name: 'a' } },
    { put: '/others/b', values: {} },
  ]);
});

test('clearing removes each item, and the count goes on', () => {
  const changes: Change[] = [];
  const state = createState((change) => changes.push(change));
  for (const path of ['/things/a', '/things/b', '/others/c']) state.put(path, {});
  state.setClock(5);
  state.count();
  changes.length = 0;
  state.clear();
  expect(changes).toEqual([{ remove: '/things/a' }, { remove: '/things/b' }, { remove: '/others/c' }, { clock: 0 }]);
  expect(state.snapshot()).toEqual([{ count: 1 }, { clock: 0 }]);
});

test('what is not there can be removed', () => {
  const state = createState();
  state.remove('/things/a');
  expect(state.snapshot()).toHaveLength(2);
});
