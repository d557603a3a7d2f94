import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { Compilation } from '../../scripts/compiler/compile.ts';
import { entriesOf, type SearchData } from '../../site/search/index-data.ts';
import { compileFolder } from '../support/compile-folder.ts';
import { compileTexts } from '../support/compile-texts.ts';
import { fewPages } from '../support/few-pages.ts';
import { ownReference } from '../support/folders.ts';
import { ownSite, siteFiles, textsOf } from './support/build.ts';
import { operationIds } from './support/operation-ids.ts';

let files: Map<string, string>;
let html: string;
let compilation: Compilation;

beforeAll(async () => {
  compilation = await compileFolder(ownReference);
  files = textsOf(await ownSite());
  html = files.get('reference.html') ?? '';
});

const valuesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, group = '']) =>
    group.replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
const all = (pattern: RegExp): string[] => valuesIn(html, pattern);
const id = /\sid="([^"]*)"/g;
const idOf = (fragment: string): string => decodeURIComponent(fragment);

test('every id is unique', () => {
  const ids = all(id);
  expect(ids.length - new Set(ids).size).toBe(0);
  expect(ids).toEqual(
    expect.arrayContaining([
      '/devices/sendCommand',
      '/devices/get/query/tagFilter',
      '/devices/post/body',
      '/devices/get/responses/200',
      '/schemas/DeviceCommand',
      '/schemas/Device/properties/tags',
      '/schemas/Device/properties/tags/key',
    ]),
  );
});

test('every link inside the single file has a target', () => {
  const ids = new Set(all(id));
  const links = all(/\shref="#([^"]+)"/g);
  expect(links.length).toBeGreaterThan(1000);
  expect([...new Set(links.filter((link) => !ids.has(idOf(link))))]).toEqual([]);
});

test('every result of the search has a target', () => {
  const ids = new Set(all(id));
  const data: SearchData = JSON.parse(/ id="search-index">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
  const entries = entriesOf(data);
  const { tails, entries: owners } = data.parts;
  const addresses = [
    ...entries.map(({ address }) => address),
    ...entries.flatMap(({ address, body }) => (body === undefined ? [] : `${address}/body`)),
    ...tails.flatMap((tail, part) => (owners[part] ?? []).map((owner) => `${entries[owner]?.address}/${tail}`)),
  ];
  expect(addresses.length).toBeGreaterThan(10_000);
  expect(addresses.filter((address) => !ids.has(address))).toEqual([]);
});

test('every link of every page leads to a file, and to an element of it', () => {
  const pages = [...files].filter(([name]) => name.endsWith('.html') && name !== 'reference.html');
  expect(pages.length).toBeGreaterThan(400);
  const origin = 'https://example.com';
  const nameOf = (name: string): string => name.replace(/(?<=^|\/)$/, 'index.html');
  const targets = new Map(pages.map(([name, text]) => [name, new Set(valuesIn(text, id))]));
  const root = new URL(compilation.document.externalDocs?.url ?? '').pathname;
  const known = new Set<string>();
  const missing = new Set<string>();
  for (const [name, text] of pages)
    for (const link of valuesIn(text, /\s(?:href|src)="([^"]+)"/g)) {
      const url = new URL(link, `${origin}${root}${name}`);
      if (url.origin !== origin || known.has(url.href)) continue;
      known.add(url.href);
      const target = nameOf(url.pathname.slice(root.length));
      const ids = targets.get(target);
      const isFound = url.hash === '' || !ids || ids.has(idOf(url.hash.slice(1)));
      if (!url.pathname.startsWith(root) || !files.has(target) || !isFound) missing.add(`${name}: ${link}`);
    }
  expect(known.size).toBeGreaterThan(1000);
  expect([...missing]).toEqual([]);
});

test('every link to a file has a file', () => {
  const links = all(/\shref="([^"#:]+)"/g);
  expect(links).toContain('openapi.yaml');
  expect(links.filter((link) => !files.has(link))).toEqual([]);
  const markdown = valuesIn(files.get('llms.txt') ?? '', /\]\(([^)]+)\)/g);
  // The operations, and the document in two formats.
  expect(markdown).toHaveLength(operationIds(compilation.document).length + 2);
  expect(markdown.filter((link) => !files.has(link))).toEqual([]);
});

test('“edit this page” leads to the line of the operation', () => {
  expect(html).toMatch(/href="https:\/\/github\.com\/[^"]+\/blob\/main\/spec\/reference\/devices\.md\?plain=1#L\d+"/);
});

test('the single file is below 1 MB with gzip, and a page with all that it loads below 250 kB', () => {
  const size = (...names: string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(files.get(name) ?? '').length, 0);
  expect(size('reference.html')).toBeLessThan(1_000_000);
  const shared = [...files.keys()].filter((name) => /^assets\/site\./.test(name));
  expect(shared).toHaveLength(2);
  const pages = [...files.keys()].filter((name) => name.endsWith('index.html'));
  expect(pages.filter((name) => size(name, ...shared) > 250_000)).toEqual([]);
});

test('the same document gives the same bytes, in whichever order the files are made', async () => {
  const small = compileTexts(await fewPages());
  const first = textsOf(await siteFiles(small));
  const again = textsOf(new Map([...(await siteFiles(small))].reverse()));
  expect([...again].filter(([name, text]) => first.get(name) !== text).map(([name]) => name)).toEqual([]);
  expect(again.size).toBe(first.size);
});
