import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrationPage } from '../../../scripts/commands/migration/page.ts';
import { vendorMethods } from '../../../scripts/commands/migration/vendor.ts';
import { operationsOf, readDocument } from '../../client/document.ts';

const document = readDocument();
const page = migrationPage(document, vendorMethods());

test('the committed page is up to date', () => {
  expect(readFileSync(new URL('../../../docs/migration.md', import.meta.url), 'utf8')).toBe(page);
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

test('an operation that losant-rest lacks has no entry for it', () => {
  expect(migrationPage(document, () => undefined)).toContain('| none | `client.me.get()` |');
});
