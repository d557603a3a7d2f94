import { expect, test } from 'vitest';
import { findSchema, isMismatch, nameSchemas } from '../../../scripts/compiler/schema/names.ts';

const at = { line: 1, column: 1, endLine: 1, endColumn: 2 };

/** The names of schemas with these titles, and the codes that are reported. */
function name(...titles: string[]) {
  const codes: string[] = [];
  const sections = titles.map((value, i) => ({
    section: `schemas.md#${i}`,
    value: { at: { ...at, line: i + 1 }, title: { value, at }, description: [], schema: undefined, example: undefined },
  }));
  const names = nameSchemas(
    sections,
    ({ value }) => value.at.line,
    (code) => void codes.push(code),
  );
  return { names, codes };
}

const similar = 'schema/similar-title';

test.each<[string, { given: string[]; want: [string, string][]; codes?: string[] }]>([
  [
    'titles of their own',
    {
      given: ['Device', 'Device Post'],
      want: [
        ['Device', 'Device'],
        ['DevicePost', 'Device Post'],
      ],
    },
  ],
  [
    'case',
    {
      given: ['Device Post', 'device post'],
      want: [
        ['DevicePost', 'Device Post'],
        ['DevicePost2', 'device post'],
      ],
      codes: [similar],
    },
  ],
  [
    'case within a word: the names differ already',
    {
      given: ['Api', 'API'],
      want: [
        ['Api', 'Api'],
        ['API', 'API'],
      ],
      codes: [similar],
    },
  ],
  [
    'spaces',
    {
      given: ['Device Post', 'Device  Post', 'DevicePost'],
      want: [
        ['DevicePost', 'Device Post'],
        ['DevicePost2', 'Device  Post'],
        ['DevicePost3', 'DevicePost'],
      ],
      codes: [similar, similar],
    },
  ],
  [
    'a number that another title has',
    {
      given: ['Device', 'device', 'Device 2'],
      want: [
        ['Device', 'Device'],
        ['Device3', 'device'],
        ['Device2', 'Device 2'],
      ],
      codes: [similar],
    },
  ],
  [
    'one title twice',
    {
      given: ['Device', 'Device'],
      want: [
        ['Device', 'Device'],
        ['Device2', 'Device'],
      ],
      codes: ['schema/duplicate'],
    },
  ],
  [
    'titles without a letter, which reading reports',
    {
      given: ['日本', '中国'],
      want: [
        ['Unnamed', '日本'],
        ['Unnamed2', '中国'],
      ],
    },
  ],
])('names: %s', (_, { given, want, codes = [] }) => {
  const found = name(...given);
  expect([...found.names.schemas].map(([component, { title }]) => [component, title.value])).toEqual(want);
  expect(found.codes).toEqual(codes);
});

test('a link finds the schema with exactly its title; one slug fits all titles that differ only in case', () => {
  const { names } = name('Device', 'device', 'Event');
  const link = (title: string, slug: string) => ({ title, slug, at });
  expect(findSchema(names, link('Device', 'device'))).toBe('Device');
  expect(findSchema(names, link('device', 'device'))).toBe('Device2');
  expect(findSchema(names, link('this device', 'device'))).toBe('Device');
  expect(isMismatch(names, link('device', 'device'))).toBe(false);
  expect(isMismatch(names, link('device', 'event'))).toBe(true);
  expect(isMismatch(names, link('Device', 'devise'))).toBe(true);
});
