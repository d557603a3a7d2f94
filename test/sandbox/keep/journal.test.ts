import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, openJournal } from '../../../sandbox/keep/journal.ts';
import { writeLine } from '../../../sandbox/keep/line.ts';
import type { Change } from '../../../sandbox/state.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const firstLine = 'f506586f {"format":"losant-openapi sandbox","version":1}\n';

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
  expect(existsSync(`${file}.damaged`)).toBe(false);
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
    { numRuns: 40 },
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

test('an empty file is a new one', async () => {
  const file = await newFile();
  writeFileSync(file, '');
  const first = openJournal(file);
  first.append(entry('a'));
  first.close();
  const second = openJournal(file);
  expect(second.entries).toEqual([entry('a')]);
  second.close();
});

test('the format: files of earlier versions open', async () => {
  const file = await newFile();
  const changes: Change[] = [{ count: 2 }, { clock: 5 }, { remove: '/a' }, { put: '/b', values: {} }];
  writeFileSync(file, `${firstLine}${writeLine({ space: 'x', changes })}`);
  const journal = openJournal(file);
  expect(journal.entries).toEqual([{ space: 'x', changes }]);
  journal.replace([]);
  journal.close();
  expect(readFileSync(file, 'utf8')).toBe(firstLine);
});

test('after a failed write, nothing is written', async () => {
  const file = await newFile();
  const journal = openJournal(file);
  journal.close();
  const failure = (): unknown => {
    try {
      journal.append(entry('a'));
    } catch (error) {
      return error;
    }
    return undefined;
  };
  const first = failure();
  expect(String(first)).toMatch(`Cannot write ${file}: Error: EBADF`);
  expect(failure()).toBe(first);
});

test('a file is long if it has twice the bytes of its last snapshot, but at least 4 MB', async () => {
  const megabytes = 2 ** 20;
  /** An entry whose line has so many bytes. */
  const entryOf = (size: number): Entry => {
    const added = (text: string): Entry => ({ space: '', changes: [{ put: '/a', values: { text } }] });
    return added('x'.repeat(Math.floor(size) - writeLine(added('')).length));
  };
  const file = await newFile();
  let journal = openJournal(file);
  const isLongAfter = (size: number): boolean => {
    journal.append(entryOf(size));
    return journal.isLong;
  };
  expect([isLongAfter(4 * megabytes), isLongAfter(100)]).toEqual([false, true]);
  journal.replace([entryOf(4.1 * megabytes)]);
  expect([journal.isLong, isLongAfter(4 * megabytes), isLongAfter(megabytes)]).toEqual([false, false, true]);
  journal.close();
  journal = openJournal(file);
  expect(journal.isLong).toBe(false);
  journal.close();
});

test.each([
  ['another file', 'hello\n'],
  ['another version', writeLine({ format: 'losant-openapi sandbox', version: 2 })],
  ['another format', writeLine({ format: 'other', version: 1 })],
  ['a first line that is null', writeLine(null)],
  ['no whole first line', 'hello'],
  ['an entry as the first line', writeLine({ space: '', changes: [] })],
  ['null as an entry', firstLine + writeLine(null)],
  ['no namespace', firstLine + writeLine({ changes: [] })],
  ['no list of changes', firstLine + writeLine({ space: '', changes: {} })],
  ['something that is no change', firstLine + writeLine({ space: '', changes: [{ count: 1 }, {}] })],
  ['an item without values', firstLine + writeLine({ space: '', changes: [{ put: '/a' }] })],
  ['values without an item', firstLine + writeLine({ space: '', changes: [{ values: {} }] })],
])('%s is refused and stays as it is', async (_, text) => {
  const file = await newFile();
  writeFileSync(file, text);
  expect(() => openJournal(file)).toThrow('is not a file of the sandbox');
  expect(readFileSync(file, 'utf8')).toBe(text);
  appendFileSync(file, '');
  expect(existsSync(`${file}.lock`)).toBe(false);
});
