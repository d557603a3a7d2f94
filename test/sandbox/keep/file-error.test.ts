import { expect, test } from 'vitest';
import { asFileError, codeOf, FileError } from '../../../sandbox/keep/file-error.ts';

test.each([
  [null, undefined],
  [undefined, undefined],
  ['text', undefined],
  [Object.assign(() => {}, { code: 'EACCES' }), undefined],
  [{}, undefined],
  [{ code: 'EACCES' }, 'EACCES'],
])('the code of %j', (error, code) => {
  expect(codeOf(error)).toBe(code);
});

test('an error of the system becomes one that has the path; others stay', () => {
  const cause = Object.assign(new Error('denied'), { code: 'EACCES' });
  expect(asFileError('a.data', cause)).toMatchObject({
    ...{ name: 'FileError', code: 'ERR_SANDBOX_FILE', message: 'Cannot use a.data (EACCES)', cause },
  });
  for (const other of [new FileError('x'), new TypeError('x'), null]) expect(asFileError('a.data', other)).toBe(other);
});
