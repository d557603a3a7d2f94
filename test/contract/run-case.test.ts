import { expect, test } from 'vitest';
import { runCase } from './run-case.ts';

const fault = { page: 'devices.md', line: 3, fact: 'body example', what: 'it is wrong' };
const passes = async (): Promise<void> => Promise.resolve();
const fails = async (): Promise<void> => Promise.resolve().then(() => expect(1).toBe(2));
const breaks = async (): Promise<void> => Promise.reject(new TypeError('fetch failed'));

test('a failure starts with the line of Markdown', () =>
  expect(runCase(fails, undefined, 'devices.md:7:1')).rejects.toThrow(/^devices\.md:7:1 {2}expected 1 to be 2/));
test('a case that meets a known fault may fail', () => expect(runCase(fails, fault, '')).resolves.toBeUndefined());
test('a fixed fault fails until its entry is removed', () =>
  expect(runCase(passes, fault, '')).rejects.toThrow('devices.md:3 is fixed (“it is wrong”): remove its entry'));
test('a failing server is not a known fault', () => expect(runCase(breaks, fault, '')).rejects.toThrow('fetch failed'));
