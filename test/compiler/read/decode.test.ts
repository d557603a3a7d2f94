import { expect, test } from 'vitest';
import { decode } from '../../../scripts/compiler/read/decode.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test.for([
  ['', ''],
  ['a\r\nb\rc\n', 'a\nb\nc\n'],
  ['\r\r\n', '\n\n'],
  ['ä\r\n😀', 'ä\n😀'],
  ['\ufeffa', 'a'],
] as const)('%j has line feeds only', ([text, decoded]) => {
  expect(decode(bytes(text))).toBe(decoded);
});

test('a part of a buffer is decoded alone', () => {
  expect(decode(bytes('abc').subarray(1, 2))).toBe('b');
});

test.for<[content: Uint8Array, offset: number]>([
  [bytes(0xff), 0],
  [bytes('ab', 0xff, 'c'), 2],
  [bytes('ä', 0x80), 2],
  [bytes('ab', 0xc3, 'c'), 3],
  [bytes('ab', 0xc3), 3],
])('%j is not UTF-8 from an offset on', ([content, offset]) => {
  expect(decode(content)).toBe(offset);
});
