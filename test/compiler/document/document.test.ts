import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../../scripts/compiler/compile.ts';
import type { Place } from '../../../scripts/compiler/model/place.ts';
import { operationsTable } from '../../../scripts/compiler/output/client/table.ts';
import { emitTypes } from '../../../scripts/compiler/output/types/types.ts';
import { filesOf } from '../../support/compile-texts.ts';

/*
 * Folders with the pages of a small reference, and patches. `document.yaml` is what they compile to; `operations.txt` is the
 * table of the client; `rest.txt` lists the diagnostics, the ledger and the places of the source map.
 * `npx vitest run -u test/compiler/document` writes the results.
 */
const folder = 'test/compiler/document';
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (name: string, file: string): string => readFileSync(`${folder}/${name}/${file}`, 'utf8');

function compiled(name: string): ReturnType<typeof compile> {
  const files = readdirSync(`${folder}/${name}`);
  const pages = files.filter((file) => file.endsWith('.md'));
  return compile(filesOf(Object.fromEntries(pages.map((file) => [file, read(name, file)]))), {
    facts: { info: { title: 'Test', version: '1.2.3', contact: { name: 'N' } }, bearerDescription: 'A token.' },
    ...(files.includes('patch.yaml') ? { patches: [{ path: 'patch.yaml', text: read(name, 'patch.yaml') }] } : {}),
  });
}

const placeText = ({ line, column, endLine, endColumn }: Place): string => `${line}:${column}-${endLine}:${endColumn}`;

test.for(names)('%s', async (name) => {
  const { yaml, document, diagnostics, ledger, map } = compiled(name);
  await expect(yaml).toMatchFileSnapshot(`${name}/document.yaml`);
  const lines = [
    ...diagnostics.map(({ file, code, message, ...at }) => `${file}:${placeText(at)} ${code}: ${message}`),
    '',
    ...Object.entries(ledger.pages).map(([page, counts]) => `${page}: ${JSON.stringify(counts)}`),
    `all: ${JSON.stringify(ledger.totals)}`,
    `unknown: ${ledger.unknown.join(' ')}`,
    '',
    ...Object.entries(map).map(([pointer, { file, line, column }]) => `${pointer} ${file}:${line}:${column}`),
    '',
  ];
  await expect(lines.join('\n')).toMatchFileSnapshot(`${name}/rest.txt`);
  await expect(operationsTable(document)).toMatchFileSnapshot(`${name}/operations.txt`);
  expect(await emitTypes(document)).toContain('export interface paths');
});
