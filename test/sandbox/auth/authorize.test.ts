import { beforeEach, describe, expect, test } from 'vitest';
import { isRecord } from '../../../client/verify/record.ts';
import { authorize } from '../../../sandbox/auth/authorize.ts';
import { findToken, giveToken } from '../../../sandbox/auth/tokens.ts';
import type { TokenEntry } from '../../../sandbox/declared/vocabulary.ts';
import type { SandboxOperation } from '../../../sandbox/document.ts';
import { Refusal } from '../../../sandbox/refusal.ts';
import { createState, type State } from '../../../sandbox/state.ts';

const operation: SandboxOperation = {
  operationId: 'books.get',
  responses: {},
  security: [{ bearer: ['all.Library'] }, { bearer: ['books.get'] }, { bearer: ['books.read', 'shelves.read'] }],
};
const entry: TokenEntry = {
  ...{ because: 'x', operations: [], token: 'token', otherwise: ['all.Library'] },
  ...{ scopes: '$body.scope', expires: '$body.life' },
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
/** Adds a token to an answer, for a body, at 1 s. */
function answerTo(body: object, answer: unknown): unknown {
  const values = { path: {}, query: {}, body, violations: [] };
  return giveToken(entry, { document: { paths: {} }, operation, state, values, path: '/tokens', now: 1000 }, answer);
}
/** Gives a token for a body; returns the header. */
function give(body: object, id = ''): string {
  const answer = answerTo(body, { id, token: 'example' });
  return isRecord(answer) ? `Bearer ${String(answer.token)}` : '';
}

describe('any token', () => {
  test('passes; none does not', () => {
    expect(outcome('Bearer x', 'any')).toBe('passes');
    expect(outcome('bearer   x', 'any')).toBe('passes');
    expect(outcome(undefined, 'any')).toBe('401 header.authorization: must be “Bearer” and a token');
    for (const wrong of ['Basic x', 'Basic Bearer x', 'Bearer x y']) expect(outcome(wrong, 'any')).toMatch(/^401/);
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
    expect(outcome(give({ scope: ['books.get'] }))).toBe('passes');
    expect(outcome(give({ scope: ['shelves.get'] }))).toBe(
      '403 The token has no scope for books.get; any of these would do: all.Library, books.get, books.read, shelves.read',
    );
    expect(outcome(give({}))).toBe('passes');
  });

  test('a token has all scopes that one alternative states', () => {
    expect(outcome(give({ scope: ['books.read'] }))).toMatch(/^403/);
    expect(outcome(give({ scope: ['books.read', 'shelves.read'] }))).toBe('passes');
  });

  test.each([5, '1970-01-01T00:00:06Z'])('a token expires: %j', (life) => {
    const token = give({ life });
    expect([outcome(token, 'strict', 5999), outcome(token, 'strict', 6000)]).toEqual([
      'passes',
      '401 The token has expired',
    ]);
  });

  test.each([0, undefined, ['1970-01-01T00:00:06Z']])('a life of %j is no limit', (life) => {
    expect(outcome(give({ life }), 'strict', 1e12)).toBe('passes');
  });

  test('a token of a snapshot counts as far as it is well-formed', () => {
    state.put('/_tokens/a', { scopes: ['books.get', 5], expires: '1970-01-01T00:00:06Z' });
    expect(findToken(state, 'a')).toEqual({ scopes: ['books.get'], expires: Infinity });
    state.put('/_tokens/b', { scopes: 'books.get', item: 5 });
    expect(findToken(state, 'b')).toEqual({ scopes: [], expires: Infinity });
  });

  test('an answer that is no object has no token', () => {
    expect(answerTo({}, ['example'])).toEqual(['example']);
  });

  test('a token ends with its item', () => {
    state.put('/tokens/1', {});
    const token = give({}, '1');
    expect(outcome(token)).toBe('passes');
    state.remove('/tokens/1');
    expect(outcome(token)).toMatch(/^401/);
  });
});
