import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { optionsOf } from '../../../scripts/commands/shared/inputs.ts';
import { mapFile } from '../../../scripts/commands/shared/map-file.ts';
import { produce } from '../../../scripts/commands/shared/produce.ts';
import { readSources } from '../../../scripts/commands/shared/sources.ts';
import { compile } from '../../../scripts/compiler/compile.ts';
import { emitOperationsTable } from '../../../scripts/compiler/output/client/table.ts';
import { toYaml } from '../../../scripts/compiler/output/yaml.ts';
import { corpusFolder, ownReference } from '../../support/folders.ts';

const references: [string, string, string | undefined][] = [
  ['our own', ownReference, undefined],
  ['the vendor’s, patched', corpusFolder('2019-03'), 'spec/patches/vendor'],
];

test.each(references)(
  'what is written part by part is what a document in memory is written as: %s',
  async (_, folder, patches) => {
    const sources = await readSources(folder, patches);
    const { files, document, diagnostics } = await produce(sources, folder, undefined, true);
    const whole = compile(sources.pages, optionsOf(sources));
    expect(diagnostics).toEqual(whole.diagnostics);
    expect(document).toEqual(whole.document);
    const texts: Record<string, string> = {
      'openapi.yaml': toYaml(whole.document),
      'operations.ts': emitOperationsTable(whole.document),
      'ledger.json': `${JSON.stringify(whole.ledger, null, 2)}\n`,
      [mapFile]: `${JSON.stringify(whole.map, null, 1)}\n`,
    };
    expect([...files.keys()].sort()).toEqual(Object.keys(texts).sort());
    for (const [name, text] of Object.entries(texts)) expect(files.get(name)?.text() === text, name).toBe(true);
  },
);

test('pages that are read when they are asked for are the pages', async () => {
  const { pages, isLarge } = await readSources(ownReference, undefined);
  expect(isLarge).toBe(false);
  for (const { path, content } of pages) expect(Buffer.compare(content, await readFile(path))).toBe(0);
});
