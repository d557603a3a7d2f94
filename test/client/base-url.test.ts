import { expect, test } from 'vitest';
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
