import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { markdown, plainText } from '../../site/markdown.ts';

const link = (target: string): string | undefined => (target === 'devices.md#get' ? '/devices/get' : undefined);
const html = (text: string): string => toHtml({ type: 'root', children: markdown(text, { link, sink: 1 }) });

test.each([
  [
    'a link of the reference leads into the site',
    'See [Get](devices.md#get).',
    '<p>See <a href="#/devices/get">Get</a>.</p>',
  ],
  ['a link to nowhere is its text', '[x](nowhere.md)', '<p><span>x</span></p>'],
  [
    'a link to a host is kept, without a referrer',
    '[x](https://example.com/a?b=1&c)',
    '<p><a href="https://example.com/a?b=1&#x26;c" rel="noreferrer">x</a></p>',
  ],
  ['a script is no link', '[x](javascript:alert(1))', '<p><a>x</a></p>'],
  ['an address without a scheme is no link', '[x](//example.com)', '<p><span>x</span></p>'],
  ['html is shown as text', 'a <b onclick="x()">c</b>', '<p>a &#x3C;b onclick="x()">c&#x3C;/b></p>'],
  ['a block of html is shown as text', '<script>x()</script>', '<p>&#x3C;script>x()&#x3C;/script></p>'],
  ['images are not shown', '![x](https://example.com/x.png)', '<p></p>'],
  ['headings sink below the page’s own', '## A', '<h3>A</h3>'],
  [
    'tables stay',
    '| a |\n| - |\n| b |',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  ],
])('%s', (_name, text, expected) => {
  expect(html(text).replace(/\n/g, '')).toBe(expected);
});

test('plain text contains neither markup nor HTML', () => {
  expect(plainText('# A\n\n*b* [c](d.md) `e`')).toBe('A b c e');
});
