import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../scripts/compiler/read/yaml.ts';

const kept: [yaml: string, want: unknown][] = [
  ['2020-01-01', '2020-01-01'],
  ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
  ['9007199254740991', 9007199254740991],
  [
    '[1, -2, 1.50, 1e3, .5, 1.0.e400, "1e400", 0x1F, 0o17, +7, 0.0]',
    [1, -2, 1.5, 1000, 0.5, '1.0.e400', '1e400', 31, 15, 7, 0],
  ],
  ['{ a: &n !!int 5, b: *n } # five', { a: 5, b: 5 }],
  ['"9223372036854775807"', '9223372036854775807'],
  ['[yes, no, on, Off, ~]', ['yes', 'no', 'on', 'Off', null]],
  ['a: &a { b: 1 }\nc: *a', { a: { b: 1 }, c: { b: 1 } }],
  ['{ 200: a, true: b, "1.10": c, -x: d, +x: e }', { 200: 'a', true: 'b', '1.10': 'c', '-x': 'd', '+x': 'e' }],
  ['[12:30:45, 1_000, "-.5", !!str 1e400, about 1e400]', ['12:30:45', '1_000', '-.5', '1e400', 'about 1e400']],
  ['a: |\n  1.10\nb: 1.10 # c: d', { a: '1.10\n', b: 1.1 }],
  ['', undefined],
];

describe('values stay what was written', () => {
  test.each(kept)('%s', (text, want) => {
    const { value, problem } = readYaml(text);
    expect(problem).toBeUndefined();
    expect(value).toEqual(want);
  });
});

const refused: [yaml: string, message: string, line: number][] = [
  ['a: 9223372036854775807', 'the number 9223372036854775807 would change', 1],
  ['a:\n  - 0123', 'the number 0123 would change', 2],
  ['a: [1.0e400]', 'the number 1.0e400 would change', 1],
  ['a: .inf', 'the number .inf would change', 1],
  ['a: .nan', 'the number .nan would change', 1],
  ['a: 0.12345678901234567890', 'the number 0.12345678901234567890 would change', 1],
  ['a: -.5', 'the number -.5 would change', 1],
  ['a: &a -.5', 'the number -.5 would change', 1],
  ['a: 0b11', 'the number 0b11 would change', 1],
  ['a: -0x1F', 'the number -0x1F would change', 1],
  ['a: 1e-400', 'the number 1e-400 would change', 1],
  ['a:\n  1.10: b', 'the key 1.10 would change', 2],
  ['{ 0x10 : b }', 'the key 0x10 would change', 1],
  ['? 1e3\n: b', 'the key 1e3 would change', 1],
  ['~: b', 'the key ~ would change', 1],
  ['True: b', 'the key True would change', 1],
  ['x:\n  a: &a [*a]', 'an alias to the value around it', 2],
  ['x: &x { y: { z: *x } }', 'an alias to the value around it', 1],
  ['a: "\\ud800"', 'half of a surrogate pair', 1],
  ['a\n---\nb', 'expected a single document', 1],
  ['a: [', 'unexpected end of the stream', 2],
  ['a: 1\na: 2', 'duplicated mapping key', 2],
  ['['.repeat(5000), 'maxDepth', 1],
  [
    `a0: &a0 [1]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
    'more than 1000000 values, by aliases',
    19,
  ],
];

describe('reported, with its place:', () => {
  test.each(refused.map(([text, ...rest]) => [text.slice(0, 40), text, ...rest] as const))(
    '%j',
    (_, text, message, line) => {
      const { value, problem } = readYaml(text);
      expect(value).toBeUndefined();
      expect(problem?.message).toContain(message);
      expect(problem?.at.line).toBe(line);
    },
  );
});
