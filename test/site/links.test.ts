import { beforeAll, expect, test } from 'vitest';
import type { Compilation } from '../../scripts/compiler/compile.ts';
import { compileFolder } from '../support/compile-folder.ts';
import { ownReference } from '../support/folders.ts';
import { ownSite, siteOf } from './support/build.ts';
import { operationIds } from './support/operation-ids.ts';

let files: Map<string, string>;
let html: string;
let compilation: Compilation;

beforeAll(async () => {
  compilation = await compileFolder(ownReference);
  files = await ownSite();
  html = files.get('index.html') ?? '';
});

const all = (pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, group = '']) => group.replaceAll('&#x26;', '&'));

test('every id is unique', () => {
  const ids = all(/\sid="([^"]*)"/g);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids).toContain('/devices/sendCommand');
  expect(ids).toContain('/schemas/DeviceCommand');
});

test('every link inside the site has a target', () => {
  const ids = new Set(all(/\sid="([^"]*)"/g));
  const links = all(/\shref="#([^"]+)"/g);
  expect(links.length).toBeGreaterThan(1000);
  expect([...new Set(links.filter((link) => !ids.has(link)))]).toEqual([]);
});

test('every link to a file has a file', () => {
  const links = all(/\shref="([^"#:]+)"/g);
  expect(links).toContain('openapi.yaml');
  expect(links.filter((link) => !files.has(link))).toEqual([]);
  const markdown = [...(files.get('llms.txt') ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  // The operations, and the document in two formats.
  expect(markdown).toHaveLength(operationIds(compilation.document).length + 2);
  expect(markdown.filter((link) => !files.has(link))).toEqual([]);
});

test('“edit this page” leads to the line of the operation', () => {
  expect(html).toMatch(/href="https:\/\/github\.com\/[^"]+\/blob\/main\/spec\/reference\/devices\.md\?plain=1#L\d+"/);
});

test('the page is below 1 MB with gzip', async () => {
  const { gzipSync } = await import('node:zlib');
  expect(gzipSync(html).length).toBeLessThan(1_000_000);
});

test('the same document gives the same bytes', async () => {
  expect(await siteOf(compilation)).toEqual(files);
});
