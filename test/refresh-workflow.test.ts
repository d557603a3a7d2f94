import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { olderLine } from '../scripts/commands/refresh/report/merge-lines.ts';
import { isRecord } from '../scripts/compiler/model/record.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const bot = '41898282+github-actions[bot]@users.noreply.github.com';

/** The script of a step of the workflow. */
function scriptOf(job: string, name: string): string {
  const workflow = load(readFileSync('.github/workflows/refresh.yml', 'utf8'));
  const jobs = isRecord(workflow) && isRecord(workflow.jobs) ? workflow.jobs : {};
  const steps: unknown = isRecord(jobs[job]) ? jobs[job].steps : [];
  const step: unknown = Array.isArray(steps) ? steps.find((one) => isRecord(one) && one.name === name) : undefined;
  if (!isRecord(step) || typeof step.run !== 'string') throw new Error(`${job} has no step ${name}`);
  return step.run;
}

/** A repository with one page, and `programs` that stand for those of the runner: a shell script each. */
async function runner(programs: Record<string, string>) {
  const folder = await temporaryFolder({
    'work/spec/reference/devices.md': 'ours\n',
    'work/generated/openapi.yaml': 'openapi: 3.1.1\n',
    'work/docs/migration.md': '# Migrating\n',
    output: '',
  });
  const work = join(folder, 'work');
  const git = (...options: string[]): string => execFileSync('git', options, { cwd: work, stdio: 'pipe' }).toString();
  const commit = (email: string): string =>
    git('-c', 'user.name=Test', '-c', `user.email=${email}`, 'commit', '--quiet', '--all', '--message', 'Pages');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  commit('somebody@example.com');
  execFileSync('git', ['clone', '--quiet', '--bare', work, join(folder, 'remote.git')]);
  await mkdir(join(folder, 'bin'));
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(folder, 'bin', name), `#!/usr/bin/env bash\n${script}\n`);
    await chmod(join(folder, 'bin', name), 0o755);
  }
  const run = (script: string, environment: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
      cwd: work,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'somebody/fork',
        GITHUB_RUN_ID: '1',
        GH_TOKEN: 'token',
        GH_REPO: 'somebody/fork',
        BASE: 'main',
        PROPOSAL: join(work, 'proposal'),
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.${join(folder, 'remote.git')}.insteadOf`,
        GIT_CONFIG_VALUE_0: 'https://x-access-token:token@github.com/somebody/fork.git',
        ...environment,
      },
    });
    return { status, stdout, stderr };
  };
  return {
    work,
    git,
    commit,
    run,
    file: (name: string): Promise<string> => readFile(join(work, name), 'utf8'),
    output: (): Promise<string> => readFile(join(folder, 'output'), 'utf8'),
    remote: (...options: string[]): string =>
      execFileSync('git', ['-C', join(folder, 'remote.git'), ...options], { stdio: 'pipe' })
        .toString()
        .trim(),
  };
}

describe('Refresh', () => {
  const [warning = ''] = olderLine({
    older: { version: '2.8.1', last: '4.2.0' },
    pages: { added: [], removed: [] },
    sentences: { kept: 0, toLookAt: 0, new: 0, gone: 0 },
    moved: [],
  });
  const npm = `echo "$@" >> ../calls; echo "**$REPORT**"; [ -z "$CHANGES" ] || echo new >> spec/reference/devices.md`;

  test.each([
    ['a newer edition is proposed', 'Minor version: nothing breaks.', '', 'yes', 'changed=true\n'],
    ['the same edition is not', 'The facts are the same.', '', '', ''],
    ['an older edition is not', warning, '', 'yes', ''],
    ['an older edition that was asked for is', warning, 'npm:losant-rest@2.8.1', 'yes', 'changed=true\n'],
    ['a source is one argument', 'The facts are the same.', '$(id) x', '', ''],
  ])('%s', async (_, report, from, changes, output) => {
    const { run, output: written, file } = await runner({ npm });
    const { status, stderr } = run(scriptOf('compare', 'Refresh'), { REPORT: report, FROM: from, CHANGES: changes });
    expect(status, stderr).toBe(0);
    expect(await written()).toBe(output);
    const source = from === '' ? '' : `--from ${from} `;
    expect(await file('../calls')).toBe(`run --silent refresh -- ${source}--write --format markdown\n`);
  });

  test('an edition that cannot be merged fails', async () => {
    const { run, output } = await runner({ npm: 'exit 1' });
    expect(run(scriptOf('compare', 'Refresh'), { FROM: '' }).status).toBe(1);
    expect(await output()).toBe('');
  });
});

describe('Check and Pack', () => {
  test.each([
    ['all pass', 'true', 'All checks pass: see the [run](https://github.com/somebody/fork/actions/runs/1).'],
    [
      'some fail',
      '[[ $* != "run lint" && $* != test ]]',
      '**Checks that fail: `npm run lint`, `npm test`.** See the [run](https://github.com/somebody/fork/actions/runs/1).',
    ],
  ])('if %s, the pull request says so first', async (_, outcome, first) => {
    const npm = `case "$*" in *--todo*) echo '1 sentence to word.'; exit 1;; *) ${outcome};; esac`;
    const { run, work, file } = await runner({ npm });
    await mkdir(join(work, 'proposal'));
    await writeFile(join(work, 'proposal/report.md'), '**Minor version**\n');
    await writeFile(join(work, 'spec/reference/new.md'), 'new\n');
    await writeFile(join(work, 'elsewhere.md'), 'not of the proposal\n');
    for (const step of ['Check', 'Pack the changes']) {
      const { status, stderr } = run(scriptOf('compare', step));
      expect(status, stderr).toBe(0);
    }
    const body = await file('proposal/body.md');
    expect(body.split('\n')[0]).toBe(first);
    expect(body).toMatch(/\*\*Minor version\*\*\n\n# Wording\n\n1 sentence to word\.\n$/);
    const patch = await file('proposal/refresh.patch');
    expect(patch).toContain('spec/reference/new.md');
    expect(patch).not.toContain('elsewhere.md');
  });

  test('a list of sentences that cannot be made fails', async () => {
    const { run, work } = await runner({ npm: 'exit 2' });
    await mkdir(join(work, 'proposal'));
    for (const name of ['checks.md', 'report.md']) await writeFile(join(work, 'proposal', name), '');
    expect(run(scriptOf('compare', 'Pack the changes')).status).not.toBe(0);
  });
});

describe('Propose', () => {
  const gh = `echo "$1 $2" >> ../calls
    if [ "$2" = list ]; then echo "$OPEN"; fi
    if [ "$2" = create ]; then exit "$REFUSED"; fi`;

  /** A runner with a proposal that changes a page, and a file that no proposal may change. */
  async function proposed() {
    const all = await runner({ gh });
    await writeFile(join(all.work, 'spec/reference/devices.md'), 'new\n');
    await mkdir(join(all.work, '.github'));
    await writeFile(join(all.work, '.github/evil.yml'), 'on: push\n');
    all.git('add', '.');
    const patch = all.git('diff', '--cached', '--binary');
    all.git('reset', '--quiet', '--hard');
    await mkdir(join(all.work, 'proposal'));
    await writeFile(join(all.work, 'proposal/refresh.patch'), patch);
    await writeFile(join(all.work, 'proposal/body.md'), 'body\n');
    const propose = (environment: Record<string, string> = {}) =>
      all.run(scriptOf('propose', 'Open or update the pull request'), { OPEN: '0', REFUSED: '0', ...environment });
    return { ...all, propose };
  }

  test('opens a pull request, and applies only what a proposal may change', async () => {
    const { propose, remote, file } = await proposed();
    const { status, stderr } = propose();
    expect(status, stderr).toBe(0);
    expect(await file('../calls')).toBe('pr list\npr create\n');
    expect(remote('show', 'refresh:spec/reference/devices.md')).toBe('new');
    expect(remote('diff', '--name-only', 'main', 'refresh')).toBe('spec/reference/devices.md');
  });

  test('updates the one that is open', async () => {
    const { propose, remote, git, file } = await proposed();
    expect(propose().status).toBe(0);
    const first = remote('rev-parse', 'refresh');
    git('switch', '--quiet', '-');
    git('branch', '--quiet', '-D', 'refresh');
    const { status, stderr } = propose({ OPEN: '1', GIT_COMMITTER_DATE: '2030-01-01T00:00:00Z' });
    expect(status, stderr).toBe(0);
    expect(await file('../calls')).toBe('pr list\npr create\npr list\npr edit\n');
    expect(remote('rev-parse', 'refresh')).not.toBe(first);
    expect(remote('log', '-1', '--format=%ce', 'refresh')).toBe(bot);
  });

  test('leaves a branch alone on which somebody has worked', async () => {
    const { propose, remote, git, commit, work } = await proposed();
    git('switch', '--quiet', '--create', 'refresh');
    await writeFile(join(work, 'spec/reference/devices.md'), 'worded\n');
    commit('somebody@example.com');
    git('push', '--quiet', join(work, '../remote.git'), 'refresh');
    git('switch', '--quiet', 'main');
    git('branch', '--quiet', '-D', 'refresh');
    const { status, stdout } = propose({ OPEN: '1' });
    expect(status).toBe(0);
    expect(stdout).toContain('::warning::The branch refresh has commits of others.');
    expect(remote('show', 'refresh:spec/reference/devices.md')).toBe('worded');
  });

  test('says which setting is missing if a workflow may not open a pull request', async () => {
    const { propose } = await proposed();
    const { status, stdout } = propose({ REFUSED: '1' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error::Allow that workflows create pull requests');
  });
});
