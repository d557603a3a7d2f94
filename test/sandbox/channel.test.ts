import { expect, test } from 'vitest';
import { createChannel } from '../../sandbox/channel.ts';

test('an event reaches the subscriptions of its path', () => {
  const { publish, subscribe } = createChannel();
  const received: string[] = [];
  const ends = ['a', 'a', 'b'].map((path, i) => subscribe(path, ({ name }) => received.push(`${path}${i} ${name}`)));
  publish('a', { name: 'x', data: {} });
  ends[0]?.();
  ends[0]?.();
  publish('a', { name: 'y', data: {} });
  publish('b', { name: 'z', data: {} });
  publish('c', { name: 'z', data: {} });
  expect(received).toEqual(['a0 x', 'a1 x', 'a1 y', 'b2 z']);
});

test('a subscription can end itself, and a late end leaves a newer one', () => {
  const { publish, subscribe } = createChannel();
  const received: string[] = [];
  const end = subscribe('a', () => {
    end();
    received.push('first');
  });
  publish('a', { name: 'x', data: {} });
  subscribe('a', () => received.push('second'));
  end();
  publish('a', { name: 'x', data: {} });
  expect(received).toEqual(['first', 'second']);
});
