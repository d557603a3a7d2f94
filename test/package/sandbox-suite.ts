import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runNode } from '../support/run-command.ts';

/** The examples of `docs/sandbox.md`. */
const examples = [...readFileSync('docs/sandbox.md', 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code = '']) => code,
);

const program = `const check = async () => {
  const sandbox = await startSandbox();
  const response = await fetch(sandbox.url + '/applications', { headers: { authorization: 'Bearer any' } });
  const { items } = await response.json();
  await sandbox.close();
  console.log(JSON.stringify({ status: response.status, items: items.length, calls: sandbox.calls.length }));
};
check();
`;

/** The tests of the sandbox in the package, in a project that has it. */
export function sandboxSuite(project: () => string): void {
  const write = (name: string, text: string): Promise<void> => writeFile(join(project(), name), text);

  describe('the sandbox', () => {
    test.each([
      ['sandbox.mjs', `import { startSandbox } from 'losant-openapi/sandbox';\n${program}`],
      ['sandbox.cjs', `const { startSandbox } = require('losant-openapi/sandbox');\n${program}`],
    ])('%s starts it without options', async (name, text) => {
      await write(name, text);
      const { stdout, stderr } = await runNode([join(project(), name)]);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual({ status: 200, items: 1, calls: 3 });
    });

    test('the examples of its page have the right types', async () => {
      expect(examples).toHaveLength(2);
      for (const [i, code] of examples.entries()) await write(`example-${i}.mts`, code);
      const compilerOptions = {
        ...{ target: 'es2022', module: 'nodenext', strict: true, noEmit: true, skipLibCheck: true },
        ...{ types: ['node'], typeRoots: [resolve('node_modules/@types')] },
      };
      const files = examples.map((_, i) => `example-${i}.mts`);
      await write('tsconfig.sandbox.json', JSON.stringify({ compilerOptions, files }));
      const config = join(project(), 'tsconfig.sandbox.json');
      expect(await runNode(['node_modules/typescript/bin/tsc', '-p', config])).toMatchObject({ code: 0, stdout: '' });
    });

    test('the example with tests passes', async () => {
      const { code } = await transform(examples[0] ?? '', { loader: 'ts' });
      await write('example.test.mjs', code);
      const { stdout } = await runNode(['--test', '--test-reporter=tap', join(project(), 'example.test.mjs')]);
      expect(stdout).toMatch(/^# pass 2$/m);
      expect(stdout).toMatch(/^# fail 0$/m);
    });

    test('npx runs its command, offline', async () => {
      // Links the commands of installed packages; nothing is loaded.
      const rebuild = spawn('npm', ['rebuild', '--offline', '--ignore-scripts'], { cwd: project(), stdio: 'ignore' });
      expect(await once(rebuild, 'exit')).toEqual([0, null]);
      const child = spawn('npx', ['--offline', 'losant-openapi-sandbox', '--port', '0', '--seed', 'none'], {
        ...{ cwd: project(), stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } },
        // A group, as npm starts another process.
        detached: true,
      });
      const stop = (signal: NodeJS.Signals): unknown => child.pid !== undefined && process.kill(-child.pid, signal);
      onTestFinished(() => void (child.exitCode === null && child.signalCode === null && stop('SIGKILL')));
      let said = '';
      let logged = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (logged += text));
      await expect.poll(() => said, { timeout: 20_000 }).toContain('/_sandbox/');
      const url = /http:[\d.:/]+\d/.exec(said)?.[0] ?? '';
      const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
      const response = await fetch(`${url}/applications`, { method: 'POST', headers, body: '{}' });
      expect(await response.json()).toEqual({ type: 'Validation', message: 'body.name: is required' });
      await expect
        .poll(() => logged)
        .toMatch(/POST +\/applications +400 .*applications\.post\n +body\.name +is required\n/);
      stop('SIGINT');
      await once(child, 'exit');
      await expect.poll(() => fetch(url).then(String, () => 'nothing listens')).toBe('nothing listens');
    });

    test('its command refuses wrong usage', async () => {
      const command = join(project(), 'node_modules/losant-openapi/sandbox-command.cjs');
      expect(await runNode([command, '--prot', '1'])).toEqual({
        ...{ code: 2, stdout: '', stderr: "Unknown option '--prot'. See --help\n" },
      });
      const file = join(project(), 'package.json');
      const { code, stderr } = await runNode([command, '--port', '0', '--seed', file]);
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/^.*package\.json is not a snapshot of the sandbox.*\n$/),
      ]);
    });
  });
}
