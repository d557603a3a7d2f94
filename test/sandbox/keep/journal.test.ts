import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, openJournal } from '../../../sandbox/keep/journal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const newFile = async (): Promise<string> => join(await temporaryFolder(), 'sandbox.data');

const entry = (name: string): Entry => ({ space: '', changes: [{ put: `/things/${name}`, values: { name } }] });

test('what was appended is there when the file is opened again', async () => {
  const file = await newFile();
  const first = openJournal(file);
  first.append(entry('a'));
  first.append(entry('ü\n"'));
  first.close();
  const second = openJournal(file);
  expect([second.entries, second.damaged]).toEqual([[entry('a'), entry('ü\n"')], 0]);
  second.close();
});

test('a file cut anywhere has all whole lines before the cut, and the rest is kept beside it', async () => {
  const file = await newFile();
  const journal = openJournal(file);
  for (const name of ['a', 'b', 'ü']) journal.append(entry(name));
  journal.close();
  const bytes = readFileSync(file);
  const start = bytes.indexOf(10) + 1;
  fc.assert(
    fc.property(fc.integer({ min: start, max: bytes.length }), (end) => {
      writeFileSync(file, bytes);
      truncateSync(file, end);
      const whole = bytes.subarray(0, end).lastIndexOf(10) + 1;
      const opened = openJournal(file);
      expect(opened.damaged).toBe(end - whole);
      expect(opened.entries.length).toBe(bytes.subarray(start, end).filter((byte) => byte === 10).length);
      opened.append(entry('after'));
      opened.close();
      const again = openJournal(file);
      expect([again.damaged, again.entries.at(-1)]).toEqual([0, entry('after')]);
      again.close();
    }),
  );
  expect(existsSync(`${file}.damaged`)).toBe(true);
});

test('a changed byte is noticed: the file ends before it', async () => {
  const file = await newFile();
  const journal = openJournal(file);
  for (const name of ['a', 'b', 'c']) journal.append(entry(name));
  journal.close();
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('things/b', 'things/x'));
  const opened = openJournal(file);
  expect(opened.entries).toEqual([entry('a')]);
  opened.close();
});

test('a snapshot replaces the file', async () => {
  const file = await newFile();
  const journal = openJournal(file);
  for (let i = 0; i < 100; i++) journal.append(entry('a'));
  const long = statSync(file).size;
  journal.replace([entry('b')]);
  journal.append(entry('c'));
  journal.close();
  expect(statSync(file).size).toBeLessThan(long / 10);
  const opened = openJournal(file);
  expect(opened.entries).toEqual([entry('b'), entry('c')]);
  opened.close();
});

test('a file is refused while it is open', async () => {
  const file = await newFile();
  const journal = openJournal(file);
  expect(() => openJournal(file)).toThrow(`${file} is in use by process ${process.pid}`);
  journal.close();
  openJournal(file).close();
});

test('the lock of a process that has ended does not count', async () => {
  const file = await newFile();
  // No process has this number: it is above the largest one of Linux.
  writeFileSync(`${file}.lock`, '4194305');
  openJournal(file).close();
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test.each([
  ['another file', 'hello\n'],
  ['another version', '7b7b6e2b {"format":"losant-openapi sandbox","version":2}\n'],
  ['no whole first line', 'hello'],
])('%s is refused and stays as it is', async (_, text) => {
  const file = await newFile();
  writeFileSync(file, text);
  expect(() => openJournal(file)).toThrow('is not a file of the sandbox');
  expect(readFileSync(file, 'utf8')).toBe(text);
  appendFileSync(file, '');
  expect(existsSync(`${file}.lock`)).toBe(false);
});
