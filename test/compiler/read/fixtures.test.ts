import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../scripts/compiler/model/place.ts';
import { type PageReading, type PieceReading, readPage, readSection } from '../../../scripts/compiler/read/page.ts';
import { readReference } from '../../../scripts/compiler/read/reference.ts';
import { split } from '../../../scripts/compiler/read/split.ts';

/*
 * Pairs of a Markdown text and what is read from it, named after the section of
 * spec/dialect.md that they show. A text that begins with `## ` is one section of a page,
 * any other is a page. `npx vitest run -u test/read/fixtures.test.ts` writes the right sides.
 */
const folder = 'test/fixtures';
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/\.md$/, ''))
  .sort();

const kindOf = (name: string): 'resource' | 'schemas' | 'overview' =>
  name.startsWith('5') ? 'schemas' : name.startsWith('6') ? 'overview' : 'resource';

/** Line ends are normalised where bytes become text. */
function textOf(name: string): string {
  const path = `${folder}/${name}.md`;
  const text = readReference([{ path, content: readFileSync(path) }]).texts.get(path);
  if (text === undefined) throw new Error(`${path} is no UTF-8`);
  return text;
}

function read(name: string): PageReading | PieceReading<unknown> {
  const text = textOf(name);
  const piece = split(text)[1]?.piece;
  return text.startsWith('## ') && piece ? readSection(kindOf(name), piece) : readPage(text);
}

/** Places as `line:column-line:column`; one line for each block and each finding. */
function shown({ findings, entries, ...rest }: PageReading | PieceReading<unknown>): string {
  const place = ({ line, column, endLine, endColumn }: Place): string => `${line}:${column}-${endLine}:${endColumn}`;
  // What serves checks and caches is not what the page states.
  const aside = ['links', 'origins'];
  const compact = (key: string, value: unknown): unknown =>
    key === 'at' ? place(value as Place) : aside.includes(key) ? undefined : value;
  const reading = {
    ...rest,
    findings: findings.map(({ code, at, message }) => `${place(at)} ${code}: ${message}`),
    dispositions: entries.map(
      ({ at, kind, disposition, construct }) =>
        `${at.line} ${kind}: ${disposition}${construct === undefined ? '' : ` (${construct})`}`,
    ),
  };
  return `${JSON.stringify(reading, compact, 2)}\n`;
}

describe('fixtures', () => {
  test.for(names)('%s', async (name) => {
    await expect(shown(read(name))).toMatchFileSnapshot(`../fixtures/${name}.json`);
  });

  test('every fixture is named after a section of the specification', () => {
    const sections = new Set(
      [...readFileSync('spec/dialect.md', 'utf8').matchAll(/^#{2,3} (\d+(?:\.\d+)?)\.? /gm)].map((match) => match[1]),
    );
    for (const name of names) expect(sections, name).toContain(/^[\d.]+/.exec(name)?.[0]);
  });

  test('no result is left over', () => {
    const results = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replace(/\.json$/, ''));
    expect(results.filter((name) => !names.includes(name))).toEqual([]);
  });
});
