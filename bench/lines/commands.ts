import { type Line, lineOf } from '../measure/line.ts';
import { measurePairs, usageOf } from '../measure/process.ts';

const start = 'scripts/start.mjs';

/** Whole processes: `generate` cold and on unchanged pages, a check without changes, and `--help`. */
export async function commands(reference: string, out: string, runs: number): Promise<Line[]> {
  const generate = [start, 'generate', '--no-types', '--reference', reference, '--out', out];
  const remark = (): ReturnType<typeof usageOf> => usageOf(['bench/against/remark.mjs', reference]);
  const against = 'remark-parse + remark-gfm of the same pages, cold';
  // Bundles the command and fills the caches before the measurement.
  await usageOf(generate);
  await usageOf([start, 'generate', '--check'], [0, 1]);
  return [
    lineOf(
      { what: 'generate without types, cold', against, unit: 'cpu', target: 0.8 },
      await measurePairs(runs, 'cpu', () => usageOf([...generate, '--no-cache']), remark),
    ),
    lineOf(
      { what: 'the same, unchanged pages', against, unit: 'cpu', target: 0.15 },
      await measurePairs(runs, 'cpu', () => usageOf(generate), remark),
    ),
    lineOf(
      { what: 'check that changes nothing', against: 'node -e 0', unit: 'cpu', target: 8 },
      await measurePairs(
        runs * 3,
        'cpu',
        () => usageOf([start, 'generate', '--check'], [0, 1]),
        () => usageOf(['-e', '0']),
      ),
    ),
    lineOf(
      { what: 'check that changes nothing', against: 'node -e 0', unit: 'wall', target: 8 },
      await measurePairs(
        runs * 3,
        'wall',
        () => usageOf([start, 'generate', '--check'], [0, 1]),
        () => usageOf(['-e', '0']),
      ),
    ),
    lineOf(
      { what: '--help', against: 'node -e 0', unit: 'cpu', target: 8 },
      await measurePairs(
        runs * 3,
        'cpu',
        () => usageOf([start, 'generate', '--help']),
        () => usageOf(['-e', '0']),
      ),
    ),
  ];
}
