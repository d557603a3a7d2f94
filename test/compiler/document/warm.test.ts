import { expect, test } from 'vitest';
import { compile } from '../../../scripts/compiler/compile.ts';
import type { CompilerDatabase } from '../../../scripts/compiler/queries/database.ts';
import { Database } from '../../../scripts/compiler/query.ts';
import { filesOf } from '../../support/compile-texts.ts';
import { operationText, resourceText, schemas, schemaText } from '../../support/page.ts';
import { everything } from '../incremental/everything.ts';

const facts = { info: { title: 'Test', version: '0.0.0' } };
const post = operationText({ title: 'Post', method: 'POST https://api.losant.com/devices' });
const thing = schemaText('Thing', '{ "type": "object", "properties": { "a": { "$ref": "#" } } }', '{ "a": 1 }');
const patch = {
  path: 'patch.yaml',
  text: `overlay: 1.0.0
info: { title: Test, version: 1.0.0 }
actions:
  - target: $.paths['/devices'].get
    description: Better.
    update: { summary: Get all }
`,
};
type Step = [name: string, pages: Record<string, string>, more?: object];

/** The editions of a reference that one database compiles. */
const steps: Step[] = [
  ['two pages', { 'devices.md': resourceText(operationText()), 'schemas.md': schemas() }],
  ['a sentence', { 'devices.md': resourceText(operationText({ intro: 'Other.' })), 'schemas.md': schemas() }],
  ['an operation', { 'devices.md': resourceText(operationText(), post), 'schemas.md': schemas() }],
  ['a line above', { 'devices.md': `\n${resourceText(operationText(), post)}`, 'schemas.md': schemas() }],
  ['a schema', { 'devices.md': resourceText(operationText(), post), 'schemas.md': schemas(thing) }],
  [
    'a page that is not UTF-8',
    { 'devices.md': resourceText(operationText()), 'schemas.md': schemas(), 'a.md': '\ud800' },
  ],
  ['no schemas', { 'devices.md': resourceText(operationText()) }],
  ['a patch', { 'devices.md': resourceText(operationText()), 'schemas.md': schemas() }, { patches: [patch] }],
  [
    'other facts',
    { 'devices.md': resourceText(operationText()), 'schemas.md': schemas() },
    { facts: { info: { title: 'Other', version: '1' } } },
  ],
  [
    'a suppression',
    { 'devices.md': resourceText(operationText()), 'schemas.md': schemas(thing) },
    {
      suppressions: {
        path: 'suppressions.yaml',
        text: '- page: schemas.md\n  code: schema/unreferenced\n  reason: Known.\n- page: devices.md\n  code: link/broken\n  reason: None.\n',
      },
    },
  ],
];

const run = ([, pages, more]: Step, db?: CompilerDatabase) =>
  db ? compile(filesOf(pages), { facts, ...more }, db) : compile(filesOf(pages), { facts, ...more });

test('a database that has compiled other editions gives the same result as a new one', () => {
  const names = new Set<string>();
  const db: CompilerDatabase = new Database((name) => names.add(name));
  for (const step of [...steps, ...steps.toReversed()])
    expect(everything(run(step, db)), step[0]).toBe(everything(run(step)));
  // Messages about faults of the program have the names.
  expect([...names]).not.toContain('');
});

test('a result that is read after the next compilation is still that of its own pages', () => {
  const db: CompilerDatabase = new Database();
  const [first, second] = [steps[0]!, steps[1]!];
  const before = run(first, db);
  run(second, db);
  expect(everything(before)).toBe(everything(run(first)));
});

test('the text and the places of a part are computed again only if the part has changed', () => {
  const computed: string[] = [];
  const db: CompilerDatabase = new Database((name, key) => computed.push([name, ...key].join(' ')));
  const parts = (step: Step): string[] => {
    computed.length = 0;
    const { yaml, map } = run(step, db);
    expect([typeof yaml, typeof map]).toEqual(['string', 'object']);
    return computed.filter((name) => /^(?:yaml|places) of part /.test(name));
  };
  expect(parts(steps[0]!)).toHaveLength(6);
  expect(parts(steps[1]!)).toEqual(['yaml of part paths /devices get', 'places of part paths /devices get']);
});

test('a result is computed once, and the document is not shared', () => {
  const db: CompilerDatabase = new Database();
  const one = run(steps[4]!, db);
  expect(one.document).toBe(one.document);
  expect(Object.keys(one)).toEqual(expect.arrayContaining(['diagnostics', 'document', 'yaml', 'map', 'ledger']));
  one.document.paths = {};
  expect(Object.keys(run(steps[4]!, db).document.paths)).toEqual(['/devices']);
});

test('pages with the same path count once, and only texts that are UTF-8 are kept', () => {
  const bad = new Uint8Array([0xff]);
  const files = [...filesOf({ 'devices.md': resourceText(operationText()), 'schemas.md': schemas(), 'bad.md': bad })];
  const { texts, entries, diagnostics } = compile([...filesOf({ 'devices.md': '# Old' }), ...files], { facts });
  expect([...texts.keys()].sort()).toEqual(['devices.md', 'schemas.md']);
  expect([...entries].map(([file, list]) => [file, list.length > 0])).toEqual([
    ['devices.md', true],
    ['schemas.md', true],
  ]);
  expect(texts.get('devices.md')).toContain('# Devices Actions');
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toContain('bad.md page/not-utf8');
});
