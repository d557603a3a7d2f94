import { expect, test } from 'vitest';
import { LosantError } from '../../client/errors.ts';
import { fillPath, placeholders } from '../../client/path.ts';

const template = '/applications/{applicationId}/devices/{deviceId}';
const call = { method: 'GET', operationId: 'device.get' };

test('fills and encodes', () => {
  expect(placeholders(template)).toEqual(['applicationId', 'deviceId']);
  expect(fillPath(template, { applicationId: 'a/b c', deviceId: 7 }, 'device.get', call)).toBe(
    '/applications/a%2Fb%20c/devices/7',
  );
  expect(fillPath('/me', {}, 'me.get', call)).toBe('/me');
});

test.each([undefined, null, '', '.', '..', {}, [], true].map((deviceId) => [deviceId]))('rejects %j', (deviceId) => {
  const attempt = () => fillPath(template, { applicationId: 'a', deviceId }, 'device.get', call);
  expect(attempt).toThrow(LosantError);
  expect(attempt).toThrow(
    expect.objectContaining({
      kind: 'usage',
      ...call,
      message: `device.get: path parameter "deviceId" is missing or unusable`,
    }),
  );
});
