import { type Line, lineOf } from '../measure/line.ts';
import { measurePairs, usageOf } from '../measure/process.ts';

const start = 'scripts/start.mjs';

/** Whole processes: `generate` cold and on unchanged pages, a check without changes, and `--help`. */
export async function commands(reference: string, out: string, runs: number): Promise<Line[]> {
  const generate = [start, 'generate', '--no-types', '--reference', reference, '--out', out];
  const remark = (): ReturnType<typeof usageOf> => usageOf(['bench/against/remark.mjs', reference]);
  const check = (): ReturnType<typeof usageOf> => usageOf([start, 'generate', '--check'], [0, 1]);
  const against = 'remark-parse + remark-gfm of the same pages, cold';
  // Bundles the command and fills the caches before the measurement.
  await usageOf(generate);
  await check();
  return [
    lineOf(
      { what: 'generate without types, cold', against, unit: 'cpu', target: 0.8 },
      await measurePairs(runs, 'cpu', () => usageOf([...generate, '--no-cache']), remark),
    ),
    lineOf(
      { what: 'the same, unchanged pages', against, unit: 'cpu', target: 0.15 },
      await measurePairs(runs, 'cpu', () => usageOf(generate), remark),
    ),
    await againstNode('check that changes nothing', 'cpu', runs, check),
    await againstNode('check that changes nothing', 'wall', runs, check),
    await againstNode('--help', 'cpu', runs, () => usageOf([start, 'generate', '--help'])),
  ];
}

/** A command that should take little more than the start of Node. */
async function againstNode(
  what: string,
  unit: 'cpu' | 'wall',
  runs: number,
  command: () => ReturnType<typeof usageOf>,
): Promise<Line> {
  const pairs = await measurePairs(runs * 3, unit, command, () => usageOf(['-e', '0']));
  return lineOf({ what, against: 'node -e 0', unit, target: 8 }, pairs);
}
