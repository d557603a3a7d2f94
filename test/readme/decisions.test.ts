import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const headings = [...readFileSync('docs/decisions.md', 'utf8').matchAll(/^## <a id="decision-(\d+)"><\/a>(\d+)\. /gm)];
const numbers = headings.map(([, , number]) => Number(number));

const sources = ['client', 'scripts', 'site', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:m?[jt]s|css)$/.test(name))
    .map((name) => join(folder, name)),
);

test('decisions are numbered without gaps, and their anchors have the same numbers', () => {
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(headings.map(([, anchor]) => Number(anchor))).toEqual(numbers);
});

test('every decision that the code cites exists', () => {
  const cited = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/decisions\.md, decision (\d+)/g)].map(([, number]) => ({
      file,
      number: Number(number),
    })),
  );
  expect(cited.filter(({ number }) => !numbers.includes(number))).toEqual([]);
});
