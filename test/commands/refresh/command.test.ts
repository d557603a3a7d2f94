import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownReference } from '../../support/folders.ts';
import { type Outcome, runNode } from '../../support/run-command.ts';
import { temporaryFolder, temporaryReference } from '../../support/temporary-folder.ts';

const refresh = (...options: string[]): Promise<Outcome> => runNode(['scripts/start.mjs', 'refresh', ...options]);

/** A small reference: a page of the project's own reference, with the schemas that it links to. */
async function pages(
  change: (name: string, text: string) => string = (_name, text) => text,
): Promise<Record<string, string>> {
  const [auth, schemas] = await Promise.all(
    ['auth.md', 'schemas.md'].map((name) => readFile(join(ownReference, name), 'utf8')),
  );
  const linked = new Set([...(auth ?? '').matchAll(/\[([^\]]+)\]\(schemas\.md#/g)].map(([, title]) => title));
  const [head = '', ...entries] = (schemas ?? '').split(/^(?=## )/m);
  const few = [head, ...entries.filter((entry) => linked.has(/^## (.+)$/m.exec(entry)?.[1]))].join('');
  return { 'auth.md': change('auth.md', auth ?? ''), 'schemas.md': change('schemas.md', few) };
}

/** An edition without one of the responses. */
const newer = (name: string, text: string): string => (name === 'auth.md' ? text.replace(/^\| 401 .*\n/m, '') : text);

test('from a folder: reports and writes nothing; --write replaces the pages', async () => {
  const reference = await temporaryReference(await pages());
  const from = await temporaryFolder(await pages(newer));
  const before = await readFile(join(reference, 'auth.md'), 'utf8');
  const { code, stdout, stderr } = await refresh('--from', from, '--reference', reference);
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/^(?:Major|Minor|Patch) version: /);
  expect(stdout).toMatch(/auth\.authenticate\w+: response 401 removed/);
  expect(await readFile(join(reference, 'auth.md'), 'utf8')).toBe(before);
  await writeFile(join(reference, 'gone.md'), '# Gone Actions\n');
  const written = await refresh('--from', from, '--reference', reference, '--write', '--format', 'json');
  expect(written.code, written.stderr).toBe(0);
  expect(JSON.parse(written.stdout)).toMatchObject({ difference: { schemas: { added: [], renamed: [] } } });
  expect(await readFile(join(reference, 'auth.md'), 'utf8')).not.toBe(before);
  expect((await readdir(reference)).sort()).toEqual(['auth.md', 'schemas.md']);
});

test('from a branch of a Git repository, as the body of a pull request', async () => {
  const repository = await temporaryFolder();
  const git = (...options: string[]): Buffer =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...options], {
      stdio: 'pipe',
    });
  const put = async (content: Record<string, string>): Promise<void> => {
    await mkdir(join(repository, 'docs/rest-api'), { recursive: true });
    for (const [name, text] of Object.entries(content)) await writeFile(join(repository, 'docs/rest-api', name), text);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Pages');
  };
  git('init', '--quiet', '--initial-branch=main');
  await put(await pages());
  git('switch', '--quiet', '--create', 'next');
  await put(
    await pages((name, text) =>
      name === 'auth.md'
        ? newer(name, text).replace('Authenticates', 'Checks <script>x</script> @somebody and authenticates')
        : text,
    ),
  );
  git('switch', '--quiet', 'main');
  const reference = await temporaryReference(await pages());
  const same = await refresh('--from', `file://${repository}`, '--reference', reference);
  expect(same.stdout, same.stderr).toMatch(
    /^The facts are the same\.\nSentences: \d+ kept, 0 to look at, 0 new, 0 gone\.\n$/,
  );
  const { code, stdout, stderr } = await refresh(
    '--from',
    repository,
    '--ref',
    'next',
    '--reference',
    reference,
    '--base',
    repository,
    '--format',
    'markdown',
    '--wording',
  );
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/^## Operations changed$/m);
  expect(stdout).toContain('&#60;script&#62;');
  expect(stdout).not.toContain('<script>');
  expect(stdout).not.toContain('@somebody');
});

test('wrong usage is one line and exit code 2', async () => {
  const { code, stderr } = await refresh('--from', 'nowhere');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Unexpected --from nowhere.*\n$/);
});

test('a source that cannot be fetched is one line and exit code 2', async () => {
  const { code, stdout, stderr } = await refresh('--from', 'git:http://localhost:1/a', '--write');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Git cannot clone http:\/\/localhost:1\/a: fatal: .*\n$/);
});
