import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../scripts/compiler/model/place.ts';
import { decode } from '../../../scripts/compiler/read/decode.ts';
import { readSection, type SectionReading } from '../../../scripts/compiler/read/read-section.ts';
import { readText, type TextReading } from '../../support/read-text.ts';

/*
 * Pairs of a Markdown text and the result of reading it, named after a section of spec/dialect.md.
 * A text that begins with `## ` is one section of a page; any other text is a page.
 * `npx vitest run -u test/compiler/read/fixtures.test.ts` writes the results.
 */
const folder = 'test/fixtures';
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/\.md$/, ''))
  .sort();

const kindOf = (name: string): 'resource' | 'schemas' | 'overview' =>
  name.startsWith('5') ? 'schemas' : name.startsWith('6') ? 'overview' : 'resource';

/** Decoded by the compiler, so that line ends are normalized. */
function textOf(name: string): string {
  const path = `${folder}/${name}.md`;
  const text = decode(readFileSync(path));
  if (typeof text === 'number') throw new Error(`${path} is not UTF-8`);
  return text;
}

function read(name: string): TextReading | SectionReading {
  const text = textOf(name);
  return text.startsWith('## ') ? readSection(kindOf(name), text) : readText(text);
}

/** Places as `line:column-line:column`; one line for each block and each fault. */
function shown({ faults, entries, ...rest }: TextReading | SectionReading): string {
  const place = ({ line, column, endLine, endColumn }: Place): string => `${line}:${column}-${endLine}:${endColumn}`;
  // Links are left out, since they are not facts; they are only checked.
  const compact = (key: string, value: unknown): unknown =>
    key === 'at' ? place(value as Place) : key === 'links' ? undefined : value;
  const reading = {
    ...rest,
    faults: faults.map((found) => `${place('at' in found ? found.at : found)} ${found.code}: ${found.message}`),
    dispositions: entries.map(
      ({ at, kind, disposition, construct }) =>
        `${at.line} ${kind}: ${disposition}${construct === undefined ? '' : ` (${construct})`}`,
    ),
  };
  return `${JSON.stringify(reading, compact, 2)}\n`;
}

describe('fixtures', () => {
  test.for(names)('%s', async (name) => {
    await expect(shown(read(name))).toMatchFileSnapshot(`../../fixtures/${name}.json`);
  });

  test('every fixture is named after a section of the specification', () => {
    const sections = new Set(
      [...readFileSync('spec/dialect.md', 'utf8').matchAll(/^#{2,3} (\d+(?:\.\d+)?)\.? /gm)].map((match) => match[1]),
    );
    for (const name of names) expect(sections, name).toContain(/^[\d.]+/.exec(name)?.[0]);
  });

  test('every result has a text', () => {
    const results = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replace(/\.json$/, ''));
    expect(results.filter((name) => !names.includes(name))).toEqual([]);
  });
});
