import { expect, test } from 'vitest';
import { loaded } from '../../client/load.ts';
import { rejection } from './server.ts';

test('a part of the client that cannot be loaded is a network error', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module');
  expect(await rejection(loaded(Promise.reject(cause), { operationId: 'devices.get', method: 'GET' }))).toMatchObject({
    name: 'LosantError',
    kind: 'network',
    message: 'A part of the client cannot be loaded',
    operationId: 'devices.get',
    cause,
  });
  expect(await loaded(Promise.resolve(1), {})).toBe(1);
});
