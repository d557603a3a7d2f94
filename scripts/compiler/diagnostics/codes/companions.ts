import { type Actual, error, quote, type Unexpected, unexpected, warning } from './specification.ts';

/** Patches, suppressions and corrections (dialect §7, §8, §9). */
export const companionCodes = {
  'yaml/invalid': error('7', {
    message: ({ actual }: Actual & { expected?: string }) => `Invalid YAML: ${actual}`,
    meaning:
      'The file is not YAML, or has a value that JSON cannot represent: a number or a key that would change, an alias to the value around it. None of it is read.',
    mend: 'Correct the YAML. Quote a number or a key whose digits have to be kept.',
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
      'What the patch corrects is not in the document, or what it adds is there: the page was corrected or has changed. The patch has no effect there.',
    mend: 'Remove the patch, or correct it.',
  }),
  'patch/breaks-document': error('7', {
    message: ({ actual, expected, more }: Unexpected & Actual & { more: number }) =>
      `Patch breaks the document: expected ${expected} at ${actual === '' ? 'its top' : actual}${more > 0 ? `, and ${more} more` : ''}`,
    meaning:
      'After all patches, the document is checked as if it came from outside: required members, the kinds of values, the target of every $ref, and operationIds. This action makes it invalid, so the action has no effect.',
    mend: 'Correct the action, or add another one that makes the document valid again.',
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
  'correction/invalid': error('9', {
    message: unexpected('correction'),
    meaning:
      'A correction has to name a page, a text in it, what replaces the text, and the reason why the text is wrong. It has no other members.',
    mend: 'Name page, text, replacement and reason. Quote a text that YAML would read as a number, as true or as null.',
  }),
  'correction/overlap': error('9', {
    message: ({ actual, page, other }: Actual & { page: string; other: number }) =>
      `Correction of ${quote(actual)} in ${page} overlaps the one on line ${other}`,
    meaning: 'Two corrections replace the same part of a page, so only one of them can have an effect.',
    mend: 'Write one correction in their place, or shorten their texts.',
  }),
  'correction/stale': warning('9', {
    message: ({ actual, page, reason }: Actual & { page: string; reason: string }) =>
      `Correction of ${quote(actual)} in ${page} does not apply: ${reason}`,
    meaning:
      'The text is not exactly once in the page: the page was corrected or has changed, or the text is too short to say which place is meant. The correction has no effect.',
    mend: 'Remove the correction, or correct its text.',
  }),
} as const;
