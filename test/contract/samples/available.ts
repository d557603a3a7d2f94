import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

/** A `test` that needs a program. Without it, the test is reported as skipped. */
export function testWith(needs: string, [program, ...options]: readonly [string, ...string[]]): typeof test.skip {
  const isMissing = spawnSync(program, options).status !== 0;
  if (isMissing) process.stderr.write(`skipped: samples need ${needs}\n`);
  return isMissing ? test.skip : test;
}
