import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { showBases } from '../../../sandbox/command/show-bases.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/sandbox.ts';
import { loadDeclarations } from '../../../scripts/commands/sandbox/load-declarations.ts';
import { boxOperations, boxSchemas, documentOf } from '../../sandbox/declared/small-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const document = documentOf({ ...boxOperations, 'POST /export': ['export'], 'GET /other': ['other'] }, boxSchemas);
const because = 'because: "box.md#get: for the test"';

/** A sandbox with the declarations of a file, or the message of the error. */
async function load(text: string, reference = 'spec/reference'): Promise<Sandbox | string> {
  const sandbox = join(await temporaryFolder(), 'sandbox.yaml');
  await writeFile(sandbox, text);
  return loadDeclarations({ reference, sandbox })
    .then((declarations) => createSandbox(document, declarations))
    .catch((error: Error) => error.message.replaceAll(sandbox, 'FILE'));
}

test('a file is read, and the bases are counted', async () => {
  const sandbox = await load(`jobs:\n  - ${because}\n    operations: [export]\n`);
  if (typeof sandbox === 'string') throw new Error(sandbox);
  expect(showBases([...sandbox.bases.values()].map((basis) => ({ basis })))).toBe(
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
  await expect(loadDeclarations({ reference: 'x', sandbox: 'no/file.yaml' })).rejects.toThrow(
    'Cannot read no/file.yaml (ENOENT). Use --sandbox none for no declarations',
  );
});

test('none', async () => {
  expect(await loadDeclarations({ reference: 'spec/reference', sandbox: 'none' })).toEqual({
    value: undefined,
    isLenient: true,
  });
});

test('the declarations of the project apply to another reference as far as it has their operations', async () => {
  const declarations = await loadDeclarations({ reference: 'another/reference' });
  expect(createSandbox(document, declarations).problems).toEqual([]);
  const own = await loadDeclarations({ reference: 'spec/reference' });
  expect(() => createSandbox(document, own)).toThrow('Operation not found: ');
});
