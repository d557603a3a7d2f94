import { describe, expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, referenceWith, responses } from '../../support/page.ts';
import { compileCorrected, lines } from './support.ts';

const entry = (text: string, replacement: string, page = 'devices.md'): string =>
  `- ${JSON.stringify({ page, text, replacement, reason: 'r' })}\n`;

/** Errors of a page. A patch cannot correct them, since the document is not written. */
const broken: Record<string, { wrong: string; right: string }> = {
  'a wrong method': { wrong: 'FETCH https', right: 'GET https' },
  'a heading without a space': { wrong: '###Method And Url', right: '### Method And Url' },
  'a misspelt column': { wrong: '| Code | Type | Descripton |', right: '| Code | Type | Description |' },
  'a missing cell': {
    wrong: '| 400 | [Error](schemas.md#error) |\n',
    right: '| 400 | [Error](schemas.md#error) | Bad. |\n',
  },
  'a comment without an end': { wrong: '<!-- Returns one device.', right: 'Returns one device.' },
};

describe('a page with an error compiles with a correction', () => {
  test.for(Object.entries(broken))('%s', ([, { wrong, right }]) => {
    const table = '| Code | Type | Description |';
    const good = referenceWith(
      operationText({
        errors: `### Error Responses\n\n${responses('| 400 | [Error](schemas.md#error) | Bad. |')}\n`,
      }),
    );
    const text = good['devices.md'] ?? '';
    // The table of errors is the second one of the page.
    const at = right === table ? text.lastIndexOf(table) : text.indexOf(right);
    const pages = { ...good, 'devices.md': text.slice(0, at) + wrong + text.slice(at + right.length) };
    expect(compileTexts(pages).diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    const corrected = compileCorrected(pages, entry(wrong, right));
    expect(lines(corrected)).toEqual([]);
    expect(corrected.yaml).toBe(compileTexts(good).yaml);
  });
});

const pages = referenceWith(operationText());
const stale = (text: string, replacement: string, page?: string): string[] =>
  lines(compileCorrected(pages, entry(text, replacement, page)));

describe('a stale correction', () => {
  test.for([
    ['text not found', 'No such text.', 'Text.'],
    ['text not found', 'No such text.', ''],
    ['text not found, but its replacement is in the page', 'Returns on device.', 'Returns one device.'],
    ['its replacement is in the page already', 'one device', 'Returns one device.'],
    ['its replacement is in the page already', 'Returns one', 'Returns one device.'],
    ['text found 2 times, on lines 20, 26', '| ---- | ---- | ----------- |', ''],
    ['text found 6 times, on lines 1, 5, 9, 13, 17 and 1 more', '# ', '#'],
  ] as const)('%s: %s', ([reason, text, replacement]) => {
    const found = stale(text, replacement);
    expect(found).toEqual([expect.stringMatching(/^corrections\.yaml:1:3 correction\/stale /)]);
    expect(found[0]?.split(' in devices.md does not apply: ')[1]).toBe(reason);
  });

  test('is not one whose text is also in its replacement, as long as the page has only the text', () => {
    for (const replacement of ['just one device', 'one device only', 'one device, one device'])
      expect(stale('one device', replacement)).toEqual([]);
  });

  test('occurrences that overlap count', () => {
    const found = lines(compileCorrected(referenceWith(operationText({ intro: 'aXaXa' })), entry('aXa', 'b')));
    expect(found[0]).toContain('text found 2 times, on lines 7, 7');
  });

  test('page not found', () => {
    expect(stale('a', 'b', 'device.md')[0]).toContain('page not found; did you mean “devices.md”?');
    expect(stale('a', 'b', 'DEVICES.md')[0]).toContain('page not found; did you mean “devices.md”?');
  });
});

describe('several corrections of a page', () => {
  test('are all looked up in the page as it is on disk, in any order', () => {
    const two = [entry('Returns', 'returns one'), entry('one device', 'a thing')];
    for (const text of [two.join(''), two.reverse().join('')])
      expect(compileCorrected(pages, text).yaml).toContain('description: returns one a thing.');
  });

  test('may touch, but not overlap', () => {
    const touching = [entry('Returns ', 'a'), entry('one device', 'b')];
    for (const text of [touching.join(''), touching.reverse().join('')])
      expect(lines(compileCorrected(pages, text))).toEqual([]);
    expect(lines(compileCorrected(pages, entry('Returns one', 'a') + entry('one device', 'b')))).toEqual([
      'corrections.yaml:2:3 correction/overlap Correction of “one device” in devices.md overlaps the one on line 1',
    ]);
    expect(lines(compileCorrected(pages, entry('Returns one', 'a').repeat(2)))).toHaveLength(1);
  });
});

test('line ends do not matter', () => {
  const crlf = Object.fromEntries(Object.entries(pages).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
  for (const text of ['## Get\n\nReturns', '## Get\r\n\r\nReturns'])
    expect(lines(compileCorrected(crlf, entry(text, '## Get\r\n\r\nFinds')))).toEqual([]);
});

test('a page that is not UTF-8 is reported as such', () => {
  const bytes = { ...pages, 'devices.md': 'a\ud800' };
  expect(compileCorrected(bytes, entry('a', 'b')).diagnostics.length).toBeGreaterThan(0);
});
