import { expect, test } from 'vitest';
import { shownUrl } from '../../../sandbox/http/shown-url.ts';

test.each([
  ['/devices', '/devices'],
  ['/devices?page=1&filter=a%3Fb?c', '/devices?page=1&filter=a%3Fb?c'],
  ['/auth?password=geheim', '/auth?password=***'],
  ['/auth?page=1&PassWord=geheim&page=2', '/auth?page=1&PassWord=***&page=2'],
  ['/auth?p%61ssword=geheim', '/auth?p%61ssword=***'],
  ['/auth?user[password]=geheim', '/auth?user[password]=***'],
  ['/auth?user%5Bpassword%5D=a=b', '/auth?user%5Bpassword%5D=***'],
  ['/auth?a?password=geheim', '/auth?a?password=***'],
  ['/auth?access_token=geheim&accessToken=x&clientSecret=y', '/auth?access_token=***&accessToken=***&clientSecret=***'],
  ['/auth?apiKey=geheim&api_key=x&jwt=y&Authorization=z', '/auth?apiKey=***&api_key=***&jwt=***&Authorization=***'],
  ['/auth?%E0%A4%A_token=geheim', '/auth?%E0%A4%A_token=***'],
  ['http://user:geheim@localhost/devices', 'http://***@localhost/devices'],
  ['//user:geheim@localhost/devices', '//***@localhost/devices'],
])('%s: %s', (url, shown) => {
  expect(shownUrl(url)).toBe(shown);
});
