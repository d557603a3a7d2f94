import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes } from '../../scripts/diagnostics/codes.ts';
import { operationSections, schemaSections } from '../../scripts/dialect/sections.ts';
import { tables } from '../../scripts/dialect/tables.ts';
import { deepestJson, deepestNesting, largestPage, longestLine, longestParagraph } from '../../scripts/dialect/pages.ts';

const specification = readFileSync('spec/dialect.md', 'utf8');

/** The numbered sections with their text. */
const sections = new Map(
  specification.split(/^(?=#{2,3} \d)/m).flatMap((text) => {
    const number = /^#{2,3} (\d+(?:\.\d+)?) /.exec(text)?.[1];
    return number === undefined ? [] : [[number, text] as const];
  }),
);

describe('the specification of the dialect', () => {
  test.for(Object.entries(codes).map(([code, { section }]) => [code, section] as const))('%s cites a section that exists: %s', ([, section]) => {
    expect([...sections.keys()]).toContain(section);
  });

  test('every section that the code cites exists', () => {
    const files = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const cited = files.flatMap((name) => [...readFileSync(join('scripts', name), 'utf8').matchAll(/dialect (§[\d.]+(?:(?:,| and|–) ?§[\d.]+)*)/g)].flatMap(([, list = '']) => [...list.matchAll(/§(\d+(?:\.\d+)?)/g)].map(([, number = '']) => number)));
    expect(cited.length).toBeGreaterThan(20);
    expect([...new Set(cited)].filter((number) => !sections.has(number))).toEqual([]);
  });

  test('every section has an example', () => {
    expect([...sections].filter(([, text]) => !text.includes('```')).map(([number]) => number)).toEqual([]);
  });

  test('it names every heading, column and limit that the code knows', () => {
    for (const { title, suffix } of operationSections) expect(sections.get('4')).toMatch(new RegExp(`^\\| ${title}(?: †)? \\| \`${suffix}\` \\|`, 'm'));
    for (const { title } of schemaSections) expect(sections.get('5')).toContain(`*${title}*`);
    for (const column of Object.values(tables).flat()) expect(specification).toContain(`*${column}*`);
    for (const limit of [largestPage, longestLine, longestParagraph, deepestNesting]) expect(sections.get('2')).toContain(limit.toLocaleString('en'));
    expect(sections.get('5')).toContain(`${deepestJson} levels`);
  });
});
