import { expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { onePerCause } from '../../../scripts/compiler/diagnostics/causes.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { vendorMended } from '../../support/folders.ts';
import { danglingReferences } from '../../support/references.ts';

const aboutSchemas = ({ diagnostics }: Compilation): string[] =>
  onePerCause(diagnostics)
    .map(({ code }) => code as string)
    .filter((code) => code.startsWith('schema/') && code !== 'schema/unreferenced');

const editions = [
  // The array within an alternative exists only since 2019-03.
  { edition: '2018-12', before: 160, stale: 1 },
  { edition: '2019-03', before: 166, stale: 0 },
];

describeWithCorpus('the corrections and patches of the vendor’s pages', () => {
  for (const { edition, before, stale } of editions) {
    test(`${edition}: none of ${before} warnings about schemas remains`, async () => {
      const path = `../shared/corpus/${edition}`;
      expect(aboutSchemas(await compileFolder(path))).toHaveLength(before);
      const corrected = await compileFolder(path, vendorMended);
      expect(aboutSchemas(corrected)).toEqual([]);
      expect(corrected.diagnostics.filter(({ code }) => code.startsWith('patch/'))).toHaveLength(stale);
      expect(corrected.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(danglingReferences(corrected.document)).toEqual([]);
      // Objects that a patch changed have their place in the page; objects that it added have their place in the patch.
      const added = '/paths/~1applications~1{applicationId}~1events~1mostRecentBySeverity/get/responses/200/content';
      expect(corrected.map[added]?.file).toBe(`${vendorMended.patches}/40-operations.yaml`);
      expect(corrected.diagnostics.filter(({ code }) => code.startsWith('correction/'))).toEqual([]);
      expect(corrected.ledger.totals.unknown).toBe(0);
    });
  }
});
