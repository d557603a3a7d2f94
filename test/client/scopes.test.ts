import { describe, expect, expectTypeOf, test } from 'vitest';
import { canCall, type Scopes, scopesOf } from '../../client/index.ts';

describe('scopesOf', () => {
  test('returns the documented scopes in order', () => {
    expect(scopesOf('devices.sendCommand')).toEqual([
      'all.Application',
      'all.Application.bounded',
      'all.Device',
      'all.Organization',
      'all.Organization.bounded',
      'all.User',
      'all.User.bounded',
      'devices.*',
      'devices.sendCommand',
    ]);
    expect(scopesOf('flow.getLogEntries')).toContain('flow.log');
    expect(scopesOf('auth.authenticateUser')).toEqual([]);
  });

  test('returns literal types', () => {
    expectTypeOf<Scopes['devices.sendCommand']>().toEqualTypeOf<
      | 'all.Application'
      | 'all.Application.bounded'
      | 'all.Device'
      | 'all.Organization'
      | 'all.Organization.bounded'
      | 'all.User'
      | 'all.User.bounded'
      | 'devices.*'
      | 'devices.sendCommand'
    >();
    expectTypeOf<Scopes['auth.authenticateUser']>().toBeNever();
    expectTypeOf(scopesOf('me.patch')).items.toEqualTypeOf<Scopes['me.patch']>();
  });
});

describe('canCall', () => {
  test.each<[keyof Scopes, string[], boolean]>([
    ['devices.sendCommand', ['devices.sendCommand'], true],
    ['devices.sendCommand', ['x', 'devices.*'], true],
    ['devices.sendCommand', ['all.Application'], true],
    ['devices.sendCommand', ['all.Application.read'], false],
    ['devices.sendCommand', ['devices.get', 'device.*'], false],
    ['devices.get', ['all.Application.read'], true],
    ['devices.get', [], false],
    ['auth.authenticateUser', [], true],
  ])('%s with %j: %j', (id, granted, want) => expect(canCall(id, new Set(granted))).toBe(want));

  test('is false for an unknown operation', () => {
    // @ts-expect-error no such operation
    expect(canCall('devices.nothing', ['all.User'])).toBe(false);
    // @ts-expect-error nor is a name of Object.prototype an operation
    expect(canCall('constructor', ['all.User'])).toBe(false);
  });
});
