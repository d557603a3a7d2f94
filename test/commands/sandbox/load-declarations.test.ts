import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { showBases } from '../../../sandbox/command/show-bases.ts';
import { createSandbox } from '../../../sandbox/sandbox.ts';
import { loadDeclarations } from '../../../scripts/commands/sandbox/load-declarations.ts';
import { boxOperations, boxSchemas, documentOf } from '../../sandbox/declared/small-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const document = documentOf({ ...boxOperations, 'POST /export': ['export'], 'GET /other': ['other'] }, boxSchemas);
const because = 'because: "box.md#get: for the test"';

async function load(text: string, reference = 'spec/reference'): Promise<unknown> {
  const sandbox = join(await temporaryFolder(), 'sandbox.yaml');
  await writeFile(sandbox, text);
  return loadDeclarations(document, { reference, sandbox }).catch((error: Error) =>
    error.message.replaceAll(sandbox, 'FILE'),
  );
}

test('a file is read, and the bases are counted', async () => {
  const declarations = (await load(`jobs:\n  - ${because}\n    operations: [export]\n`)) as Parameters<
    typeof createSandbox
  >[1];
  const { bases } = createSandbox(document, declarations);
  expect(showBases([...bases.values()].map((basis) => ({ basis })))).toBe(
    '7 operations: 5 by rule, 1 by declaration, 1 only their example.',
  );
});

test.each([
  ['not YAML', 'jobs: [', /^FILE:2:1 {2}Invalid YAML: /],
  [
    'mistakes',
    `jobs:\n  - ${because}\n    operations: [exports]\nchanges:\n  - operation: export\n`,
    /^FILE:3:16 {2}declarations\.jobs\[0\]\.operations\[0\]: Operation not found: exports\nFILE:5:5 {2}declarations\.changes\[0\]: has no “because”$/,
  ],
])('%s', async (_, text, want) => {
  expect(await load(text)).toMatch(want);
  expect(await load(text, 'another/reference')).toMatch(want);
});

test('the file does not exist', async () => {
  await expect(loadDeclarations(document, { reference: 'x', sandbox: 'no/file.yaml' })).rejects.toThrow(
    'Cannot read no/file.yaml (ENOENT). Use --sandbox none for no declarations',
  );
});

test('none', async () => {
  expect(await loadDeclarations(document, { reference: 'spec/reference', sandbox: 'none' })).toEqual({
    value: undefined,
    isLenient: true,
  });
});

test('the declarations of the project apply to another reference as far as it has their operations', async () => {
  const declarations = await loadDeclarations(document, { reference: 'another/reference' });
  expect(createSandbox(document, declarations).problems).toEqual([]);
  await expect(loadDeclarations(document, { reference: 'spec/reference' })).rejects.toThrow('Operation not found: ');
});
