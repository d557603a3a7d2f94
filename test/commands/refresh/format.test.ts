import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../scripts/commands/refresh/format.ts';
import type { RefreshReport } from '../../../scripts/commands/refresh/report.ts';
import { same } from './same-report.ts';

const operation = (id: string) => ({ id, method: 'GET', path: `/${id}` });
const message = (code: string) => ({ code, severity: 'error', file: 'a.md', line: 3, message: 'Wrong' });
const { operations, schemas } = same.difference;
const ofOperations = (more: Partial<typeof operations>): RefreshReport => ({
  ...same,
  difference: { operations: { ...operations, ...more }, schemas },
});
const ofSchemas = (more: Partial<typeof schemas>): RefreshReport => ({
  ...same,
  difference: { operations, schemas: { ...schemas, ...more } },
});
const fact = (change: object): RefreshReport =>
  ofOperations({ changed: [{ id: 'a.get', facts: [{ fact: 'query parameter q', aspect: '', ...change }] }] });
const json = (change: Partial<(typeof schemas.changed)[number]['schema'][number]>): RefreshReport =>
  ofSchemas({
    changed: [{ title: 'A', schema: [{ pointer: '/p', kind: 'added', value: '1', ...change }], example: false }],
  });

/** The report without its first line. */
const body = (report: RefreshReport, as: 'text' | 'markdown'): string => {
  const text = formatReport(report, as);
  return text.slice(text.indexOf('\n') + 1);
};

test('no changes are one line', () => {
  expect(formatReport(same, 'text')).toBe('The facts are the same.\n');
  expect(formatReport(same, 'markdown')).toBe('The facts are the same.\n');
});

test('JSON is the whole report', () => {
  const text = formatReport(same, 'json');
  expect(JSON.parse(text)).toEqual(same);
  expect(text).toMatch(/^\{\n {2}"verdict": .*\}\n$/s);
});

describe('the first line', () => {
  const changed: RefreshReport = {
    ...same,
    verdict: { bump: 'major', breaking: [{ rule: 'r', message: 'm', pointer: '/p' }] },
    difference: {
      operations: {
        added: [operation('a')],
        removed: [operation('b'), operation('c')],
        renamed: [],
        changed: [
          { id: 'd', facts: [] },
          { id: 'e', facts: [] },
          { id: 'f', facts: [] },
        ],
      },
      schemas: {
        added: ['A', 'B', 'C', 'D'],
        removed: ['E'],
        renamed: [{ from: 'F', to: 'G', similarity: 1, changes: [] }],
        changed: [
          { title: 'H', schema: [], example: true },
          { title: 'I', schema: [], example: true },
        ],
      },
    },
    ledger: { ...same.ledger, fact: -3, unknown: 0 },
  };
  test.each<[string, RefreshReport, string]>([
    [
      'counts all changes',
      changed,
      'Version: major, 1 breaking; operations +1 −2 ~3, schemas +4 −1 →1 ~2; ledger: facts −3, unknown +0.',
    ],
    [
      'says that there is no verdict',
      { ...ofSchemas({ added: ['A'] }), verdict: undefined } as unknown as RefreshReport,
      'No verdict: an edition does not compile; operations +0 −0 ~0, schemas +1 −0 →0 ~0; ledger: facts +0, unknown +0.',
    ],
    [
      'counts if only the types differ',
      { ...same, types: { added: 1, removed: 0, patch: 'p' } },
      'Version: none, 0 breaking; operations +0 −0 ~0, schemas +0 −0 →0 ~0; ledger: facts +0, unknown +0.',
    ],
  ])('%s', (_, report, want) => expect(formatReport(report, 'text').split('\n')[0]).toBe(want));
});

describe('a section of text', () => {
  test.each<[string, RefreshReport, string]>([
    [
      'Breaking changes',
      { ...same, verdict: { bump: 'major', breaking: [{ rule: 'gone', message: 'Path removed', pointer: '/paths' }] } },
      'Path removed /paths (gone)',
    ],
    ['Operations added', ofOperations({ added: [operation('a.get')] }), 'a.get GET /a.get'],
    ['Operations removed', ofOperations({ removed: [operation('a.get')] }), 'a.get GET /a.get'],
    [
      'Operations renamed',
      ofOperations({ renamed: [{ from: operation('a.get'), to: operation('a.read') }] }),
      'a.get is now a.read',
    ],
    ['Operations changed', fact({ after: '' }), 'a.get: query parameter q added'],
    ['Operations changed', fact({ after: 'optional' }), 'a.get: query parameter q added (optional)'],
    ['Operations changed', fact({ before: '' }), 'a.get: query parameter q removed'],
    ['Operations changed', fact({ aspect: 'type', after: 'x' }), 'a.get: query parameter q: type is now “x”'],
    ['Operations changed', fact({ aspect: 'type', before: 'x' }), 'a.get: query parameter q: type is gone, was “x”'],
    [
      'Operations changed',
      fact({ aspect: 'type', before: 'x', after: 'y' }),
      'a.get: query parameter q: type “x” → “y”',
    ],
    ['Schemas added', ofSchemas({ added: ['A', 'B'] }), 'A\n  B'],
    ['Schemas removed', ofSchemas({ removed: ['A'] }), 'A'],
    ['Schemas renamed', ofSchemas({ renamed: [{ from: 'A', to: 'B', similarity: 1, changes: [] }] }), 'A → B'],
    [
      'Schemas renamed',
      ofSchemas({
        renamed: [{ from: 'A', to: 'B', similarity: 0.876, changes: [{ pointer: '/p', kind: 'changed', value: '1' }] }],
      }),
      'A → B (88 % alike)\n  B: ~ /p 1',
    ],
    ['Schemas changed', json({}), 'A: + /p 1'],
    ['Schemas changed', json({ kind: 'removed', value: 'x'.repeat(40) }), `A: − /p ${'x'.repeat(40)}`],
    ['Schemas changed', json({ kind: 'removed', value: 'x'.repeat(41) }), 'A: − /p'],
    ['Schemas changed', json({ kind: 'added', value: 'x'.repeat(41) }), `A: + /p ${'x'.repeat(41)}`],
    ['Schemas changed', ofSchemas({ changed: [{ title: 'A', schema: [], example: true }] }), 'A: example'],
    [
      'Patches that no longer apply',
      { ...same, stalePatches: [message('patch/stale')] },
      'a.md:3 error patch/stale Wrong',
    ],
    ['New diagnostics', { ...same, diagnostics: { new: [message('x/y')], gone: [] } }, 'a.md:3 error x/y Wrong'],
    ['Resolved diagnostics', { ...same, diagnostics: { new: [], gone: [message('x/y')] } }, 'a.md:3 error x/y Wrong'],
    ['New unknown blocks', { ...same, ledger: { ...same.ledger, newUnknown: ['a.md:1'] } }, 'a.md:1'],
    ['Types', { ...same, types: { added: 2, removed: 1, patch: '+a' } }, '2 lines added, 1 removed in openapi.d.ts'],
  ])('%s: %#', (title, report, want) => expect(body(report, 'text')).toBe(`\n${title}\n  ${want}\n`));

  test('sections follow each other, breaking changes first', () => {
    const { verdict } = { verdict: { bump: 'major' as const, breaking: [{ rule: 'r', message: 'm', pointer: '/p' }] } };
    expect(body({ ...ofOperations({ added: [operation('a')], removed: [operation('b')] }), verdict }, 'text')).toBe(
      '\nBreaking changes\n  m /p (r)\n\nOperations added\n  a GET /a\n\nOperations removed\n  b GET /b\n',
    );
  });
});

describe('Markdown', () => {
  test('lists the lines', () => {
    expect(body(ofSchemas({ added: ['A', 'B'] }), 'markdown')).toBe('\n## Schemas added\n\n- A\n- B\n');
  });

  test.each([
    ['<b>a</b> & c', '&#60;b&#62;a&#60;/b&#62; &#38; c'],
    ['[a](b) *c* _d_ a\\b ! |', '&#91;a&#93;(b) &#42;c&#42; &#95;d&#95; a&#92;b &#33; &#124;'],
    ['@name and #1, but a @ and # alone', '@\u200bname and #\u200b1, but a @ and # alone'],
    ['a\n\n  b', 'a b'],
    ['`<b> @x` <b>', '`<b> @x` &#60;b&#62;'],
    ['`a` @b `@c`', '`a` @\u200bb `@c`'],
  ])('escapes %j', (given, want) => {
    expect(body(ofSchemas({ added: [given] }), 'markdown')).toBe(`\n## Schemas added\n\n- ${want}\n`);
  });

  test.each([
    ['+a', '```'],
    ['+`a` and ``b``', '```'],
    ['+```js', '````'],
    ['+````` and ```', '``````'],
  ])('fences the difference of the types: %j', (patch, fence) => {
    expect(body({ ...same, types: { added: 1, removed: 0, patch } }, 'markdown')).toBe(
      `\n## Types\n\n- 1 lines added, 0 removed in openapi.d.ts\n\n<details><summary>Difference</summary>\n\n${fence}diff\n${patch}\n${fence}\n\n</details>\n`,
    );
  });

  test.each([
    [200, 0],
    [201, 1],
    [300, 100],
  ])('a difference of %i lines lacks %i of them', (count, missing) => {
    const patch = Array.from({ length: count }, (_, i) => `+${i}`).join('\n');
    const text = body({ ...same, types: { added: count, removed: 0, patch } }, 'markdown');
    expect(text).toContain(missing ? `\n+199\n… ${missing} more lines\n\`\`\`` : '\n+199\n```');
  });

  test('a report that is too long for GitHub is cut after a line', () => {
    const added = Array.from({ length: 3_000 }, (_, i) => `Schema with a long title ${i}`);
    const whole = formatReport(ofSchemas({ added: added.slice(0, 100) }), 'markdown');
    expect(whole).toMatch(/title 99\n$/);
    const cut = formatReport(ofSchemas({ added }), 'markdown');
    expect(cut).toMatch(/\n- Schema with a long title \d+\n\n… cut; run `npm run refresh` for the rest\.\n$/);
    expect(cut.length).toBeGreaterThan(59_900);
    expect(cut.length).toBeLessThan(60_100);
  });

  test('text has no escapes and no difference', () => {
    const report = { ...ofSchemas({ added: ['<b> `x`'] }), types: { added: 1, removed: 0, patch: '+a' } };
    expect(body(report, 'text')).toBe(
      '\nSchemas added\n  <b> x\n\nTypes\n  1 lines added, 0 removed in openapi.d.ts\n',
    );
  });
});
