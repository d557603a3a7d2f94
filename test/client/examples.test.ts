import { expect, test } from 'vitest';
import { typeErrors } from '../compiler/names/type-check.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { readDocument } from './document.ts';
import { exampleCalls } from './example-calls.ts';

test('each example of the reference has the type that the client has for it, in TypeScript 5 and 7', async () => {
  const code = exampleCalls(readDocument());
  // About 1,600 examples: an empty file has no errors either.
  expect(code.split('\n').length).toBeGreaterThan(1_500);
  const lines = code.split('\n');
  const withSubject = (errors: string): string[] =>
    errors
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const at = /calls\.ts\((\d+),/.exec(line)?.[1];
        return at === undefined ? line : `${lines[Number(at) - 1]?.replace(/^.*\/\/ /, '')}: ${line}`;
      });
  const { five, seven } = await typeErrors(await temporaryFolder({ 'calls.ts': code }));
  expect(withSubject(five)).toEqual([]);
  expect(withSubject(seven)).toEqual([]);
});
