import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Spool } from '../../../scripts/commands/shared/spool.ts';

const sizes: [string, number][] = [
  ['nothing', 0],
  ['little, in memory', 3],
  ['much, on disk', 20],
];

test.each(sizes)('gives back what was written: %s', (_, megabytes) => {
  const spool = new Spool();
  const pieces = Array.from({ length: megabytes * 4 }, (__, i) => `${i}ä`.repeat(250_000 / `${i}ä`.length));
  for (const [i, piece] of pieces.entries()) spool.write(i % 2 === 0 ? piece : Buffer.from(piece));
  const text = pieces.join('');
  expect(spool.text() === text).toBe(true);
  expect(Buffer.concat([...spool]).equals(Buffer.concat([...spool]))).toBe(true);
  expect(spool.size).toBe(Buffer.byteLength(text));
  expect(spool.sum).toBe(createHash('sha256').update(text).digest('hex'));
  spool.close();
  expect(spool.text()).toBe('');
});
