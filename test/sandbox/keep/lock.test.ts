import fs, { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lock } from '../../../sandbox/keep/lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Runs something instead of the next call of a function of Node. Modules that import the function see it. */
function instead(name: 'renameSync' | 'writeFileSync', fake: () => void): void {
  vi.spyOn(fs, name).mockImplementationOnce(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    fake();
  });
  syncBuiltinESMExports();
}

/** No process has this number: it is above the largest one of Linux. */
const ended = '4194305';
const systemError = (code: string): Error => Object.assign(new Error(code), { code });

let path: string;
let file: string;
/** Where the lock of a process that has ended is moved to. */
let aside: string;
beforeEach(async () => {
  path = join(await temporaryFolder(), 'data');
  file = `${path}.lock`;
  aside = `${file}-${process.pid}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test('a lock names this process, until it is released', () => {
  const release = lock(path);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  expect(() => lock(path)).toThrow(`${path} is in use by process ${process.pid}`);
  release();
  expect(existsSync(file)).toBe(false);
  lock(path)();
});

test('a lock that somebody has removed can be released', () => {
  const release = lock(path);
  rmSync(file);
  expect(release).not.toThrow();
});

test('another process that runs keeps its lock', () => {
  writeFileSync(file, String(process.ppid));
  expect(() => lock(path)).toThrow(`${path} is in use by process ${process.ppid}`);
  expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
});

test('a process of another user runs, too', () => {
  writeFileSync(file, ended);
  vi.spyOn(process, 'kill').mockImplementation(() => {
    throw systemError('EPERM');
  });
  expect(() => lock(path)).toThrow('is in use');
});

test.each([
  ['a process that has ended', ended],
  ['an earlier process with the number of this one', String(process.pid)],
  ['nothing that is a number', 'x'],
])('the lock of %s does not count', (_, owner) => {
  writeFileSync(file, owner);
  const release = lock(path);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  expect(readdirSync(dirname(file))).toEqual(['data.lock']);
  release();
});

test('a lock that another process takes meanwhile counts', () => {
  writeFileSync(file, ended);
  instead('renameSync', () => {
    writeFileSync(file, String(process.ppid));
    renameSync(file, aside);
  });
  expect(() => lock(path)).toThrow(`in use by process ${process.ppid}`);
  expect(readdirSync(dirname(file))).toEqual(['data.lock']);
});

test('a lock that disappears meanwhile is no obstacle', () => {
  writeFileSync(file, ended);
  instead('renameSync', () => {
    rmSync(file);
    renameSync(file, aside);
  });
  lock(path)();
  instead('writeFileSync', () => {
    throw systemError('EEXIST');
  });
  lock(path)();
});

test('other errors are errors', () => {
  expect(() => lock(join(path, 'data'))).toThrow(`Cannot use ${path}/data (ENOENT)`);
  writeFileSync(file, ended);
  instead('renameSync', () => {
    throw systemError('EACCES');
  });
  expect(() => lock(path)).toThrow('EACCES');
  rmSync(file);
  mkdirSync(file);
  expect(() => lock(path)).toThrow('EISDIR');
});
