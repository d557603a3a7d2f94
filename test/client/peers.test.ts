import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { peers } from '../../bench/client/peers/peer.ts';
import { figures, headings, renderTable, sectionOf, withSection } from '../../bench/client/peers/table.ts';

const readme = readFileSync('client/README.md', 'utf8');

test('the table of the README has the rows and columns of the script', () => {
  const rows = (sectionOf(readme) ?? '').split('\n').filter((line) => line.startsWith('| '));
  const cells = rows.map((row) => row.slice(2, -2).split(' | '));
  expect(cells.slice(2).map(([heading]) => heading)).toEqual(headings);
  expect(cells[0]?.slice(1)).toEqual(peers.map(({ name, version }) => [name, version].join(' ').trim()));
  for (const row of cells) expect(row.length).toBe(peers.length + 1);
  const answers = cells.slice(2).filter(([heading = '']) => !Object.values(figures).includes(heading));
  expect(answers.filter(([, own]) => own !== 'yes')).toEqual([]);
});

test('writing the section changes nothing else, also with characters that `replace` knows', () => {
  const section = renderTable([{ name: '$&', cells: {} }], 'today');
  expect(sectionOf(withSection(readme, section))).toBe(section);
  expect(withSection(withSection(readme, section), sectionOf(readme) ?? '')).toBe(readme);
});
