import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runNode } from '../../support/run-command.ts';

/** What TypeScript 5.9 and 7 report for the files in a folder, which are checked as strictly as our own. */
export async function typeErrors(
  folder: string,
  compilerOptions: object = { typeRoots: [resolve('node_modules/@types')] },
): Promise<{ five: string; seven: string }> {
  const configuration = { extends: resolve('tsconfig.json'), compilerOptions, include: ['**/*'] };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  const check = async (compiler: string): Promise<string> =>
    (await runNode([join('node_modules', compiler, 'bin/tsc'), '-p', folder, '--pretty', 'false'])).stdout;
  const [five, seven] = await Promise.all([check('typescript'), check('typescript-7')]);
  return { five, seven };
}
