import { describe, expect, test } from 'vitest';
import { table } from '../../generated/operations.ts';
import { bundle, gzipSize } from './bundle.ts';

const using = (entry: string): string =>
  `import { createClient } from './${entry}.ts'; globalThis.client = createClient({ accessToken: 't' });`;

describe('gzip size of what a page loads before its first call', () => {
  test.each([
    ['paths', 5_550],
    ['index', 10_000],
  ])('%s: at most %i bytes', async (entry, budget) => {
    expect(gzipSize(await bundle(using(entry)))).toBeLessThanOrEqual(budget);
  });
});

test('the path client contains neither the operation table nor the stream parser', async () => {
  const text = await bundle(using('paths'));
  expect(text).not.toContain(table.split('\n')[1]);
  expect(text).not.toContain('Last-Event-ID');
  const whole = await bundle(using('index'));
  expect(whole).toContain(table.split('\n')[1]);
  expect(whole).not.toContain('Last-Event-ID');
});

test('an unused import is removed completely', async () => {
  expect((await bundle(`import { canCall } from './index.ts';`)).length).toBeLessThan(10);
});
