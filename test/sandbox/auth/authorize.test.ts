import { beforeEach, describe, expect, test } from 'vitest';
import { authorize } from '../../../sandbox/auth/authorize.ts';
import { recordToken, type TokenRule } from '../../../sandbox/auth/tokens.ts';
import type { SandboxOperation } from '../../../sandbox/document.ts';
import { Refusal } from '../../../sandbox/refusal.ts';
import { createState, type State } from '../../../sandbox/state.ts';

const operation: SandboxOperation = {
  operationId: 'books.get',
  responses: {},
  security: [{ bearer: ['all.Library'] }, { bearer: ['books.get'] }],
};
const rule: TokenRule = {
  ...{ operation: 'tokens.post', token: 'token', scopes: 'scope', default: ['all.Library'], expires: 'expirationDate' },
};
let state: State;
beforeEach(() => {
  state = createState();
});

function outcome(authorization: string | undefined, mode: 'any' | 'strict' = 'strict', now = 0): string {
  try {
    authorize(operation, authorization === undefined ? {} : { authorization }, { mode, state, now });
    return 'passes';
  } catch (error) {
    if (error instanceof Refusal) return `${error.status} ${error.message}`;
    throw error;
  }
}
const give = (body: object, item?: string): void =>
  recordToken(rule, { state, body, answer: { token: 'abc' }, item, now: 1000 });

describe('any token', () => {
  test('passes; none does not', () => {
    expect(outcome('Bearer x', 'any')).toBe('passes');
    expect(outcome('bearer x', 'any')).toBe('passes');
    expect(outcome(undefined, 'any')).toBe('401 headers.authorization: must be “Bearer” and a token');
    expect(outcome('Basic x', 'any')).toMatch(/^401/);
  });

  test('is not asked for by an operation without security', () => {
    const open = { ...operation, security: [] };
    expect(() => authorize(open, {}, { mode: 'strict', state, now: 0 })).not.toThrow();
  });
});

describe('strict', () => {
  test('a token that was not given is refused', () => {
    expect(outcome('Bearer x')).toMatch(/^401 The token is unknown/);
  });

  test('a token has the scopes of the body, or the default ones', () => {
    give({ scope: ['books.get'] });
    expect(outcome('Bearer abc')).toBe('passes');
    give({ scope: ['shelves.get'] });
    expect(outcome('Bearer abc')).toBe(
      '403 The token has no scope for books.get; any of these would do: all.Library, books.get',
    );
    give({});
    expect(outcome('Bearer abc')).toBe('passes');
  });

  test('a token expires, after seconds or at a time', () => {
    give({ expirationDate: '1970-01-01T00:00:10Z' });
    expect([outcome('Bearer abc', 'strict', 9999), outcome('Bearer abc', 'strict', 10_000)]).toEqual([
      'passes',
      '401 The token has expired',
    ]);
    give({ expirationDate: 5 });
    expect([outcome('Bearer abc', 'strict', 5999), outcome('Bearer abc', 'strict', 6000)]).toEqual([
      'passes',
      '401 The token has expired',
    ]);
  });

  test('a token ends with its item', () => {
    state.put('/tokens/1', {});
    give({}, '/tokens/1');
    expect(outcome('Bearer abc')).toBe('passes');
    state.remove('/tokens/1');
    expect(outcome('Bearer abc')).toMatch(/^401/);
  });
});
