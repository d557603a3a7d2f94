import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { toYaml } from '../../../scripts/compiler/output/yaml.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { countBlocks } from '../../support/count-blocks.ts';
import { corpusFolder, ownReference } from '../../support/folders.ts';
import { schemaText } from '../../support/page.ts';
import { danglingReferences } from '../../support/references.ts';

/** A change of the text of a page. Two numbers choose its position. */
type Edit = (text: string, at: number, more: number) => string;

const lineEdit =
  (change: (lines: string[], at: number, more: number) => void): Edit =>
  (text, at, more) => {
    const lines = text.split('\n');
    change(lines, at % lines.length, more % lines.length);
    return lines.join('\n');
  };
const characters = [
  '|',
  '`',
  '```',
  '#',
  '<',
  '<!--',
  '-->',
  '&',
  '&#x',
  '*',
  '[',
  '](',
  '\\',
  '"',
  "'",
  '{',
  '}',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '\u0000',
  '\u2028',
  '\ud83d\ude00',
  '---',
  '    ',
  '__proto__',
];

const edits: readonly Edit[] = [
  lineEdit((lines, at) => lines.splice(at, 1)),
  lineEdit((lines, at, more) => lines.splice(at, 1 + (more % 12))),
  lineEdit((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  lineEdit((lines, at, more) => lines.splice(more, 0, ...lines.splice(at, 1))),
  (text, at, more) =>
    text.slice(0, at % text.length) + (characters[more % characters.length] ?? '') + text.slice(at % text.length),
  (text, at, more) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1 + (more % 5)),
  (text, at) => text.slice(0, at % text.length),
  (text, at) => text.slice(at % text.length),
];

const edit = fc.tuple(fc.constantFrom(...edits), fc.nat(), fc.nat());
const pageNames = ['devices', 'device', 'auth', 'files', 'data-table-rows', 'overview', 'audit-logs'];

function suite(folder: string, runs: number): void {
  let pages: string[];
  beforeAll(async () => {
    pages = await Promise.all(pageNames.map((name) => readFile(join(folder, `${name}.md`), 'utf8')));
    const whole = await readFile(join(folder, 'schemas.md'), 'utf8');
    // The largest schemas would take most of the time.
    const all = whole.split(/^(?=## )/m).filter((section) => section.length < 20_000);
    pages.push(all.slice(0, 6).join(''), [all[0], ...all.slice(60, 66)].join(''));
  });

  test('random edits: no exception, the ledger adds up, the document is complete or refused', () => {
    const property = fc.property(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 4 }), (index, changes) => {
      const name = [...pageNames, 'schemas', 'schemas'][index % pages.length] ?? '';
      const text = changes.reduce(
        (page, [change, at, more]) => (page === '' ? page : change(page, at, more)),
        pages[index % pages.length] ?? '',
      );
      const { document, diagnostics, entries, ledger, texts, map } = compileTexts({
        [`${name}.md`]: text,
        'other.md': `# Schemas\n\n${schemaText('Error')}`,
      });
      const { fact, boilerplate, prose, unknown, total } = ledger.totals;
      expect(fact + boilerplate + prose + unknown).toBe(total);
      expect(ledger.unknown).toHaveLength(unknown);
      if (unknown > 0) expect(diagnostics).not.toEqual([]);
      const read = texts.get(`${name}.md`) ?? '';
      const refused = diagnostics.some(({ code }) => /^page\/(?:too|line|paragraph)/.test(code));
      // An unclosed comment or fence, and HTML around headings, are divided at the heading. What is meant as a
      // heading is one, and is reported.
      const isCut =
        refused ||
        diagnostics.some(({ code }) => code === 'heading/form' || code === 'fence/headings') ||
        /<!--|<[a-z]|```|^ +#/m.test(changes.length === 0 ? '' : differing(pages[index % pages.length] ?? '', read));
      if (!isCut) expect(entries.get(`${name}.md`)).toHaveLength(countBlocks(read));
      if (diagnostics.some(({ severity }) => severity === 'error')) return;
      expect(danglingReferences(document)).toEqual([]);
      expect(toYaml(document)).toContain('openapi: 3.1');
      const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
      expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
      for (const operation of operations) {
        const names = (operation.parameters ?? []).map(
          (parameter) => `${String(parameter.in)} ${String(parameter.name)}`,
        );
        expect(new Set(names).size).toBe(names.length);
        expect(Object.keys(operation.responses).every((code) => /^[1-5]\d\d$/.test(code))).toBe(true);
      }
      for (const component of Object.keys(document.components.schemas)) expect(component).toMatch(/^[A-Za-z0-9._-]+$/);
      for (const path of Object.keys(document.paths)) expect(path).toMatch(/^\//);
      expect(Object.keys(map).length).toBeGreaterThan(0);
    });
    fc.assert(property, { seed: 20190304, numRuns: runs });
  });
}

/** The lines of the second text that the first does not have. */
function differing(before: string, after: string): string {
  const known = new Set(before.split('\n'));
  const kept = new Set(after.split('\n'));
  return [...kept]
    .filter((line) => !known.has(line))
    .concat([...known].filter((line) => !kept.has(line)))
    .join('\n');
}

describe('edits of the project’s reference', () => suite(ownReference, 80));
describeWithCorpus('edits of 2018-12', () => suite(corpusFolder('2018-12'), 40));
