import { expect, test } from 'vitest';
import { readLine, writeLine } from '../../../sandbox/keep/line.ts';

test('each byte of a line counts', () => {
  const line = writeLine({ name: 'a b' });
  expect(line).toMatch(/^[\da-f]{8} \{"name":"a b"\}\n$/);
  const text = line.slice(0, -1);
  expect(readLine(text)).toEqual({ value: { name: 'a b' } });
  for (let i = 0; i < text.length; i++) expect(readLine(`${text.slice(0, i)}_${text.slice(i + 1)}`)).toBeUndefined();
  expect(readLine('')).toBeUndefined();
});

test('a short checksum has zeros in front', () => {
  const line = [...Array(1000).keys()].map(writeLine).find((one) => one.startsWith('00'));
  expect(readLine(line?.trimEnd() ?? '')).toHaveProperty('value');
});
