import type { Code } from '../../../scripts/compiler/diagnostics/codes.ts';
import { exampleReference } from '../../../scripts/compiler/diagnostics/examples/reference.ts';
import { operationText, resourceText, schemas } from '../../support/page.ts';

/** The inputs of a compilation: pages by file, and the others. */
export interface Input {
  pages: Record<string, string | Uint8Array>;
  patches?: string;
  suppressions?: string;
  corrections?: string;
  guarantees?: string;
}

const withIntro = (intro: string): Input => ({
  pages: { 'devices.md': resourceText(operationText({ intro })), 'schemas.md': schemas() },
});

/** Inputs for the examples that are only described in words. */
export const describedInputs: Partial<Record<Code, { wrong: Input; right: Input }>> = {
  'page/not-utf8': {
    wrong: { pages: { 'devices.md': new Uint8Array([...Buffer.from('# Ger'), 0xfc, ...Buffer.from('st Actions')]) } },
    right: withIntro('Gerüst.'),
  },
  'page/too-large': { wrong: { pages: { 'devices.md': 'text\n'.repeat(3_200_001) } }, right: withIntro('Text.') },
  'page/line-too-long': {
    wrong: withIntro('x'.repeat(4_001)),
    right: withIntro(`${'x'.repeat(2_000)}\n\n${'x'.repeat(2_001)}`),
  },
  'page/paragraph-too-long': {
    wrong: withIntro(`${'x'.repeat(2_000)}\n${'y'.repeat(2_000)}`),
    right: withIntro(`${'x'.repeat(2_000)}\n\n${'y'.repeat(2_000)}`),
  },
  'page/too-deep': { wrong: withIntro(`${'>'.repeat(51)} text`), right: withIntro('text') },
  'json/too-deep': {
    wrong: exampleReference({ schema: `${'['.repeat(81)}${']'.repeat(81)}` }),
    right: exampleReference({ schema: `{ "default": ${'['.repeat(79)}${']'.repeat(79)} }` }),
  },
};
