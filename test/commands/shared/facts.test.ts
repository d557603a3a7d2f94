import { expect, test } from 'vitest';
import { parseFacts } from '../../../scripts/commands/shared/facts.ts';

const info = 'info: { title: T, version: 1.0.0 }';

test('values stay what was written', () => {
  expect(parseFacts('document.yaml', `info: { title: T, version: '1', x-since: 2020-01-01 }`).info).toEqual({
    title: 'T',
    version: '1',
    'x-since': '2020-01-01',
  });
});

const refused: [text: string, message: RegExp][] = [
  [`${info}\nx-a: &a [*a]`, /^document\.yaml:2:\d+ {2}Unexpected YAML \(an alias to the value around it\)/],
  [`${info}\nx-a: 9223372036854775807`, /^document\.yaml:2:\d+ {2}Unexpected YAML \(the number 9223372036854775807/],
  [`${info}\n---\na: 1`, /^document\.yaml:1:1 {2}Unexpected YAML \(expected a single document/],
  ['info: [', /^document\.yaml:\d:\d {2}Unexpected YAML/],
  ['', /expected a mapping with “info”/],
  [`${info}\nsite: docs.example`, /Unexpected “site” in document\.yaml, expected a URL/],
  ['info: { title: T, version: 1 }', /a title and a version as strings/],
];

test.each(refused)('%j is wrong usage', (text, message) => {
  expect(() => parseFacts('document.yaml', text)).toThrow(message);
});

test('the version is that of the edition of upstream, unless another one is stated', () => {
  expect(parseFacts('document.yaml', 'info: { title: T }', '4.2.0').info).toEqual({ title: 'T', version: '4.2.0' });
  expect(parseFacts('document.yaml', info, '4.2.0').info.version).toBe('1.0.0');
  expect(() => parseFacts('document.yaml', 'info: { title: T }')).toThrow(/a title and a version as strings/);
});
