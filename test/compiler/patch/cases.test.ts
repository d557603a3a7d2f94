import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileFolder } from '../../support/compile-folder.ts';
import { danglingReferences } from '../../support/references.ts';

/* Cases next to the checkout, not in it. Their file `cases.yaml` says what is right. */
const folder = '../shared/cases';

interface Case {
  /** The errors, as `line code`, all in the patch. */
  errors: string[];
  /** The schema of Thing's name. */
  name: object;
}

const cases: Record<string, Case> = {
  'patch-crash-new-operation': { errors: ['4 patch/breaks-document'], name: { type: 'string' } },
  'patch-dangling-ref': { errors: ['4 patch/breaks-document'], name: { type: 'string' } },
  'patch-date-becomes-object': { errors: [], name: { type: 'string', enum: ['2020-01-01'] } },
};

test.skipIf(!existsSync(folder)).each(Object.entries(cases))('%s', async (path, { errors, name }) => {
  const { document, diagnostics } = await compileFolder(`${folder}/${path}`, { patches: `${folder}/${path}/patches` });
  const found = diagnostics.filter(({ severity }) => severity === 'error');
  expect(found.map(({ line, code }) => `${line} ${code}`)).toEqual(errors);
  for (const { file } of found) expect(file).toBe(`${folder}/${path}/patches/p.yaml`);
  expect(document.components.schemas.Thing).toMatchObject({ properties: { name } });
  expect(danglingReferences(document)).toEqual([]);
});
