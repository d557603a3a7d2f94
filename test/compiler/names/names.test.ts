import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { artefacts } from '../../../scripts/compiler/output/artefacts.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { everywhere, type Names, names } from './names.ts';
import { referenceWithNames } from './reference.ts';
import { typeErrors } from './type-check.ts';

const chosen = [
  '__proto__',
  'constructor',
  '2fa',
  '2FA Code',
  'Record',
  'Error',
  'class',
  'properties',
  '%',
  'a`\x24{x}',
  '',
];

/** Compiles a reference, and returns its artefacts by name. */
async function artefactsOf(all: Names): Promise<Map<string, string>> {
  const compilation = compileTexts(referenceWithNames(all));
  expect(compilation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const texts = new Map<string, string>();
  for (const artefact of artefacts) texts.set(artefact.name, await artefact.from(compilation));
  return texts;
}

test('a reference with any names compiles, and so do its types and its operations', async () => {
  const files: Record<string, string> = {};
  let count = 0;
  const property = fc.asyncProperty(names, async (all) => {
    const texts = await artefactsOf(all);
    const document = texts.get('openapi.json') ?? '';
    expect(Buffer.from(document).toString()).toBe(document);
    expect(JSON.stringify(load(texts.get('openapi.yaml') ?? ''))).toBe(JSON.stringify(JSON.parse(document)));
    const folder = String(count++);
    for (const name of ['operations.ts', 'openapi.d.ts']) files[`${folder}/${name}`] = texts.get(name) ?? '';
    // Shows the names if the types of a folder have errors.
    files[`${folder}/names.json`] = JSON.stringify(all, null, 1);
  });
  await fc.assert(property, {
    seed: 20190309,
    numRuns: Number(process.env.RUNS ?? 30),
    examples: chosen.map((name): [Names] => [everywhere(name)]),
  });
  const options = { types: [], skipLibCheck: false };
  expect(await typeErrors(await temporaryFolder(files), options)).toEqual({ five: '', seven: '' });
});
