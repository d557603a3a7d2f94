import { expect, test } from 'vitest';
import { fold, plain, SourceText, withoutClosing, withSpaces } from '../../../scripts/compiler/read/text.ts';

const source = new SourceText('one\n\nthree\n');

test.for([
  [0, 3, { line: 1, column: 1, endLine: 1, endColumn: 4 }, 'one'],
  [2, 6, { line: 1, column: 3, endLine: 3, endColumn: 2 }, 'e\n\nt'],
  [4, 4, { line: 2, column: 1, endLine: 2, endColumn: 1 }, ''],
  [5, 11, { line: 3, column: 1, endLine: 4, endColumn: 1 }, 'three\n'],
] as const)('the place of the offsets %s to %s', ([start, end, place, text]) => {
  expect(source.place(start, end)).toEqual(place);
  expect(source.slice(place)).toBe(text);
  expect(source.offset(place.line, place.column)).toBe(start);
});

test('a place within another one counts from its beginning', () => {
  const line = source.place(5, 10);
  expect(source.slice(source.within(line, 1, 3))).toBe('hr');
  expect(source.lines).toBe(4);
});

test.for([
  ['```json\n1\n2\n```', '1\n2', true],
  ['```\n```', '', true],
  ['```\n\n```', '', true],
  ['~~~\n1\n  ~~~~  ', '1', true],
  ['```\n1\n    ```', '1\n    ```', false],
  ['```\n1\n``` x', '1\n``` x', false],
  ['```\n1', '1', false],
  ['```', '', false],
] as const)('the body of the fence %j', ([text, body, isClosed]) => {
  const fence = new SourceText(text);
  const at = fence.place(0, text.length);
  expect(fence.fenceBody(at).text).toBe(body);
  expect(fence.isClosed(at)).toBe(isClosed);
});

test('white space', () => {
  expect(withSpaces('a\u00a0b\u2003c\u3000d\te')).toBe('a b c d\te');
  expect(plain('&nbsp;&amp;lt; a&#x3D;b ')).toBe('&lt; a=b');
  expect(fold('  a \n\t b ')).toBe('a b');
});

test.for([
  ['Title ## ', 'Title'],
  ['Title#', 'Title'],
  ['Title # #', 'Title #'],
  ['# Title', '# Title'],
  ['##', ''],
] as const)('%j without its closing signs', ([text, title]) => {
  expect(withoutClosing(text)).toBe(title);
});
