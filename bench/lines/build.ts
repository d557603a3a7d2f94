import { join } from 'node:path';
import { type Line, lineOf } from '../measure/line.ts';
import { usageOf } from '../measure/process.ts';

/** The build compared with its four commands run one after the other, without caches. */
export async function buildLine(out: string, folder: string, runs: number): Promise<Line> {
  const document = join(out, 'openapi.yaml');
  const four = [
    ['scripts/start.mjs', 'generate', '--no-types', '--no-cache', '--out', out],
    [
      'node_modules/openapi-typescript/bin/cli.js',
      document,
      '-o',
      join(folder, 'openapi.d.ts'),
      '--redocly',
      'bench/against/openapi-ts.redocly.yaml',
    ],
    ['node_modules/@redocly/cli/bin/cli.js', 'lint', document, '--max-problems', '1000'],
    ['node_modules/typescript/bin/tsc', '-p', '.'],
  ];
  const measured = [];
  for (let i = 0; i < runs; i += 1) {
    const value = (await usageOf(['scripts/start.mjs', 'build', '--no-client', '--no-docs', '--out', out])).wall;
    let reference = 0;
    for (const command of four) reference += (await usageOf(command)).wall;
    measured.push({ value, reference });
  }
  return lineOf(
    {
      what: 'build: document, types, lint, type check',
      against: 'the four commands one after the other',
      unit: 'wall',
      target: 0.45,
    },
    measured,
  );
}
