import { describe, expect, test } from 'vitest';
import type { FactChange, SchemaChange, SchemaEdit } from '../../../scripts/commands/refresh/compare/change.ts';
import type { RefreshReport } from '../../../scripts/commands/refresh/compare/compare-editions.ts';
import { formatReport } from '../../../scripts/commands/refresh/report/format.ts';
import { same } from './same-report.ts';

const place = { file: 'a.md', line: 3 };
const operation = (id: string) => ({ id, method: 'GET', path: `/${id}`, ...place });
const message = (code: string, text = 'Wrong') => ({ code, severity: 'warning' as const, message: text, ...place });
const breaking = { rule: 'r', message: 'Gone.', pointer: '/p', ...place };
const { operations, schemas } = same.difference;
const ofOperations = (more: Partial<typeof operations>): RefreshReport => ({
  ...same,
  difference: { operations: { ...operations, ...more }, schemas },
});
const ofSchemas = (more: Partial<typeof schemas>): RefreshReport => ({
  ...same,
  difference: { operations, schemas: { ...schemas, ...more } },
});
/** A report of operations with these facts. */
const facts = (changes: Record<string, Partial<FactChange>[]>): RefreshReport =>
  ofOperations({
    changed: Object.entries(changes).map(([id, list]) => ({
      id,
      ...place,
      facts: list.map((change, i) => ({
        fact: 'query parameter',
        name: 'q',
        aspect: '',
        file: 'a.md',
        line: 10 + i,
        ...change,
      })),
    })),
  });
type Edit = SchemaEdit extends infer E ? (E extends unknown ? Omit<E, 'file' | 'line'> : never) : never;
/** A report of schemas with these edits. */
const edits = (changes: Record<string, Edit[]>, more: Partial<SchemaChange> = {}): RefreshReport =>
  ofSchemas({
    changed: Object.entries(changes).map(([title, list]) => ({
      title,
      ...place,
      example: false,
      schema: list.map((edit, i): SchemaEdit => ({ ...edit, file: 's.md', line: 10 + i })),
      ...more,
    })),
  });
const added = (pointer: string, after: unknown = { type: 'string' }): Edit => ({ pointer, kind: 'added', after });

/** The report without its head. */
const body = (report: RefreshReport, as: 'text' | 'markdown', full = false): string => {
  const text = formatReport(report, as, full);
  const start = text.search(as === 'text' ? /\n\n/ : /\n## /);
  return text.slice(start + 1);
};
const lines = (report: RefreshReport): string[] =>
  body(report, 'text')
    .split('\n')
    .slice(2, -1)
    .map((line) => line.slice(2));

test('no changes are one line', () => {
  expect(formatReport(same, 'text')).toBe('The facts are the same.\n');
  expect(formatReport(same, 'markdown')).toBe('**The facts are the same.**\n');
});

test('JSON is the whole report', () => {
  const text = formatReport(same, 'json');
  expect(JSON.parse(text)).toEqual(same);
  expect(text).toMatch(/^\{\n {2}"errors": .*\}\n$/s);
});

describe('the head', () => {
  const changed: RefreshReport = {
    ...same,
    verdict: { bump: 'major', breaking: [breaking] },
    difference: {
      operations: {
        added: [operation('a')],
        removed: [operation('b'), operation('c')],
        renamed: [{ from: operation('d'), to: operation('e') }],
        changed: [
          ...facts({ f: [{ after: '' }] }).difference.operations.changed,
          ...facts({ g: [{ aspect: 'description', wording: true }] }).difference.operations.changed,
        ],
      },
      schemas: {
        ...schemas,
        added: [{ title: 'A', ...place }],
        changed: [{ title: 'H', ...place, schema: [], example: true }],
      },
    },
    warnings: { new: [message('x/y')], gone: [] },
  };
  const verdict = (bump: 'minor' | 'patch' | 'none') => ({
    ...ofOperations({ added: [operation('a')] }),
    verdict: { bump, breaking: [] },
  });
  const errors = { before: [], after: [message('x/y'), message('x/y')] };
  test.each<[string, RefreshReport, string]>([
    [
      'has the verdict and counts',
      changed,
      'Major version: 1 breaking change.\nOperations: 1 added, 2 removed, 1 renamed, 1 changed, 1 reworded. Schemas: 1 added, 1 changed. 1 new warning.',
    ],
    ['a minor version', verdict('minor'), 'Minor version: nothing breaks.\nOperations: 1 added. Schemas: no changes.'],
    ['a patch', verdict('patch'), 'Patch version: nothing breaks.\nOperations: 1 added. Schemas: no changes.'],
    ['no new version', verdict('none'), 'The version stays.\nOperations: 1 added. Schemas: no changes.'],
    [
      'no verdict, since the newer edition has errors',
      { ...same, verdict: undefined, errors },
      'No verdict on the version: the newer edition has 2 errors.\nOperations: no changes. Schemas: no changes.',
    ],
    [
      'no verdict, since the older edition has errors',
      { ...same, verdict: undefined, errors: { before: [message('x/y')], after: [] } },
      'No verdict on the version: the older edition has 1 error.\nOperations: no changes. Schemas: no changes.',
    ],
    ['only a warning', { ...same, warnings: changed.warnings }, 'The facts are the same. 1 new warning.'],
  ])('%s', (_, report, want) => expect(formatReport(report, 'text').split('\n\n')[0]?.trim()).toBe(want));
});

describe('a section', () => {
  const broken = (more: object): RefreshReport => ({
    ...same,
    verdict: { bump: 'major', breaking: [{ ...breaking, ...more }] },
  });
  test.each<[string, RefreshReport, string]>([
    [
      'Errors in the newer edition',
      { ...same, errors: { before: [], after: [message('x/y')] } },
      'Wrong (x/y)  a.md:3',
    ],
    [
      'Errors in the older edition',
      { ...same, errors: { before: [message('x/y')], after: [] } },
      'Wrong (x/y)  a.md:3',
    ],
    ['Breaking changes', broken({}), 'Gone: /p  a.md:3'],
    ['Breaking changes', broken({ operation: 'a.get' }), 'Gone: a.get  a.md:3'],
    [
      'Breaking changes',
      broken({ operation: 'a.get', part: { fact: 'response', name: '200' } }),
      'Gone: response 200 of a.get  a.md:3',
    ],
    [
      'Breaking changes',
      broken({
        operation: 'a.get',
        part: { fact: 'response', name: '200' },
        schema: 'A',
        pointer: '/items/properties/b/enum',
      }),
      'Gone: A [].b, response 200 of a.get  a.md:3',
    ],
    ['Breaking changes', broken({ schema: 'A', pointer: '' }), 'Gone: A  a.md:3'],
    ['Operations added', ofOperations({ added: [operation('a.get')] }), 'a.get GET /a.get  a.md:3'],
    ['Operations removed', ofOperations({ removed: [operation('a.get')] }), 'a.get GET /a.get  a.md:3'],
    [
      'Operations renamed',
      ofOperations({ renamed: [{ from: operation('a.get'), to: operation('a.read') }] }),
      'a.get → a.read  a.md:3',
    ],
    ['Schemas added', ofSchemas({ added: [{ title: 'A', ...place }] }), 'A  a.md:3'],
    ['Schemas removed', ofSchemas({ removed: [{ title: 'A', ...place }] }), 'A  a.md:3'],
    [
      'Schemas renamed',
      ofSchemas({ renamed: [{ from: 'A', to: 'B', similarity: 1, changes: [], ...place }] }),
      'A → B  a.md:3',
    ],
    [
      'Schemas renamed',
      ofSchemas({ renamed: [{ from: 'A', to: 'B', similarity: 0.876, changes: [], ...place }] }),
      'A → B (88 % alike)  a.md:3',
    ],
    ['Schemas changed', edits({ A: [] }, { example: true }), 'A: example changed  a.md:3'],
    [
      'Types of the client',
      { ...same, types: { ...same.types, results: [{ id: 'a.get', schemas: [], ...place }] } },
      'Results have other types: 1 operation\n    a.get  a.md:3',
    ],
    [
      'Types of the client',
      { ...same, types: { ...same.types, bodies: [{ id: 'a.get', schemas: ['A', 'B'], ...place }] } },
      'Request bodies have other types: 1 operation\n    a.get (A, B)  a.md:3',
    ],
    ['Patches that no longer apply', { ...same, stalePatches: [message('patch/stale')] }, 'patch/stale: Wrong  a.md:3'],
    ['New warnings', { ...same, warnings: { new: [message('x/y')], gone: [] } }, 'x/y: Wrong  a.md:3'],
    ['Resolved warnings', { ...same, warnings: { new: [], gone: [message('x/y')] } }, 'x/y: Wrong  a.md:3'],
    [
      'Wording of operations',
      facts({ 'a.get': [{ aspect: 'description', before: 'Old\n text.', after: 'New.', wording: true }] }),
      'a.get: description of query parameter q: “Old text.” → “New.”  a.md:10',
    ],
    [
      'Wording of schemas',
      edits({ A: [] }, { description: { before: 'Old.', after: 'New.' } }),
      'A: description: “Old.” → “New.”  a.md:3',
    ],
    [
      'Wording of schemas',
      edits({ A: [{ pointer: '/properties/b/description', kind: 'changed', before: 'Old.', after: 'New.' }] }),
      'A: description of b: “Old.” → “New.”  s.md:10',
    ],
  ])('%s: %#', (title, report, want) => expect(body(report, 'text')).toBe(`\n${title}\n  ${want}\n`));

  test('errors come first, then what breaks', () => {
    const report = {
      ...ofOperations({ added: [operation('a')] }),
      verdict: { bump: 'major' as const, breaking: [breaking] },
    };
    const titles = body({ ...report, errors: { before: [], after: [message('x/y')] } }, 'text').match(/^[A-Z].*$/gm);
    expect(titles).toEqual(['Errors in the newer edition', 'Breaking changes', 'Operations added']);
  });
});

describe('a fact in words', () => {
  test.each<[Partial<FactChange>, string]>([
    [{ after: '' }, 'query parameter q added'],
    [{ after: 'optional' }, 'query parameter q added (optional)'],
    [{ before: 'optional' }, 'query parameter q removed'],
    [{ fact: 'response', name: '200', after: 'A' }, 'response 200 added (A)'],
    [{ aspect: 'type', after: 'x' }, 'type of query parameter q is now x'],
    [{ aspect: 'type', before: 'x' }, 'type of query parameter q is gone, was x'],
    [{ aspect: 'type', before: 'x', after: 'y' }, 'type of query parameter q: x → y'],
    [{ aspect: 'required', before: 'false', after: 'true' }, 'query parameter q is now required'],
    [{ aspect: 'required', before: 'true', after: 'false' }, 'query parameter q is no longer required'],
    [{ aspect: 'is deprecated', after: 'true' }, 'query parameter q is now deprecated'],
    [{ aspect: 'is deprecated', before: 'true' }, 'query parameter q is no longer deprecated'],
    [{ aspect: 'example', before: 'x', after: 'y' }, 'example of query parameter q changed'],
    [{ aspect: 'example', before: 'x' }, 'example of query parameter q removed'],
    [{ aspect: 'example', after: 'x' }, 'example of query parameter q added'],
    [
      { aspect: 'accepted values', before: ['a', 'b', 'c'], after: ['b', 'd'] },
      'accepted values of query parameter q: d added; a, c removed',
    ],
    [{ aspect: 'accepted values', after: ['a', 'b'] }, 'accepted values of query parameter q: any → a, b'],
    [{ aspect: 'accepted values', before: ['a'] }, 'accepted values of query parameter q: a → any'],
    [
      { fact: 'operation', name: undefined, aspect: 'method', before: 'GET', after: 'PUT' } as never,
      'method: GET → PUT',
    ],
  ])('%j', (change, want) => expect(lines(facts({ 'a.get': [change] }))).toEqual([`a.get: ${want}  a.md:10`]));
});

describe('an edit of a schema in words', () => {
  test.each<[Edit, string]>([
    [added('/properties/b'), 'property b added ({"type":"string"})'],
    [{ pointer: '/items/properties/b', kind: 'removed', before: {} }, 'property [].b removed ({})'],
    [added('/properties/b/maxLength', 3), 'maxLength of b added (3)'],
    [{ pointer: '/properties/b/items/maxLength', kind: 'removed', before: 3 }, 'maxLength of b[] removed (3)'],
    [{ pointer: '/maxItems', kind: 'changed', before: 3, after: 4 }, 'maxItems: 3 → 4'],
    [added('/properties/b/oneOf/1', { type: 'null' }), 'alternative of b added ({"type":"null"})'],
    [added('/oneOf/0/properties/b/anyOf/1', { type: 'null' }), 'alternative of oneOf[0].b added ({"type":"null"})'],
    [added('/anyOf/1', { type: 'null' }), 'alternative added ({"type":"null"})'],
    [added('/items/1', {}), 'item of [1] added ({})'],
    [added('/patternProperties/^a/properties/b c', {}), 'property *["b c"] added ({})'],
    [
      { pointer: '/additionalProperties', kind: 'changed', before: true, after: false },
      'additionalProperties: true → false',
    ],
    [added('/properties/b/additionalProperties/maxLength', 3), 'maxLength of b.* added (3)'],
    [added('/properties/b/not/maxLength', 3), 'maxLength of b.not added (3)'],
    [{ pointer: '', kind: 'changed', before: true, after: {} }, 'schema: true → {}'],
    [{ pointer: '/required', kind: 'members', gained: ['a'], lost: ['b'] }, '"a" now required; "b" no longer required'],
    [{ pointer: '/properties/b/required', kind: 'members', gained: ['a'], lost: [] }, '"a" now required in b'],
    [
      { pointer: '/properties/b/enum', kind: 'members', gained: ['x', 1], lost: ['y'] },
      'b now accepts "x", 1; b no longer accepts "y"',
    ],
    [{ pointer: '/type', kind: 'members', gained: ['null'], lost: [] }, 'the value can now be "null"'],
    [{ pointer: '/properties/b/type', kind: 'members', gained: [], lost: ['null'] }, 'b can no longer be "null"'],
    [
      { pointer: '/properties/b/type', kind: 'members', gained: ['integer'], lost: ['number'] },
      'type of b: "number" → "integer"',
    ],
    [added('/default', 'x'.repeat(130)), `default added ("${'x'.repeat(119)}…)`],
  ])('%j', (edit, want) => expect(lines(edits({ A: [edit] }))).toEqual([`A: ${want}  s.md:10`]));
});

describe('the same change at many places', () => {
  const many = (count: number): RefreshReport =>
    facts(
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`op${i}`, [{ fact: 'scope', name: 'a.b', after: '' }]]),
      ),
    );

  test('is one line with a count, and with the first places', () => {
    expect(lines(many(341))).toEqual([
      'scope a.b added: 341 operations',
      '  op0  a.md:10',
      '  op1  a.md:10',
      '  op2  a.md:10',
      '  … 338 more (--full)',
    ]);
    expect(body(many(341), 'text', true).split('\n')).toHaveLength(341 + 4);
  });

  test('a rest of one is shown', () => expect(lines(many(4))).toHaveLength(5));

  test('changes of most operations come first, changes of one operation below its name', () => {
    const scope = { fact: 'scope', name: 'a.b', after: '' };
    expect(
      lines(facts({ a: [{ after: '' }, { before: '' }], b: [scope], c: [scope, { aspect: 'type', after: 'x' }] })),
    ).toEqual([
      'scope a.b added: 2 operations',
      '  b  a.md:10',
      '  c  a.md:10',
      'a  a.md:3',
      '  query parameter q added  a.md:10',
      '  query parameter q removed  a.md:11',
      'c: type of query parameter q is now x  a.md:11',
    ]);
  });

  test('a property of several schemas, wherever it is in them', () => {
    expect(
      lines(
        edits({ A: [added('/properties/b')], As: [added('/items/properties/b'), added('/properties/x/properties/b')] }),
      ),
    ).toEqual([
      'property b added ({"type":"string"}): 3 places in 2 schemas',
      '  A  s.md:10',
      '  As []  s.md:10',
      '  As x  s.md:11',
    ]);
  });

  test('changes at the same places are one line', () => {
    const both = [added('/properties/b'), added('/properties/c', {})];
    expect(lines(edits({ A: both, B: both }))).toEqual([
      'property b added ({"type":"string"}); property c added ({}): 2 schemas',
      '  A  s.md:10',
      '  B  s.md:10',
    ]);
  });

  test('errors with the same message are one line, but different ones are not', () => {
    const [a, b] = [message('x/a', 'A'), message('x/b', 'B')];
    expect(lines({ ...same, errors: { before: [], after: [a, b, b, a] } })).toEqual([
      'A (x/a): 2 places',
      '  a.md:3',
      '  a.md:3',
      'B (x/b): 2 places',
      '  a.md:3',
      '  a.md:3',
    ]);
  });

  test('warnings of one code are one line', () => {
    expect(lines({ ...same, warnings: { new: [message('x/a', 'A'), message('x/a', 'B')], gone: [] } })).toEqual([
      'x/a: 2 places',
      '  A  a.md:3',
      '  B  a.md:3',
    ]);
  });

  test('a long line is cut', () => {
    const long = ofSchemas({ added: [{ title: 'x'.repeat(600), ...place }] });
    expect(lines(long)).toEqual([`${'x'.repeat(500)}…  a.md:3`]);
    expect(body(long, 'text', true)).toContain('x'.repeat(600));
  });

  test('long sections are cut', () => {
    const report = ofOperations({ added: Array.from({ length: 50 }, (_, i) => operation(`a${i}`)) });
    expect(lines(report)).toHaveLength(41);
    expect(lines(report).at(-1)).toBe('… 10 more (--full)');
    expect(body(report, 'text', true).split('\n')).toHaveLength(50 + 3);
  });
});

describe('Markdown', () => {
  const titled = (...titles: string[]): RefreshReport =>
    ofSchemas({ added: titles.map((title) => ({ title, ...place })) });

  test('has the verdict in bold, and a list for each section', () => {
    expect(formatReport({ ...titled('A'), verdict: { bump: 'minor', breaking: [] } }, 'markdown')).toBe(
      '**Minor version: nothing breaks.**\n\nOperations: no changes. Schemas: 1 added.\n\n## Schemas added\n\n- A – a.md:3\n',
    );
  });

  test('collapses long lists, and shows short ones', () => {
    const scope = { fact: 'scope', name: 'a.b', after: '' };
    const of = (count: number) =>
      facts(Object.fromEntries(Array.from({ length: count }, (_, i) => [`op${i}`, [scope]])));
    expect(body(of(2), 'markdown')).toBe(
      '\n## Operations changed\n\n- scope `a.b` added: 2 operations\n  - `op0` – a.md:10\n  - `op1` – a.md:10\n'.slice(
        1,
      ),
    );
    expect(body(of(4), 'markdown')).toBe(
      [
        '## Operations changed',
        '',
        '- scope `a.b` added',
        '  <details><summary>4 operations</summary>',
        '',
        ...Array.from({ length: 4 }, (_, i) => `  - \`op${i}\` – a.md:10`),
        '',
        '  </details>',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['<b>a</b> & c', '&#60;b&#62;a&#60;/b&#62; &#38; c'],
    ['[a](b) *c* _d_ a\\b ! | ~', '&#91;a&#93;(b) &#42;c&#42; &#95;d&#95; a&#92;b &#33; &#124; &#126;'],
    ['@name and #1, but a @ and # alone', '@\u200bname and #\u200b1, but a @ and # alone'],
    ['a\n\n  b', 'a b'],
    ['`<b> @x` <b>', '`<b> @x` &#60;b&#62;'],
    ['https://a.b, HTTP://a and www.a.b', 'https:\u200b//a.b, HTTP:\u200b//a and www\u200b.a.b'],
    ['`a` @b `@c`', '`a` @\u200bb `@c`'],
    ['`` <b> ` c', '&#96;&#96; &#60;b&#62; &#96; c'],
    ['``<b>``', '&#96;&#96;&#60;b&#62;&#96;&#96;'],
  ])('escapes %j', (given, want) => {
    expect(body(titled(given), 'markdown')).toBe(`## Schemas added\n\n- ${want} – a.md:3\n`);
  });

  test('that is too long for GitHub is cut at the ends of the longest lists, and says so', () => {
    const scope = { fact: 'scope', name: 'a.b', after: '' };
    const long = facts(Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`operation${i}`, [scope]])));
    const report: RefreshReport = {
      ...long,
      difference: {
        ...long.difference,
        schemas: titled(...Array.from({ length: 100 }, (_, i) => `Schema ${i}`)).difference.schemas,
      },
      errors: { before: [], after: [message('x/y')] },
    };
    const text = formatReport(report, 'markdown');
    expect(text.length).toBeLessThanOrEqual(45_000);
    expect(text.length).toBeGreaterThan(44_900);
    expect(text).toMatch(/^> Long lists are cut, .*`--full`/m);
    expect(text).toContain('- Schema 99 – a.md:3\n');
    expect(text).toMatch(/\n {2}- … \d+ more\n\n {2}<\/details>\n/);
    expect(text.indexOf('Wrong')).toBeLessThan(text.indexOf('## Operations changed'));
    expect(formatReport(report, 'markdown', true)).toContain('operation4999');
  });

  test('with a section that is too long for GitHub is cut there', () => {
    const text = formatReport(
      ofOperations({ added: Array.from({ length: 5_000 }, (_, i) => operation(`a${i}`)) }),
      'markdown',
    );
    expect(text.length).toBeLessThanOrEqual(45_000);
    expect(text.length).toBeGreaterThan(44_900);
    expect(text).toMatch(/\n- … \d+ more\n$/);
  });
});
