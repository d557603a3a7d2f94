import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { valueAt } from '../../../scripts/compiler/model/pointer.ts';
import { artefacts } from '../../../scripts/compiler/output/artefacts.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { danglingReferences } from '../../support/references.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { typeErrors } from '../names/type-check.ts';
import { expectations } from './expectations.ts';

/** Small pages, each with one thing that a compiler gets wrong. They are next to the checkout, not in it. */
const folder = '../shared/cases';
const hasCases = existsSync(folder);
if (!hasCases) process.stderr.write(`skipped: “cases” needs ${folder}\n`);

const compileCase = (name: string): ReturnType<typeof compileFolder> => {
  const patches = join(folder, name, 'patches');
  return compileFolder(join(folder, name), { patches: existsSync(patches) ? patches : 'none' });
};

describe.skipIf(!hasCases)('cases', () => {
  let names: string[];
  beforeAll(async () => {
    names = Object.keys(Object(load(await readFile(join(folder, 'cases.yaml'), 'utf8'))));
  });

  test('each has an expectation', () => expect(Object.keys(expectations).sort()).toEqual([...names].sort()));

  test.for(Object.entries(expectations))('%s', async ([name, { reports, values = {}, holds = () => true }]) => {
    const result = await compileCase(name);
    const { document, diagnostics } = result;
    expect(diagnostics.map(({ code, file, line }) => `${code} ${basename(file)}:${line}`)).toEqual(reports);
    for (const [pointer, value] of Object.entries(values)) expect(valueAt(document, pointer), pointer).toEqual(value);
    expect(holds(result)).toBe(true);
    if (diagnostics.every(({ severity }) => severity !== 'error')) expect(danglingReferences(document)).toEqual([]);
  });

  test('their types are right for TypeScript', async () => {
    const files: Record<string, string> = {};
    for (const [name, { hasTypes }] of Object.entries(expectations)) {
      if (!hasTypes) continue;
      const compilation = await compileCase(name);
      for (const artefact of artefacts.filter(({ name: file }) => file.endsWith('.ts')))
        files[`${name}/${artefact.name}`] = await artefact.from(compilation);
    }
    const options = { types: [], skipLibCheck: false };
    expect(await typeErrors(await temporaryFolder(files), options)).toEqual({ five: '', seven: '' });
  });
});
