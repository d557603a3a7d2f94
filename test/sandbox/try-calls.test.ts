import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../sandbox/http/server.ts';
import { resourcesOf } from '../../sandbox/resources.ts';
import { tryCalls } from '../../sandbox/try-calls.ts';
import { library } from './library.ts';

const shell = promisify(execFile);

test('the commands work as they are: the list has what was created', async () => {
  const server = await startSandbox({ document: library, seed: 'none' });
  onTestFinished(() => server.close());
  const commands = tryCalls(library, resourcesOf(library), server.url);
  expect(commands.length).toBe(3);
  const outputs = [];
  for (const command of commands) outputs.push(JSON.parse((await shell('sh', ['-c', `${command} -sf`])).stdout));
  expect(outputs[0]).toMatchObject({ name: "Jane's novels" });
  expect(outputs[1]).toMatchObject({ items: [{ name: "Jane's novels" }] });
  expect(outputs[2]).toHaveProperty('operations');
});

test('without such a resource, there is the page of the sandbox', () => {
  expect(tryCalls(library, [], 'http://localhost:1')).toEqual(['curl http://localhost:1/_sandbox/']);
});
