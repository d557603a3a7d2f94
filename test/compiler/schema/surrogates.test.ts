import { expect, it } from 'vitest';
import type { Code } from '../../../scripts/compiler/diagnostics/codes.ts';
import { toValue } from '../../../scripts/compiler/model/json.ts';
import { readJson } from '../../../scripts/compiler/schema/read-json.ts';

const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };

it('replaces and reports halves of surrogate pairs, in keys and values', () => {
  const codes: Code[] = [];
  const text = String.raw`{ "\ud83d": "a\ude00", "b": "\ud83d\ude00" }`;
  const read = readJson('schemas.md', { text, at }, (code) => void codes.push(code));
  expect(toValue(read)).toEqual({ '\uFFFD': 'a\uFFFD', b: '\u{1F600}' });
  expect(codes).toEqual(['json/surrogate', 'json/surrogate']);
});
