import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { migrationPage } from '../../../scripts/commands/migration/page.ts';
import { readRecord } from '../../../scripts/commands/shared/record-file.ts';
import { operationsOf, readDocument } from '../../client/document.ts';
import { ownReference } from '../../support/folders.ts';

const document = readDocument();
let page: string;

beforeAll(async () => {
  const record = await readRecord(ownReference);
  if (!record) throw new Error('no record');
  page = migrationPage(document, record);
});

test('the committed page is up to date', async () => {
  expect(await readFile('docs/migration.md', 'utf8')).toBe(page);
});

test('has a row for every operation', () => {
  for (const { id } of operationsOf(document))
    expect(page).toMatch(new RegExp(`\\| \`client\\.${id.replace('.', '\\.')}\\(.*\` \\|\\n`));
});

test('uses the name of the body in each client', () => {
  expect(page).toContain(
    '| `client.devices.sendCommand({ applicationId, multiDeviceCommand })` | `client.devices.sendCommand({ applicationId, body })` |',
  );
  expect(page).toContain('| `client.me.get()` | `client.me.get()` |');
});

test('names the version that it was made from', () => {
  expect(migrationPage(document, { source: 's', version: '7.8.9', bodies: {} })).toContain('from losant-rest 7.8.9.');
});
