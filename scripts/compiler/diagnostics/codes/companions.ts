import { type Actual, error, quote, type Unexpected, unexpected, warning } from './specification.ts';

/** Patches and suppressions (dialect §7, §8). */
export const companionCodes = {
  'yaml/invalid': error('7', {
    message: ({ actual }: Actual & { expected?: string }) => `Invalid YAML: ${actual}`,
    meaning: 'The file is not YAML, so none of it is read.',
    mend: 'Correct the YAML.',
  }),
  'patch/invalid': error('7', {
    message: unexpected('patch'),
    meaning: 'The file, or one action in it, is not what the Overlay Specification and the dialect allow.',
    mend: 'Write an Overlay 1.0.0 document in which each action has a target, a description and one change.',
  }),
  'patch/stale': warning('7', {
    message: ({ actual, expected }: Unexpected & Actual) =>
      `Patch does not fit the document: found ${quote(actual)}, expected ${expected}`,
    meaning:
      'What the patch corrects is not in the document: the page was corrected or has changed. The patch has no effect.',
    mend: 'Remove the patch, or correct it.',
  }),
  'suppression/invalid': error('8', {
    message: unexpected('suppression'),
    meaning: 'A suppression has to name the page and code of a warning, and the reason why it is intended.',
    mend: 'Name page, code and reason.',
  }),
  'suppression/unused': warning('8', {
    message: ({ actual }: Actual) => `Suppression ${quote(actual)} is never used`,
    meaning: 'The page does not have this warning. The suppression would only hide a future one.',
    mend: 'Remove the suppression.',
  }),
} as const;
