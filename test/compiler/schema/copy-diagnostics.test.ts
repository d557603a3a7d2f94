import { describe, expect, test } from 'vitest';
import { onePerCause } from '../../../scripts/compiler/diagnostics/causes.ts';
import type { Diagnostic } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { report } from '../../../scripts/compiler/diagnostics/report.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { schemaText } from '../../support/page.ts';

type Sources = Readonly<Record<string, unknown>>;

/** The diagnostics of schemas by title, and the text of their page. */
function diagnose(sources: Sources): { found: Diagnostic[]; lines: string[] } {
  const text = `# Schemas\n\n${Object.entries(sources)
    .map(([title, schema]) => schemaText(title, JSON.stringify(schema, null, 1)))
    .join('\n')}`;
  const found = compileTexts({ 'pages/schemas.md': text }).diagnostics.filter(
    ({ code }) => code.startsWith('schema/') && code !== 'schema/unreferenced',
  );
  return { found, lines: text.split('\n') };
}

const messages = (sources: Sources): string[] => diagnose(sources).found.map(({ message }) => message);
const properties = (of: object): object => ({ type: 'object', properties: of });
const thing = properties({ name: { type: 'string', max: 5 } });
const holding = (inner: unknown): object => properties({ inner });

describe('a fault in a copy', () => {
  test('is reported at the copy, in one line that names the first place', () => {
    const { found, lines } = diagnose({ Thing: thing, Things: holding({ title: 'Thing', ...thing }) });
    expect(found.map(({ line, column }) => lines[line - 1]?.slice(column - 1))).toEqual(['"max": 5', '"max": 5']);
    const [first, second] = found;
    expect(second?.message).toBe(`${first?.message}, as at schemas.md:${first?.line}:${first?.column}`);
    const [text, json, github] = [report(found, 'text'), report(found, 'json'), report(found, 'github')];
    // How to fix it is said once.
    expect(text.trimEnd().split('\n')).toHaveLength(3);
    expect(JSON.parse(json)[1].first).toEqual({ file: 'pages/schemas.md', line: first?.line, column: first?.column });
    expect(github.split('\n')[1]).toContain(`as at schemas.md:${first?.line}:`);
  });

  test('is found under any order of keys', () => {
    const turned = { properties: { name: { max: 5, type: 'string' } }, type: 'object', title: 'Thing' };
    const { found, lines } = diagnose({ Thing: thing, Things: holding(turned) });
    expect(found.map(({ line, column }) => lines[line - 1]?.slice(column - 1))).toEqual(['"max": 5', '"max": 5,']);
    expect(found[1]?.first?.line).toBe(found[0]?.line);
  });

  test('is reported at each copy once, with the first place in a copy of a copy', () => {
    const copy = { title: 'Thing', ...thing };
    const { found } = diagnose({
      Thing: thing,
      Pair: properties({ a: copy, b: copy }),
      Pairs: holding({ title: 'Pair', ...properties({ a: copy, b: copy }) }),
    });
    expect(found).toHaveLength(5);
    for (const { message } of found.slice(1)) expect(message).toContain(`, as at schemas.md:${found[0]?.line}:`);
    expect(new Set(found.map(({ line }) => line)).size).toBe(5);
  });

  test('is found before its original', () => {
    const { found } = diagnose({ Before: holding({ title: 'Thing', ...thing }), Thing: thing });
    expect(found[0]?.message).toContain(`, as at schemas.md:${found[1]?.line}:`);
    expect(found[1]?.message).not.toContain('as at');
  });

  test.for([
    ['a definition', { definitions: { thing: { title: 'Thing', ...thing } }, $ref: '#/definitions/thing' }],
    ['a definition that nothing refers to', { definitions: { thing: { title: 'Thing', ...thing } } }],
    ['an alternative', { anyOf: [{ title: 'Thing', ...thing }, { type: 'null' }] }],
    ['items', { items: [{ title: 'Thing', ...thing }] }],
    ['dependencies', { dependencies: { a: { title: 'Thing', ...thing } } }],
    [
      'a copy with another description and $schema',
      holding({ description: 'D', $schema: 'x', title: 'Thing', ...thing }),
    ],
  ] as const)('is found in %s', ([, schema]) => {
    expect(messages({ Thing: thing, Other: schema }).filter((message) => message.includes('as at'))).toHaveLength(1);
  });

  test('is found if it is a pattern that takes exponential time', () => {
    const unsafe = properties({ name: { type: 'string', pattern: '(a*)*' } });
    const { found } = diagnose({ Thing: unsafe, Things: holding({ title: 'Thing', ...unsafe }) });
    expect(found.map(({ code }) => code)).toEqual(['schema/unsafe-pattern', 'schema/unsafe-pattern']);
    expect(found[1]?.message).toContain('as at');
  });

  test('is one of a bounded number in each copy that reports show', () => {
    const many = properties(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`p${i}`, { max: i }])));
    const copy = { title: 'Many', ...many };
    const { found } = diagnose({
      Many: many,
      Pair: properties({ a: copy, b: copy }),
      Pairs: holding({ title: 'Pair', ...properties({ a: copy, b: copy }) }),
    });
    expect(found).toHaveLength(30 + 30 + 30 + 60);
    const shown = onePerCause(found);
    expect(shown).toHaveLength(30 + 5 + 5 + 5);
    expect(onePerCause(shown)).toEqual(shown);
    const ends = shown.flatMap(({ message }) => /, and \d+ more in this copy$/.exec(message) ?? []);
    // The copy of the pair has 60 faults, of which 5 are shown.
    expect(ends).toEqual([', and 25 more in this copy', ', and 25 more in this copy', ', and 55 more in this copy']);
  });
});

describe('a copy that differs', () => {
  const named = { title: 'Thing', ...properties({ name: { type: 'string', maxLength: 5 } }) };
  const plain = properties({ name: { type: 'string', maxLength: 5 } });
  const differs = (copy: unknown, original: unknown = plain, rest: object = {}): string[] =>
    messages({ Thing: original, Things: { ...holding(copy), ...rest } });
  const at = (...pointers: string[]): string[] => [`Copy of schema “Thing” differs from it at ${pointers.join(', ')}`];

  test('is reported at its title', () => {
    const { found, lines } = diagnose({
      Thing: plain,
      Things: holding({ ...plain, title: 'Thing', required: ['name'] }),
    });
    const [{ line, column, code } = { line: 0, column: 0, code: '' }] = found;
    expect(code).toBe('schema/copy-differs');
    expect(lines[line - 1]?.slice(column - 1)).toMatch(/^"Thing"/);
  });

  test.for([
    ['a keyword', { ...named, required: ['name'] }, at('/required')],
    ['a missing keyword', { title: 'Thing', type: 'object' }, at('/properties')],
    [
      'a value',
      { title: 'Thing', ...properties({ name: { type: 'string', maxLength: 6 } }) },
      at('/properties/name/maxLength'),
    ],
    [
      'a type',
      { title: 'Thing', ...properties({ name: { type: 'number', maxLength: 5 } }) },
      at('/properties/name/type'),
    ],
    [
      'one name more',
      { title: 'Thing', ...properties({ name: { type: 'string', maxLength: 5 }, 'a/b': {} }) },
      at('/properties/a~1b'),
    ],
    [
      'a schema that is none',
      { title: 'Thing', ...properties({ name: [] }) },
      [...at('/properties/name'), 'Unexpected schema “[]”, expected an object'],
    ],
    ['a default', { ...named, default: {} }, at('/default')],
  ] as const)('in %s', ([, copy, expected]) => {
    expect(differs(copy)).toEqual(expected);
  });

  test('names a bounded number of places, the shortest first', () => {
    const deep = properties(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`p${i}`, {}])));
    expect(differs({ title: 'Thing', ...properties({}), required: ['a'] }, deep)).toEqual([
      'Copy of schema “Thing” differs from it at /required, /properties/p0, /properties/p1, /properties/p2, /properties/p3 and 26 more',
    ]);
  });

  test.for([
    [
      'the order of keys',
      { properties: { name: { maxLength: 5, type: 'string' } }, type: 'object', title: 'Thing' },
      plain,
    ],
    ['the order of required', { ...named, required: ['b', 'a'] }, { ...plain, required: ['a', 'b'] }],
    ['the order of enum', { ...named, enum: [{ b: 1, a: 2 }, 1] }, { ...plain, enum: [1, { a: 2, b: 1 }] }],
    ['the order of types', { ...named, type: ['object', 'null'] }, { ...plain, type: ['null', 'object'] }],
    ['one type in an array', { ...named, type: ['object'] }, plain],
    [
      'descriptions',
      { ...named, description: 'D', ...properties({ name: { type: 'string', maxLength: 5, description: 'E' } }) },
      plain,
    ],
    ['titles inside', { title: 'Thing', ...properties({ name: { title: 'N', type: 'string', maxLength: 5 } }) }, plain],
    ['$schema', { ...named, $schema: 'http://json-schema.org/draft-04/schema#' }, plain],
    [
      'the way in which inner schemas are named',
      { title: 'Thing', ...properties({ name: { $ref: '#/definitions/n' } }) },
      plain,
    ],
    [
      'the place of definitions',
      { title: 'Thing', ...properties({ name: { $ref: '#/definitions/n' } }) },
      { ...properties({ name: { $ref: '#/definitions/m' } }), definitions: { m: { type: 'string', maxLength: 5 } } },
    ],
  ] as const)('does not if only %s differ', ([, copy, original]) => {
    const rest = { definitions: { n: { type: 'string', maxLength: 5 } } };
    expect(differs(copy, original, rest)).toEqual([]);
  });

  test.for([
    ['an example', { ...named, example: {} }],
    ['extensions', { ...named, 'x-order': 1 }],
  ] as const)('does not if only %s differ, which draft-04 does not have', ([, copy]) => {
    expect(differs(copy)).toEqual([expect.stringMatching(/^Unexpected keyword/)]);
  });

  test.for([
    ['title in another case', { title: 'thing', type: 'string' }],
    ['title of no schema', { title: 'Other', type: 'string' }],
    ['a property called title', properties({ title: { type: 'string' } })],
    ['a title that is no text', { title: ['Thing'] }],
    ['a reference with a title', { title: 'Thing', $ref: '#/definitions/n' }],
  ] as const)('is no copy: %s', ([, copy]) => {
    const rest = { definitions: { n: { type: 'number' } } };
    expect(differs(copy, plain, rest).filter((message) => message.startsWith('Copy'))).toEqual([]);
  });

  test('inside of its own schema it is none, since a part cannot equal the whole', () => {
    const tree = { type: 'object', properties: { left: { title: 'Tree', type: 'object' }, right: { $ref: '#' } } };
    expect(messages({ Tree: tree })).toEqual([]);
  });

  test('recursive copies are compared to their ends', () => {
    const node = (self: string, type: string): object => ({
      type: 'object',
      properties: { value: { type }, next: { $ref: self } },
    });
    const host = (type: string): object => holding({ title: 'Thing', ...node('#/properties/inner', type) });
    expect(messages({ Thing: node('#', 'string'), Host: host('string') })).toEqual([]);
    expect(messages({ Thing: node('#', 'string'), Host: host('number') })).toEqual(at('/properties/value/type'));
    // The next one is the whole of another schema.
    const wrong = { title: 'Thing', ...node('#', 'string') };
    expect(messages({ Thing: node('#', 'string'), Host: holding(wrong) })).toEqual(
      at('/properties/next/properties/inner', '/properties/next/properties/value', '/properties/next/properties/next'),
    );
  });

  test('schemas that refer to each other without end', () => {
    const loop = { title: 'Thing', $ref: '#/definitions/a' };
    const rest = { definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } } };
    expect(differs({ title: 'Thing', ...properties({ name: loop }) }, plain, rest).join('\n')).toContain(
      '/properties/name',
    );
  });

  test('a copy in a copy is compared with its own schema only', () => {
    const inner = { type: 'string', maxLength: 3 };
    const other = { title: 'Inner', type: 'string', maxLength: 4 };
    expect(
      messages({
        Inner: inner,
        Outer: properties({ inner: { title: 'Inner', ...inner } }),
        Host: holding({ title: 'Outer', ...properties({ inner: other }) }),
      }),
    ).toEqual(['Copy of schema “Inner” differs from it at /maxLength']);
  });

  test('copies of each other', () => {
    const a = properties({ b: { title: 'B', type: 'object' } });
    const b = properties({ a: { title: 'A', type: 'object' } });
    expect(messages({ A: a, B: b })).toEqual([
      'Copy of schema “B” differs from it at /properties',
      'Copy of schema “A” differs from it at /properties',
    ]);
  });

  test('a difference in a copy of a copy is reported in each, and the second names the first', () => {
    const pair = properties({ inner: { title: 'Inner', type: 'number' } });
    const found = messages({ Inner: { type: 'string' }, Pair: pair, Pairs: holding({ title: 'Pair', ...pair }) });
    expect(found).toEqual([
      'Copy of schema “Inner” differs from it at /type',
      expect.stringMatching(/^Copy of schema “Inner” differs from it at \/type, as at schemas\.md:\d+:\d+$/),
    ]);
  });

  test('a long chain of references takes no deep stack', () => {
    const chain = (type: string): Record<string, object> =>
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, i) => [
          `d${i}`,
          i === 2999 ? { type } : properties({ next: { $ref: `#/definitions/d${i + 1}` } }),
        ]),
      );
    const start = properties({ next: { $ref: '#/definitions/d0' } });
    const found = differs(
      { title: 'Thing', ...start },
      { ...start, definitions: chain('string') },
      { definitions: chain('number') },
    );
    expect(found).toHaveLength(1);
  });
});

test('a schema whose JSON cannot be read has no copies', () => {
  const text = `# Schemas\n\n${schemaText('Thing', '{ "type": ')}\n${schemaText('Things', JSON.stringify(holding({ title: 'Thing', type: 'object' })))}`;
  const codes = compileTexts({ 'schemas.md': text }).diagnostics.map(({ code }) => code);
  expect(codes.filter((code) => code !== 'schema/unreferenced')).toEqual(['json/invalid']);
});
