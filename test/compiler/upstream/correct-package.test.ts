import { expect, test } from 'vitest';
import { correctPackage } from '../../../scripts/compiler/upstream/correct-package.ts';

const file = (path: string, text: string) => ({ path, content: new TextEncoder().encode(text) });
const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const overlay = (...actions: string[]) => ({
  path: 'corrections.yaml',
  text: `overlay: 1.0.0\ninfo: { title: t, version: "1" }\nactions:\n${actions.join('\n')}\n`,
});
const rename = `  - target: $..[?@.type == 'string' && @.max > 0]
    description: max is no keyword.
    x-rename: { max: maxLength }`;

const files = [
  file('a@1/lib/schemas/device.json', '{ "type": "string", "max": 3 }'),
  file('a@1/lib/schemas/other.json', '{"type":"number"}'),
  file('a@1/docs/device.md', '{ "type": "string", "max": 3 }'),
  file('a@1/lib/schemas/cut.json', '{ "type": "string", "max": 3'),
  { path: 'a@1/lib/schemas/bytes.json', content: Uint8Array.of(0xff) },
];

test('the JSON files of lib/schemas are corrected, all others keep their bytes', () => {
  const { files: after, diagnostics } = correctPackage(files, overlay(rename));
  expect(diagnostics).toEqual([]);
  expect(textOf(after[0]?.content)).toBe('{\n  "type": "string",\n  "maxLength": 3\n}');
  expect(after[0]?.path).toBe(files[0]?.path);
  expect(after.slice(1)).toEqual(files.slice(1));
  for (const [i, one] of after.slice(1).entries()) expect(one).toBe(files[i + 1]);
});

test('the name of a file is a member of the document', () => {
  const action = '  - target: $.device\n    description: A device is a number.\n    update: { type: number }';
  const { files: after } = correctPackage(files, overlay(action));
  expect(JSON.parse(textOf(after[0]?.content))).toEqual({ type: 'number', max: 3 });
});

test('an action that is no longer needed is stale, with its line', () => {
  const { files: after, diagnostics } = correctPackage(files.slice(1), overlay(rename));
  expect(after).toEqual(files.slice(1));
  expect(diagnostics.map(({ file: path, line, code }) => `${path}:${line} ${code}`)).toEqual([
    'corrections.yaml:4 patch/stale',
  ]);
});

test('a file that is no overlay is reported', () => {
  const { diagnostics } = correctPackage(files, { path: 'corrections.yaml', text: 'actions: 1' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['patch/invalid']);
});

test('without corrections nothing changes', () => {
  expect(correctPackage(files, undefined)).toEqual({ files, diagnostics: [] });
});
