import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PageKind } from '../../../scripts/compiler/dialect/pages.ts';
import {
  keySection,
  operationSections,
  requiredSections,
  sectionTitle,
} from '../../../scripts/compiler/dialect/sections.ts';

test('the table of the specification has the sections in the same order, and a † at the required ones', () => {
  const rows = [...readFileSync('spec/dialect.md', 'utf8').matchAll(/^\| (.+?)( †)? \| `([a-z-]+)` \| 4\.\d+ \|$/gm)];
  expect(rows.map(([, title, , suffix]) => [title, suffix])).toEqual(
    operationSections.map(({ title, suffix }) => [title, suffix]),
  );
  const required = operationSections.filter(({ construct }) => requiredSections.includes(construct));
  expect(rows.flatMap(([, title, dagger]) => (dagger ? [title] : []))).toEqual(required.map(({ title }) => title));
});

test('the section that no other one can stand for', () => {
  expect(keySection('resource')).toBe('Method And Url');
  expect(keySection('schemas')).toBe('Schema');
  expect(keySection('overview')).toBeUndefined();
});

describe('the section that a heading is', () => {
  test.for<[kind: PageKind, heading: string, title: string | undefined, schema?: string]>([
    ['resource', 'Request Body', 'Request Body'],
    ['resource', 'request  BODY', 'Request Body'],
    ['resource', '**Request Body**', 'Request Body'],
    ['resource', '<a name="sendCommand-method-url"></a> Method And Url', 'Method And Url'],
    ['resource', 'SSE Stream for a Successful Response', 'SSE Stream for a Successful Response'],
    ['resource', 'Body', undefined],
    ['resource', 'Schema', undefined],
    ['resource', 'Device Schema', undefined, 'Device'],
    ['resource', '', undefined],
    ['schemas', 'Schema', 'Schema'],
    ['schemas', '*example*', 'Example'],
    ['schemas', 'Schema', 'Schema', 'Device'],
    ['schemas', 'Device Post Schema', 'Device Post Schema', 'Device Post'],
    ['schemas', '**device post  EXAMPLE**', 'Device Post Example', 'Device Post'],
    ['schemas', 'Device Schema', undefined, 'Device Post'],
    ['schemas', 'Device Schema', undefined],
    ['schemas', ' Schema', undefined],
    ['schemas', 'Request Body', undefined],
    ['overview', 'Notes', undefined],
  ])('%s: %s', ([kind, heading, title, schema]) => {
    expect(sectionTitle(kind, heading, schema)).toBe(title);
  });

  test('can be longer by the title of its schema', () => {
    const schema = 'Device '.repeat(20).trim();
    expect(sectionTitle('schemas', `${schema} Schema`, schema)).toBe(`${schema} Schema`);
  });
});
