import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printReference } from '../../../scripts/compiler/print/reference.ts';
import { readReference } from '../../../scripts/compiler/read/reference.ts';
import { withoutPlaces } from '../../support/without-places.ts';
import { reference } from './random-reference.ts';

test('any model is read back from its printed pages, and printed again to the same bytes', () => {
  fc.assert(
    fc.property(reference, (model) => {
      const pages = printReference(model);
      const files = [...pages].map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
      const again = readReference(files);
      expect(withoutPlaces(again)).toEqual(withoutPlaces(model));
      expect(printReference(again)).toEqual(pages);
    }),
    { numRuns: 100, seed: 1 },
  );
});
