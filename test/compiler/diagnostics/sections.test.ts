import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes } from '../../../scripts/compiler/diagnostics/codes.ts';
import { rules } from '../../../scripts/compiler/diagnostics/rules.ts';
import { slug } from '../../../scripts/compiler/dialect/names.ts';
import {
  deepestJson,
  deepestNesting,
  largestPage,
  longestLine,
  longestParagraph,
} from '../../../scripts/compiler/dialect/pages.ts';
import { operationSections, schemaSections } from '../../../scripts/compiler/dialect/sections.ts';
import { tables } from '../../../scripts/compiler/dialect/tables.ts';
import { readText } from '../../support/read-text.ts';

const specification = readFileSync('spec/dialect.md', 'utf8');

/** The texts of the numbered sections. */
const sections = new Map(
  specification.split(/^(?=#{2,3} \d)/m).flatMap((text) => {
    const number = /^#{2,3} (\d+(?:\.\d+)?) /.exec(text)?.[1];
    return number === undefined ? [] : [[number, text] as const];
  }),
);

/** The first example of a section, without quote markers. */
function example(number: string): string {
  const text = (sections.get(number) ?? '').replaceAll(/^> ?/gm, '');
  return /^(`{3,})\w*\n([\s\S]*?)\n\1$/m.exec(text)?.[2] ?? '';
}

describe('the specification of the dialect', () => {
  test.for(Object.entries(codes).map(([code, { section }]) => [code, section] as const))(
    '%s cites a section that exists: %s',
    ([, section]) => {
      expect([...sections.keys()]).toContain(section);
    },
  );

  test('links to its sections have existing headings as targets', () => {
    const fragments = [...sections].map(([number, text]) => {
      const title = text.slice(0, text.indexOf('\n')).replace(/^#+ /, '');
      return [number, slug(title.replaceAll('.', ''))];
    });
    expect(rules).toEqual(Object.fromEntries(fragments));
  });

  test('every section that the code cites exists', () => {
    const files = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const cited = files.flatMap((name) =>
      [...readFileSync(join('scripts', name), 'utf8').matchAll(/dialect (§[\d.]+(?:(?:,| and|–) ?§[\d.]+)*)/g)].flatMap(
        ([, list = '']) => [...list.matchAll(/§(\d+(?:\.\d+)?)/g)].map(([, number = '']) => number),
      ),
    );
    expect(cited.length).toBeGreaterThan(20);
    expect([...new Set(cited)].filter((number) => !sections.has(number))).toEqual([]);
  });

  test('has an example in every section', () => {
    expect([...sections].filter(([, text]) => !text.includes('```')).map(([number]) => number)).toEqual([]);
  });

  test('contains every heading, column and limit of the code', () => {
    for (const { title, suffix } of operationSections)
      expect(sections.get('4')).toMatch(new RegExp(`^\\| ${title}(?: †)? \\| \`${suffix}\` \\|`, 'm'));
    for (const { title } of schemaSections) expect(sections.get('5')).toContain(`*${title}*`);
    for (const { name } of Object.values(tables).flat()) expect(specification).toContain(`*${name}*`);
    for (const limit of [largestPage, longestLine, longestParagraph, deepestNesting])
      expect(sections.get('2')).toContain(limit.toLocaleString('en'));
    expect(sections.get('5')).toContain(`${deepestJson} levels`);
  });

  test('its examples cause no diagnostics', () => {
    const head = example('3');
    const operation = [
      '## Get\n\nReturns one device.',
      `### Method And Url\n\n${example('4.1')}`,
      `### Authentication\n\n${example('4.2')}`,
      `### Request Path Components\n\n${example('4.3')}`,
      `### Request Query Parameters\n\n${example('4.4')}`,
      `### Request Headers\n\n${example('4.5')}`,
      `### Request Body\n\n${example('4.6')}`,
      `### Curl Example\n\n${example('4.7')}`,
      `### SSE Stream for a Successful Response\n\n${example('4.10')}`,
      `### Error Responses\n\n${example('4.8')}`,
      example('4.11').replace('post-', 'get-'),
    ].join('\n\n');
    const resource = readText(`${head}\n\n${operation}\n`);
    expect(resource.faults).toEqual([]);
    expect(resource.operations[0]).toMatchObject({
      queryParameters: [{}, { type: { value: 'integer' } }],
      headers: [{}],
      body: { example: {} },
      curl: { data: {} },
      responses: [{}, {}],
      eventStream: { events: [{}] },
      notes: [{}],
    });
    const page = readText(`# Schemas\n\n${example('5')}\n`);
    expect(page.faults).toEqual([]);
    expect(page.schemas).toMatchObject([{ title: { value: 'Device Post' }, schema: {}, example: {} }]);
    const overview = readText(`# Losant REST API\n\n${example('6')}\n`);
    expect(overview.faults).toEqual([]);
    expect(overview.sections).toMatchObject([
      { resources: [{ page: 'device' }], throttles: [] },
      { resources: [], throttles: [{ page: 'device', fragment: 'export' }] },
    ]);
  });
});
