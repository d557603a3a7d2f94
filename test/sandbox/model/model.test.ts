import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVerifier } from '../../../client/verify.ts';
import { startSandbox } from '../../../sandbox/http/server.ts';
import { resourcesOf } from '../../../sandbox/resources.ts';
import { createSandbox } from '../../../sandbox/sandbox.ts';
import { ownReference } from '../reference.ts';
import { commandsFor, type Worlds } from './commands.ts';
import { inProcess, overHttp, type System } from './system.ts';
import { World } from './world.ts';

/** 1000 takes some minutes. */
const numRuns = Number(process.env.RUNS ?? 60);

test('requests in two namespaces have the answers of the model, and each is valid', async () => {
  const { document } = await ownReference();
  const sandbox = createSandbox(document);
  const resources = resourcesOf(document).filter(({ roles }) => roles.has('create') && roles.has('read'));
  const commands = fc.commands([commandsFor(document, createVerifier({ document }))], {
    size: 'large',
    maxCommands: 40,
  });
  const worlds = (): Worlds => ({ a: new World(resources), b: new World(resources) });
  const assert = (system: () => System, runs: number): Promise<void> =>
    fc.assert(
      fc.asyncProperty(commands, (list) => fc.asyncModelRun(() => ({ model: worlds(), real: system() }), list)),
      { numRuns: runs },
    );
  let now = Date.parse('2026-01-01T00:00:00Z');
  const clock = (): number => {
    now += 350;
    return now;
  };
  await assert(() => inProcess(sandbox, clock), numRuns);
  const server = await startSandbox({ document, seed: 'none' });
  await assert(() => overHttp(server.url), Math.ceil(numRuns / 20)).finally(() => server.close());
  expect(resources.length).toBeGreaterThan(20);
});
