import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkBaseUrl } from '../../client/base-url.ts';
import { LosantError } from '../../client/errors.ts';
import { createClient } from '../../client/index.ts';

test.each([
  ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ['https://api.losant.com/', 'https://api.losant.com'],
  ['https://proxy.example/losant//', 'https://proxy.example/losant'],
])('%s', (given, want) => expect(checkBaseUrl(given)).toBe(want));

test.each([
  '',
  'api.losant.com',
  '/api',
  'ftp://a',
  'file:///x',
  'https://a/?b=1',
  'https://a/#b',
  'https://user:hunter2@a/',
  'https://',
])('refuses %j when the client is made, without repeating it', (baseUrl) => {
  expect(() => createClient({ baseUrl })).toThrow(LosantError);
  expect(() => createClient({ baseUrl })).toThrow(/^baseUrl must be an absolute/);
});

describe('a relative one', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['/api', 'https://app.example/api'],
    ['/', 'https://app.example'],
    ['./api/', 'https://app.example/shop/api'],
    ['../api', 'https://app.example/api'],
    ['//proxy.example/api', 'https://proxy.example/api'],
    ['https://api.losant.com', 'https://api.losant.com'],
  ])('%s belongs to the page of a browser', (given, want) => {
    vi.stubGlobal('location', { href: 'https://app.example/shop/?a=1#b' });
    expect(checkBaseUrl(given)).toBe(want);
  });

  test.each(['api.losant.com', 'api', '', '/api?x=1', '/api#x', '//user:hunter2@a/'])('%j is refused', (given) => {
    vi.stubGlobal('location', { href: 'https://app.example/shop/?a=1#b' });
    expect(() => checkBaseUrl(given)).toThrow(/^baseUrl must be an absolute http\(s\) URL without/);
  });

  test('is refused on a page without an http URL', () => {
    vi.stubGlobal('location', { href: 'file:///index.html' });
    expect(() => checkBaseUrl('/api')).toThrow(/^baseUrl must be/);
  });

  test('is refused outside of a browser, which the message says', () => {
    expect(() => checkBaseUrl('/api')).toThrow('baseUrl must be an absolute http(s) URL outside of a browser');
  });
});
