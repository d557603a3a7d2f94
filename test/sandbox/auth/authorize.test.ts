import { beforeEach, describe, expect, test } from 'vitest';
import { isRecord } from '../../../client/verify/record.ts';
import { authorize } from '../../../sandbox/auth/authorize.ts';
import { giveToken } from '../../../sandbox/auth/tokens.ts';
import type { TokenEntry } from '../../../sandbox/declared/vocabulary.ts';
import type { SandboxOperation } from '../../../sandbox/document.ts';
import { Refusal } from '../../../sandbox/refusal.ts';
import { createState, type State } from '../../../sandbox/state.ts';

const operation: SandboxOperation = {
  operationId: 'books.get',
  responses: {},
  security: [{ bearer: ['all.Library'] }, { bearer: ['books.get'] }],
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
/** Gives a token for a body, at 1 s; returns the header. */
function give(body: object, id = ''): string {
  const values = { path: {}, query: {}, body, violations: [] };
  const call = { document: { paths: {} }, operation, state, values, path: '/tokens', now: 1000 };
  const answer = giveToken(entry, call, { id, token: 'example' });
  return isRecord(answer) ? `Bearer ${String(answer.token)}` : '';
}

describe('any token', () => {
  test('passes; none does not', () => {
    expect(outcome('Bearer x', 'any')).toBe('passes');
    expect(outcome('bearer x', 'any')).toBe('passes');
    expect(outcome(undefined, 'any')).toBe('401 header.authorization: must be “Bearer” and a token');
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
    expect(outcome(give({ scope: ['books.get'] }))).toBe('passes');
    expect(outcome(give({ scope: ['shelves.get'] }))).toBe(
      '403 The token has no scope for books.get; any of these would do: all.Library, books.get',
    );
    expect(outcome(give({}))).toBe('passes');
  });

  test.each([5, '1970-01-01T00:00:06Z'])('a token expires: %j', (life) => {
    const token = give({ life });
    expect([outcome(token, 'strict', 5999), outcome(token, 'strict', 6000)]).toEqual([
      'passes',
      '401 The token has expired',
    ]);
  });

  test('a life of 0 seconds is no limit', () => {
    expect(outcome(give({ life: 0 }), 'strict', 1e12)).toBe('passes');
  });

  test('a token ends with its item', () => {
    state.put('/tokens/1', {});
    const token = give({}, '1');
    expect(outcome(token)).toBe('passes');
    state.remove('/tokens/1');
    expect(outcome(token)).toMatch(/^401/);
  });
});
