import { expect, test } from 'vitest';
import { changesBetween } from '../../../scripts/commands/dev/changes.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { smallReference } from '../../support/pages.ts';

const { 'pages/things.md': things = '' } = smallReference;

const time = new Date(2026, 0, 2, 14, 3, 22);
const changes = (from: string, to: string): string => {
  const text = things.replace(from, to);
  expect(text).not.toBe(things);
  const [before, after] = [smallReference, { ...smallReference, 'pages/things.md': text }].map(
    (pages) => compileTexts(pages).reference,
  );
  return before && after ? changesBetween(before, after, time) : '';
};

test('a changed fact is named with its operation and line', () => {
  const line = things.split('\n').findIndex((text) => text.startsWith('| perPage')) + 1;
  expect(changes('| perPage | N | Largest number | 10 |', '| perPage | N | Largest number | 20 |')).toBe(
    `14:03:22 changed\n  things.get: default of query parameter perPage: 10 → 20  things.md:${line}\n`,
  );
});

test('a changed sentence is no change', () => {
  expect(changes('Lists things.', 'Lists all things.')).toBe('');
});
