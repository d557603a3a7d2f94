import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Correct calls, and one call for each kind of mistake. */
const calls = `
import { createClient } from '${resolve('client/index.ts')}';

const client = createClient({ accessToken: 'token' });
await client.devices.get({ applicationId: 'a', perPage: 10 });
await client.devices.get({ applicationId: 1 });
await client.devices.get({});
await client.devices.got({ applicationId: 'a' });
const count: string = (await client.devices.get({ applicationId: 'a' })).count;
let unused: number;
const list: string[] = [];
const first: string = list[0];
`;

/** The errors of one version of the compiler, by position: for one mistake, versions can have different codes. */
async function findings(compiler: string, project: string): Promise<string[]> {
  const { stdout } = await runNode([join('node_modules', compiler, 'bin/tsc'), '-p', project, '--pretty', 'false']);
  return stdout
    .split('\n')
    .flatMap((line) => /(\w+\.ts\(\d+,\d+\)): error TS\d+/.exec(line)?.[1] ?? [])
    .sort();
}

test('TypeScript 7, which the build uses, reports the same errors as version 5', async () => {
  const folder = await temporaryFolder({ 'calls.ts': calls });
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: resolve('tsconfig.json'),
      compilerOptions: { typeRoots: [resolve('node_modules/@types')] },
      include: ['calls.ts'],
    }),
  );
  const [seven, five] = [await findings('typescript-7', folder), await findings('typescript', folder)];
  expect(five.length).toBeGreaterThanOrEqual(5);
  expect(seven).toEqual(five);
});
