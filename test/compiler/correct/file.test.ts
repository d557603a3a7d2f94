import { expect, test } from 'vitest';
import { operationText, referenceWith } from '../../support/page.ts';
import { compileCorrected, lines } from './support.ts';

const pages = referenceWith(operationText());
const valid = '  page: devices.md\n  text: Returns one device.\n  replacement: Returns a device.\n  reason: r\n';

const cases: Record<string, { text: string; expected: string[] }> = {
  'an empty file': { text: '', expected: [] },
  comments: { text: '# none\n', expected: [] },
  'an empty list': { text: '[]\n', expected: [] },
  'invalid YAML': { text: '- page: [\n', expected: ['2:1 yaml/invalid Invalid YAML: '] },
  'a duplicate key': {
    text: '- page: a.md\n  page: b.md\n',
    expected: ['2:3 yaml/invalid Invalid YAML: duplicated mapping key'],
  },
  'a mapping': {
    text: 'page: devices.md\n',
    expected: [
      '1:1 correction/invalid Unexpected correction “{"page":"devices.md"}”, expected a text to replace and a replacement (a text) and a reason',
    ],
  },
  'no page': {
    text: '- text: a\n  replacement: b\n  reason: r\n',
    expected: [
      '1:3 correction/invalid Unexpected correction “{"text":"a","replacement":"b","reason":"r"}”, expected a page',
    ],
  },
  'a scalar': { text: '- a\n- 3\n', expected: ['1:1 correction/invalid ', '1:1 correction/invalid '] },
  'no reason': { text: '- page: devices.md\n  text: a\n  replacement: b\n', expected: ['1:3 correction/invalid '] },
  'a blank reason': {
    text: '- page: devices.md\n  text: a\n  replacement: b\n  reason: " "\n',
    expected: ['1:3 correction/invalid '],
  },
  'an empty text': {
    text: '- page: devices.md\n  text: ""\n  replacement: b\n  reason: r\n',
    expected: ['1:3 correction/invalid '],
  },
  'a number as text': {
    text: '- page: devices.md\n  text: 10\n  replacement: 20\n  reason: r\n',
    expected: ['1:3 correction/invalid '],
  },
  'no replacement': {
    text: '- page: devices.md\n  text: a\n  replacement:\n  reason: r\n',
    expected: ['1:3 correction/invalid '],
  },
  'an identical replacement': {
    text: '- page: devices.md\n  text: a\n  replacement: a\n  reason: r\n',
    expected: [
      '1:3 correction/invalid Unexpected correction “{"page":"devices.md","text":"a","replacement":"a","reason":"r"}”, expected a replacement that differs from the text',
    ],
  },
  'an unknown member': {
    text: `-${valid.slice(1)}  resaon: r\n`,
    expected: ['1:3 correction/invalid '],
  },
  'the second of two entries': {
    text: `# comment\n-${valid.slice(1)}\n- page: devices.md\n`,
    expected: ['7:3 correction/invalid '],
  },
};

test.for(Object.entries(cases))('%s', ([, { text, expected }]) => {
  const found = lines(compileCorrected(pages, text));
  expect(found).toHaveLength(expected.length);
  for (const [i, start] of expected.entries()) expect(found[i]).toContain(`corrections.yaml:${start}`);
});

test('an unknown member is named, with what it is like', () => {
  const [found] = compileCorrected(pages, `-${valid.slice(1)}  reasn: r\n`).diagnostics;
  expect(found?.expected).toBe('no member “reasn”; did you mean “reason”?');
});
