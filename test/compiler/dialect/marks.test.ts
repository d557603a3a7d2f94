import { describe, expect, test } from 'vitest';
import { firstWord, withoutCode, withoutMarks, withoutQuotes } from '../../../scripts/compiler/dialect/marks.ts';

describe('a text without the marks around it', () => {
  test.for([
    ['`a b`', 'a b'],
    ['``a`b``', 'a`b'],
    ['*a*', 'a'],
    ['**a b**', 'a b'],
    ['***a***', 'a'],
    ['~~a~~', 'a'],
    ['[a b](b.md#c)', 'a b'],
    ['<code>a</code>', 'a'],
    ['<span class="x">a</span>', 'a'],
    ['<B>a</b>', 'a'],
    ['<a name="x"></a>Title', 'Title'],
    ['<A name="x"></A> Title', 'Title'],
    ['**`a`**', 'a'],
    ['[** a**](x)', '** a**'],
    ['[`a`](x)', 'a'],
  ] as const)('%s', ([text, inner]) => {
    expect(withoutMarks(text)).toBe(inner);
  });

  test.for([
    'a',
    '',
    '_a_',
    '__proto__',
    '`a` b',
    'a `b`',
    '`a``',
    '```',
    '**a*',
    '* a*',
    '*a *',
    '**a** and **b**',
    '*a* b',
    'a *b*',
    '****a****',
    '~~a~~ b',
    'a ~~b~~',
    '~~~a~~~',
    '[a](x) b',
    'see [a](x)',
    '[a]',
    '<b>a</i>',
    '<b>a</b> c',
    'c <b>a</b>',
    '<1>a</1>',
    '<abbr title="x"></abbr>Title',
  ])('%s has none', (text) => {
    expect(withoutMarks(text)).toBe(text);
  });

  test('inline code can be the only mark', () => {
    expect(withoutCode('`a`')).toBe('a');
    expect(withoutCode('**a**')).toBe('**a**');
  });
});

describe('the first word of a text, and the text behind it', () => {
  test.for([
    ['page', 'page', ''],
    ['page and more', 'page', 'and more'],
    ['page  (of two)', 'page', '(of two)'],
    ['  page  ', 'page', ''],
    ['`page size` more', 'page size', 'more'],
    ['**page** more', 'page', 'more'],
    ['**page size**: more', 'page size', ':more'],
    ['~~page~~ more', 'page', 'more'],
    ['[page size](x.md) more', 'page size', 'more'],
    ['page[]', 'page', '[]'],
    ['page, more', 'page', ',more'],
    ['page;', 'page', ';'],
    ['page(optional)', 'page', '(optional)'],
    ['page(REQUIRED) more', 'page', '(REQUIRED)more'],
    ['page(default)', 'page', '(default)'],
    ['page(deprecated)', 'page', '(deprecated)'],
    ['page(s)', 'page(s)', ''],
    ['page<br>more', 'page', 'more'],
    ['page<br />more', 'page', 'more'],
    ['page<BR/>more', 'page', 'more'],
    ['page\nmore\nlines', 'page', 'more\nlines'],
    ['sort\\_field', 'sort_field', ''],
    ['a\\b', 'a\\b', ''],
    ['\\[a\\]\\~\\!', '[a]~!', ''],
    ['', '', ''],
  ] as const)('%s', ([text, word, rest]) => {
    expect(firstWord(text)).toEqual({ word, rest });
  });
});

test.for([
  ['a', 'a'],
  ['"a b"', 'a b'],
  ["'a'", 'a'],
  ['“a”', 'a'],
  ['‘a’', 'a'],
  ['`"a"`', 'a'],
  ['**`a`**', 'a'],
  ['""', ''],
  ['"a" b', '"a" b'],
  ['a "b"', 'a "b"'],
  ["'a' b", "'a' b"],
  ["a 'b'", "a 'b'"],
  ['“a” b', '“a” b'],
  ['a “b”', 'a “b”'],
  ['‘a’ b', '‘a’ b'],
  ['a ‘b’', 'a ‘b’'],
  ['a\\_b', 'a_b'],
  ['`a\\_b`', 'a\\_b'],
] as const)('the accepted value %s is %s', ([text, value]) => {
  expect(withoutQuotes(text)).toBe(value);
});
