import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Runs } from '../../../scripts/commands/cache/runs.ts';
import { Store, sumOf } from '../../../scripts/commands/cache/store.ts';
import { artefacts } from '../../../scripts/compiler/output/artefacts.ts';
import { type Outcome, runNode } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the texts of a run', () => {
  test('are found by their hashes', async () => {
    const runs = new Runs(new Store(await temporaryFolder()));
    const run = { diagnostics: [], blocks: { total: 2, unknown: 1 }, files: { file: sumOf('text') } };
    runs.keep('key', run, new Map([['file', 'text']]));
    expect(runs.find('key')).toEqual(run);
    expect(runs.text(sumOf('text'))).toBe('text');
    expect(runs.find('other')).toBeUndefined();
  });

  test('are not found by another hash', async () => {
    const store = new Store(await temporaryFolder());
    store.set('texts', sumOf('text'), 'another');
    expect(new Runs(store).text(sumOf('text'))).toBeUndefined();
  });
});

const page = `# Schemas

## Thing

### Schema

\`\`\`json
{ "type": "object" }
\`\`\`
`;

describe('the command', () => {
  const files = artefacts.map(({ name }) => name);
  const generate = (reference: string, out: string, ...more: string[]): Promise<Outcome> =>
    runNode(['scripts/start.mjs', 'generate', '--reference', reference, '--out', out, ...more]);
  const written = (out: string): Promise<string[]> =>
    Promise.all(files.map((name) => readFile(join(out, name), 'utf8')));

  test('writes the same bytes and prints the same, without a cached run, with one, and with --no-cache', async () => {
    const reference = await temporaryFolder({ 'schemas.md': page });
    const out = await temporaryFolder();
    const first = await generate(reference, out);
    const cold = await written(out);
    expect(first).toMatchObject({ code: 0, stdout: '' });

    const second = await generate(reference, out);
    expect(second.stderr).toMatch(/^Compile {2}unchanged/);
    expect(untimed(second)).toEqual(untimed(first));
    expect(await written(out)).toEqual(cold);

    await writeFile(join(out, 'openapi.yaml'), 'changed by hand');
    expect((await generate(reference, out, '--check')).code).toBe(1);
    await generate(reference, out);
    expect(await written(out)).toEqual(cold);

    const without = await generate(reference, out, '--no-cache');
    expect(without.stderr).not.toMatch(/unchanged/);
    expect(await written(out)).toEqual(cold);
    expect((await generate(reference, out, '--check')).code).toBe(0);
  });

  test('compiles changed sources, and reports the same errors from the cache', async () => {
    const reference = await temporaryFolder({ 'schemas.md': page });
    const out = await temporaryFolder();
    await generate(reference, out);
    await writeFile(join(reference, 'schemas.md'), page.replace('"object"', 'object'));
    const faulty = await generate(reference, out, '--format', 'json');
    const again = await generate(reference, out, '--format', 'json');
    expect(faulty.code).toBe(1);
    expect(again).toMatchObject({ code: 1, stdout: faulty.stdout });
    expect(JSON.parse(faulty.stdout)).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'json/invalid' })]),
    );
  });

  test('compiles again with other corrections, and reports them in each format', async () => {
    const reference = await temporaryFolder({ 'schemas.md': page.replace('## Thing', '##Thing') });
    const out = await temporaryFolder({
      'corrections.yaml': '- { page: schemas.md, text: "##Thing", replacement: "## Thing", reason: r }\n',
      'stale.yaml': '- { page: schemas.md, text: "Thing\\n#", replacement: "", reason: r }\n',
    });
    const run = (...more: string[]): Promise<Outcome> => generate(reference, join(out, 'new'), ...more);
    const without = await run('--strict');
    expect(without.code).toBe(1);
    for (const _ of ['compiled', 'cached'])
      expect(await run('--corrections', join(out, 'corrections.yaml'))).toMatchObject({ code: 0, stdout: '' });
    expect(await readFile(join(out, 'new', 'openapi.yaml'), 'utf8')).toContain('Thing:');
    // The last line has the options of the command.
    const same = untimed(await run('--strict', '--corrections', 'none')).map((line) =>
      line.replace(' --corrections none', ''),
    );
    expect(same).toEqual(untimed(without));
    const stale = ['--corrections', join(out, 'stale.yaml'), '--format'];
    expect(JSON.parse((await run(...stale, 'json')).stdout)).toContainEqual(
      expect.objectContaining({ code: 'correction/stale', file: join(out, 'stale.yaml'), line: 1, column: 3 }),
    );
    expect((await run(...stale, 'github')).stdout).toContain(`file=${join(out, 'stale.yaml')},line=1,col=3,`);
  });
});

/** The lines of stderr without those that contain durations. */
const untimed = ({ stderr }: Outcome): string[] =>
  stderr.split('\n').filter((line) => !/^(?:Compile|Write) /.test(line));
