import { expect, test } from 'vitest';
import { judge } from './judge.ts';

const fault = { page: 'devices.md', line: 3, fact: 'body example', what: 'it is wrong' };
const passes = async (): Promise<void> => Promise.resolve();
const fails = async (): Promise<void> => Promise.resolve().then(() => expect(1).toBe(2));
const breaks = async (): Promise<void> => Promise.reject(new TypeError('fetch failed'));

test('a failure is headed by the line of Markdown', () =>
  expect(judge(fails, undefined, 'devices.md:7:1')).rejects.toThrow(/^devices\.md:7:1 {2}expected 1 to be 2/));
test('a case that meets a known fault may fail', () => expect(judge(fails, fault, '')).resolves.toBeUndefined());
test('a mended fault fails until its entry is gone', () =>
  expect(judge(passes, fault, '')).rejects.toThrow('devices.md:3 is mended (“it is wrong”): remove its entry'));
test('a server that breaks down is no known fault', () =>
  expect(judge(breaks, fault, '')).rejects.toThrow('fetch failed'));
