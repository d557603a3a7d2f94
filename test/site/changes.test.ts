import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readEditions, readRecord } from '../../scripts/commands/shared/record-file.ts';
import type { Changes, EditionRecord } from '../../scripts/compiler/merge/editions.ts';
import { groupChanges } from '../../site/changes/group.ts';
import { sinceOf } from '../../site/changes/history.ts';
import { compileTexts } from '../support/compile-texts.ts';
import { ownReference } from '../support/folders.ts';
import { operationText, referenceWith } from '../support/page.ts';
import { siteOf } from './support/build.ts';
import { operationIds } from './support/operation-ids.ts';

const none: Changes = { added: [], removed: [], renamed: [], changed: [] };
const edition = (version: string, operations: Partial<Changes>, more: Partial<EditionRecord> = {}): EditionRecord => ({
  version,
  operations: { ...none, ...operations },
  schemas: none,
  ...more,
});

const history = [
  edition('2.0.0', { added: [{ name: 'a.new' }, { name: 'a.brief' }] }, { previous: '1.0.0', date: '2026-03-02' }),
  edition('3.0.0', {
    removed: [{ name: 'a.brief' }],
    renamed: [
      { from: { name: 'a.new' }, to: { name: 'a.newer' } },
      { from: { name: 'a.old' }, to: { name: 'a.older' } },
    ],
  }),
  edition('4.0.0', { added: [{ name: 'a.brief' }] }),
];

test.each([
  ['one of the first edition', 'a.get', '1.0.0'],
  ['one that was added, and renamed', 'a.newer', '2.0.0'],
  ['one of the first edition that was renamed', 'a.older', '1.0.0'],
  ['one that was added, removed, and added', 'a.brief', '4.0.0'],
])('since which edition an operation exists: %s', (_, id, version) => {
  expect(sinceOf(history)(id)?.version).toBe(version);
});

test('without editions, nothing says since when an operation exists', () => {
  expect(sinceOf([])('a.get')).toBeUndefined();
  expect(sinceOf([edition('2.0.0', {})])('a.get')).toBeUndefined();
});

test('changes that several have come first, and once', () => {
  expect(
    groupChanges([
      { name: 'a', changes: ['own', 'two', 'all'] },
      { name: 'b', changes: ['two', 'all', 'with all'] },
      { name: 'c', changes: ['all', 'with all'] },
      { name: 'd', changes: ['all', 'with all'] },
    ]),
  ).toEqual({
    shared: [
      { changes: ['all'], names: ['a', 'b', 'c', 'd'] },
      { changes: ['with all'], names: ['b', 'c', 'd'] },
      { changes: ['two'], names: ['a', 'b'] },
    ],
    own: [{ name: 'a', changes: ['own'] }],
  });
});

test('the page of an edition leads to what it added, and not to what it removed', async () => {
  const attack = '</noscript><script>window.pwned = 1</script>';
  const editions = [
    edition(
      '2.0.0',
      {
        added: [{ name: 'devices.get', route: 'GET /devices' }],
        removed: [{ name: 'devices.gone', route: 'GET /gone/{id}' }],
        renamed: [{ from: { name: 'devices.find' }, to: { name: 'devices.get' } }],
        changed: [{ name: 'devices.gone', changes: [`default is now \`<1>\` ${attack}`] }],
      },
      {
        previous: '1.0.0',
        date: '2026-03-02',
        schemas: { ...none, added: [{ name: 'Device' }, { name: 'Gone Schema' }] },
      },
    ),
  ];
  const html = (await siteOf(compileTexts(referenceWith(operationText())), { editions })).get('reference.html') ?? '';
  const page = /<section[^>]+ id="\/changes\/2\.0\.0".*?<\/section>/s.exec(html)?.[0];
  expect(page).toContain('Published on <time datetime="2026-03-02">2026-03-02</time>');
  expect(page).toMatch(/<a href="#\/devices\/get">[^<]+<\/a><code>devices\.get<\/code>/);
  expect(page).toContain('<code>devices.find</code> → <a href="#/devices/get"><code>devices.get</code></a>');
  expect(page).toContain('<span>/gone/{id}</span><code>devices.gone</code>');
  expect(page).not.toContain('href="#/devices/gone"');
  expect(page).toContain(
    '<li><a href="#/schemas/Device"><code>Device</code></a></li><li><code>Gone Schema</code></li>',
  );
  expect(page).toContain('default is now <code>&#x3C;1></code> &#x3C;/noscript>&#x3C;script>');
  expect(/<p class="source">.*?<\/p>/g.exec(html.slice(html.indexOf('<article')))?.[0]).toContain(
    'Since <a href="#/changes/2.0.0">2.0.0</a>, 2026-03-02',
  );
  // The changelog of the package relates it to the editions.
  expect(html).toContain('<a href="#/changes">What changed</a> lists the changes of the API by edition.');
});

test('without editions there is no page', async () => {
  const html = (await siteOf(compileTexts(referenceWith(operationText())))).get('reference.html') ?? '';
  expect(html.match(/#\/changes|Since </g)).toBeNull();
});

test('the record of the reference is that of its edition and its operations', async () => {
  const editions = await readEditions(ownReference);
  expect(editions.at(-1)?.version).toBe((await readRecord(ownReference))?.version);
  const ids = new Set(operationIds(JSON.parse(await readFile('generated/openapi.json', 'utf8'))));
  const since = sinceOf(editions);
  expect([...ids].filter((id) => since(id) === undefined)).toEqual([]);
  const latest = editions.at(-1)?.operations;
  expect(latest?.added.filter(({ name }) => !ids.has(name))).toEqual([]);
  expect(latest?.removed.filter(({ name }) => ids.has(name))).toEqual([]);
});
