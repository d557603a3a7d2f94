import { expect, test } from 'vitest';
import { checkJson, isTooDeep } from '../../../scripts/compiler/read/json.ts';

const at = { line: 10, column: 1, endLine: 12, endColumn: 1 };

test.for([
  ['{}', 0],
  ['"{}"', 0],
  ['null', 0],
  ['{ "a": 1, "b": null }', 2],
  ['[{ "a": 1 }, { "a": { "b": [] } }]', 3],
] as const)('the number of members in %s', ([text, members]) => {
  expect(checkJson({ text, at })).toEqual({ members });
});

test.for([
  ['{ "a": 1 "b": 2 }', '10:10-10:13', 'Unexpected “"b"” in JSON, expected a comma'],
  ['{\n  "a" 1\n}', '11:7-11:8', 'Unexpected “1” in JSON, expected a colon'],
  ['[1,\n2', '11:2-11:3', 'JSON ends too early, expected a close bracket'],
  ['// text\n1', '10:1-10:8', 'Unexpected “// text” in JSON, expected valid JSON (invalid comment token)'],
  ['{ a: 1 }', '10:3-10:4', 'Unexpected “a” in JSON, expected valid JSON (invalid symbol)'],
  ['', '10:1-10:2', 'JSON ends too early, expected a value'],
  ['{}}', '10:3-10:4', 'Unexpected “}” in JSON, expected an end of file'],
] as const)('%j is no JSON', ([text, place, message]) => {
  const found = checkJson({ text, at });
  if (!('code' in found)) throw new Error('no fault');
  expect(found.code).toBe('json/invalid');
  expect(`${found.at.line}:${found.at.column}-${found.at.endLine}:${found.at.endColumn}`).toBe(place);
  expect(found.message).toBe(message);
});

test('what no recursive parser should read is reported as a whole', () => {
  // In a string that is not closed, so that it is not too deep.
  for (const open of ['[', '{']) {
    expect(checkJson({ text: `"${open.repeat(1_001)}`, at })).toMatchObject({ code: 'json/invalid', at });
    expect(checkJson({ text: `"${`${open}a`.repeat(1_001)}`, at })).toMatchObject({ code: 'json/invalid', at });
    expect(checkJson({ text: `"${`${open}[]`.repeat(1_001)}`, at })).toMatchObject({ code: 'json/invalid', at });
    expect(checkJson({ text: `"${open.repeat(1_000)}`, at })).not.toMatchObject({ at });
    expect(checkJson({ text: `"${`${open}]`.repeat(1_001)}`, at })).not.toMatchObject({ at });
    expect(checkJson({ text: `"${`${open}}`.repeat(1_001)}`, at })).not.toMatchObject({ at });
  }
});

test.for([
  ['80 levels', '['.repeat(80), false],
  ['81 levels', '['.repeat(81), true],
  ['81 levels of objects', '{"a":'.repeat(81), true],
  ['arrays beside each other', '[],'.repeat(81), false],
  ['objects beside each other', '{},'.repeat(81), false],
  ['brackets in a string', `"${'['.repeat(81)}"`, false],
  ['brackets behind a string', `"a"${'['.repeat(81)}`, true],
  ['brackets behind an escaped quotation mark', `"\\"${'['.repeat(81)}"`, false],
  ['brackets behind an escaped backslash', `"\\\\"${'['.repeat(81)}`, true],
  ['brackets on the line behind an open string', `"a\n${'['.repeat(81)}`, true],
  ['closing brackets before the first', `]}${'['.repeat(81)}`, true],
] as const)('too deep: %s', ([, text, want]) => {
  expect(isTooDeep(text)).toBe(want);
  if (want) expect(checkJson({ text, at })).toMatchObject({ code: 'json/too-deep', at });
});
