import { expect, test } from 'vitest';
import { exactJson } from '../../../scripts/compiler/read/exact-json.ts';

test.each<[json: string, want: unknown]>([
  ['[1, 1.0, 1e2, -0.5, 9007199254740991]', [1, 1, 100, -0.5, 9007199254740991]],
  ['[9007199254740993, 1e400, -1e-400]', ['9007199254740993', '1e400', '-1e-400']],
  ['{ "9007199254740993": "1e400 \\" 1e400", "\\\\": 1e400 }', { '9007199254740993': '1e400 " 1e400', '\\': '1e400' }],
  ['9007199254740993', '9007199254740993'],
])('%s', (json, want) => {
  expect(exactJson(json)).toEqual(want);
});

test.each([
  '',
  '01',
  '0123456789012345678901',
  '1.e400',
  '1e',
  '.5',
  '+1',
  '1e400.5',
  '9007199254740993.',
  '{a:1e400}',
])('not JSON: %s', (text) => {
  expect(() => exactJson(text)).toThrow(SyntaxError);
});
