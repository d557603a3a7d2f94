import { describe, expect, test } from 'vitest';
import { partYaml } from '../../../scripts/compiler/output/yaml.ts';
import { ambiguousTexts, readers } from './yaml-readers.ts';

const written = (value: unknown): string => partYaml({ tokens: ['paths'], value });

describe.each(readers)('%s', (_, read) => {
  test.each(ambiguousTexts)('text: %j', (text) => {
    const value = { list: [text], [text]: { [text]: text } };
    expect(read(written(value))).toEqual({ paths: value });
  });

  test.each([0, -1, 1.5, 9007199254740991, 1e20, 1e21, -1e21, 1.5e300, 1e-7, 5e-324, Number.MAX_VALUE])(
    'number: %d',
    (number) => {
      expect(read(written([number]))).toEqual({ paths: [number] });
    },
  );

  test('null, true, false, and an empty object', () => {
    expect(read(written([null, true, false, {}, []]))).toEqual({ paths: [null, true, false, {}, []] });
  });
});

test.each<[value: unknown, want: string]>([
  ['<<', "'<<'"],
  ['Infinity', "'Infinity'"],
  ['3.1.1', '3.1.1'],
  ['127.0.0.1', '127.0.0.1'],
  ['575ecf887ae143cd83dc4aa2', '575ecf887ae143cd83dc4aa2'],
  ['2020-01-01 is a day', '2020-01-01 is a day'],
  [-0, '0'],
  [1e21, '1.0e+21'],
  [1.5e-7, '1.5e-7'],
])('%j is written as %s', (value, want) => {
  expect(written({ a: value })).toBe(`paths:\n  a: ${want}\n`);
});

test('response codes are text', () => {
  expect(written({ 200: 'a', '0x10': 'b', no: 'c' })).toBe("paths:\n  '200': a\n  '0x10': b\n  'no': c\n");
});
