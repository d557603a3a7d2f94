import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { operationText, resourceText, schemas, schemaText } from '../../support/page.ts';
import { type Outcome, runNode } from '../../support/run-command.ts';
import { temporaryFolder, temporaryReference } from '../../support/temporary-folder.ts';

const url = 'https://api.losant.com/devices';

/** A reference with a misspelt heading, two operations of one name and two schemas of one title. */
const faulty = {
  'devices.md': resourceText(
    operationText().replace('## Get', '##Get'),
    operationText({ title: 'Get', method: `POST ${url}` }),
  ),
  'schemas.md': schemas(schemaText('Device', '{ "type": "array" }')),
};

const reference = (): Promise<string> => temporaryFolder(faulty);
const run = (command: string, ...options: string[]): Promise<Outcome> =>
  runNode(['scripts/start.mjs', command, ...options]);

/** Whether the errors are printed, with the number of them. */
const errorsIn = ({ stderr }: Outcome): string[] =>
  [...stderr.matchAll(/:\d+:\d+ {2}error {2}(\S+)/g)].map(([, code = '']) => code).sort();
const codes = ['heading/form', 'operation/duplicate-name', 'schema/duplicate'];

describe('a reference with errors', () => {
  test('generate refuses, and names the command that goes on', async () => {
    const [folder, out] = [await reference(), await temporaryFolder()];
    const outcome = await run('generate', '--reference', folder, '--out', out, '--no-types');
    expect([outcome.code, errorsIn(outcome), await readdir(out)]).toEqual([1, codes, []]);
    expect(outcome.stderr).toContain(
      `nothing written\nTo go on in spite of them: npm run generate -- --reference ${folder} --out ${out} --no-types --keep-going\n`,
    );
  });

  test('generate --keep-going writes what is sound, and says that something is missing', async () => {
    const [folder, out] = [await reference(), await temporaryFolder()];
    const options = ['--reference', folder, '--out', out, '--keep-going'];
    const outcome = await run('generate', ...options);
    expect([outcome.code, errorsIn(outcome)]).toEqual([1, codes]);
    expect(outcome.stderr).toMatch(
      /3 errors, 0 warnings in 2 files; \d+ blocks, 0 unknown; what has errors is missing\n$/,
    );
    const document: unknown = JSON.parse(await readFile(join(out, 'openapi.json'), 'utf8'));
    expect(document).toMatchObject({
      paths: {
        '/devices': {
          get: { operationId: 'devices.get' },
          post: { operationId: 'devices.get2', 'x-duplicate-of': 'devices.get' },
        },
      },
      components: {
        schemas: { Device: { type: 'object' }, Device2: { type: 'array', 'x-duplicate-of': 'Device' } },
      },
    });
    expect(await readFile(join(out, 'openapi.d.ts'), 'utf8')).toContain('Device2');
    const again = await run('generate', ...options, '--check');
    expect([again.code, errorsIn(again)]).toEqual([1, codes]);
    expect(again.stderr).not.toContain('out of date');
  });

  test('a reference without pages is refused with --keep-going too', async () => {
    const [folder, out] = [await temporaryFolder({ 'README.md': '' }), await temporaryFolder()];
    const outcome = await run('generate', '--reference', folder, '--out', out, '--keep-going');
    expect([outcome.code, errorsIn(outcome), await readdir(out)]).toEqual([1, ['reference/empty'], []]);
    expect(outcome.stderr).not.toContain('To go on');
  });

  test.each([
    ['docs', [], 'nothing written'],
    ['build', ['--no-lint', '--no-typecheck', '--no-client', '--no-docs'], 'nothing written'],
    ['mock', ['--port', '0'], 'nothing to serve'],
    ['verify-proxy', ['--port', '0', '--upstream', 'http://127.0.0.1:1'], 'nothing to serve'],
  ])('%s refuses, prints the errors, and names the command that goes on', async (command, options, refused) => {
    const folder = await reference();
    const outcome = await run(command, '--reference', folder, ...options);
    expect([outcome.code, errorsIn(outcome)]).toEqual([1, codes]);
    const again = ['--reference', folder, ...options, '--keep-going'].join(' ');
    expect(outcome.stderr).toContain(
      `; ${refused}\nTo go on in spite of them: npm run ${command.replace('-', ':')} -- ${again}\n`,
    );
  });

  test('docs --keep-going writes the site', async () => {
    const out = join(await temporaryFolder(), 'site');
    const outcome = await run('docs', '--reference', await reference(), '--out', out, '--keep-going');
    expect([outcome.code, errorsIn(outcome)]).toEqual([1, codes]);
    expect(outcome.stderr).toContain('what has errors is missing');
    expect(await readdir(out)).toContain('index.html');
  });

  test('build --keep-going writes the artefacts', async () => {
    const out = await temporaryFolder();
    const steps = ['--no-lint', '--no-typecheck', '--no-client', '--no-docs'];
    const outcome = await run('build', '--reference', await reference(), '--out', out, '--keep-going', ...steps);
    expect([outcome.code, errorsIn(outcome)]).toEqual([1, codes]);
    expect(await readdir(out)).toContain('openapi.yaml');
  });

  test('coverage prints the errors and writes its report in any case', async () => {
    const out = join(await temporaryFolder(), 'report.html');
    const outcome = await run('coverage', '--reference', await reference(), '--out', out, '--keep-going');
    expect([outcome.code, errorsIn(outcome)]).toEqual([0, codes]);
    expect((await readFile(out, 'utf8')).length).toBeGreaterThan(10_000);
  });

  test('refresh refuses to write newer pages with errors, unless --keep-going is given', async () => {
    const [from, own] = [await reference(), await temporaryReference({ 'schemas.md': schemas() })];
    const options = ['--from', from, '--reference', own, '--write'];
    const outcome = await run('refresh', ...options);
    expect([outcome.code, errorsIn(outcome), await readdir(own)]).toEqual([1, codes, ['schemas.md']]);
    expect(outcome.stderr).toContain(`npm run refresh -- ${options.join(' ')} --keep-going\n`);
    const again = await run('refresh', ...options, '--keep-going');
    // Each error of the edition once, and what is wrong with the merged page itself.
    expect([again.code, errorsIn(again)]).toEqual([1, [...codes, 'operation/duplicate-name'].sort()]);
    expect((await readdir(own)).sort()).toEqual(['devices.md', 'schemas.md']);
  });

  test.each([
    ['mock', ['--port', '0'], 'The mock listens on '],
    ['verify-proxy', ['--port', '0', '--upstream', 'http://127.0.0.1:1'], 'Requests to '],
    ['dev', ['--no-mock', '--no-site', '--no-types'], 'what has errors is missing'],
  ])('%s --keep-going starts', async (command, options, expected) => {
    const own = command === 'dev' ? ['--out', await temporaryFolder()] : [];
    const child = spawn(
      process.execPath,
      ['scripts/start.mjs', command, '--reference', await reference(), '--keep-going', ...options, ...own],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    const outcome: Outcome = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.stderr += text));
    await expect.poll(() => outcome.stdout + outcome.stderr, { timeout: 20_000 }).toContain(expected);
    expect(errorsIn(outcome)).toEqual(codes);
    child.kill('SIGINT');
    await once(child, 'exit');
  });

  test('dev names the command that goes on', async () => {
    const [folder, out] = [await reference(), await temporaryFolder()];
    const child = spawn(
      process.execPath,
      ['scripts/start.mjs', 'dev', '--reference', folder, '--out', out, '--no-mock', '--no-site', '--no-types'],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (more: string) => (text += more));
    const again = `npm run dev -- --reference ${folder} --out ${out} --no-mock --no-site --no-types --keep-going`;
    await expect.poll(() => text, { timeout: 20_000 }).toContain(again);
    expect(await readdir(out)).toEqual([]);
  });
});

test.each(['build', 'coverage', 'dev', 'docs', 'flows', 'generate', 'lint', 'mock', 'refresh', 'verify-proxy'])(
  '%s has the option',
  async (command) => {
    expect((await run(command, '--help')).stdout).toContain('--keep-going');
  },
);
