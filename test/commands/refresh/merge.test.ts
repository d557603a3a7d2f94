import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type RefreshOptions, refresh } from '../../../scripts/commands/refresh/refresh.ts';
import { operationText, resourceText, schemas } from '../../support/page.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let stdout = '';

beforeEach(() => {
  stdout = '';
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((stdout += String(text)))),
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
  ];
  return () => spies.forEach((spy) => spy.mockRestore());
});

const pages = (operation: Parameters<typeof operationText>[0] = {}): Record<string, string> => ({
  'reference/devices.md': resourceText(operationText(operation)),
  'reference/schemas.md': schemas(),
});

/** The folders of our reference and of an edition, and a merge of the second into the first. */
async function folders(ours: Record<string, string>, theirs: Record<string, string>) {
  const [own, other] = [await temporaryFolder(ours), await temporaryFolder(theirs)];
  const merge = (options: Partial<RefreshOptions> = {}): Promise<number> =>
    refresh({
      from: join(other, 'reference'),
      path: '.',
      reference: join(own, 'reference'),
      write: true,
      force: false,
      todo: false,
      keepGoing: false,
      format: 'text',
      full: false,
      wording: false,
      ...options,
    });
  const text = (name: string): Promise<string> => readFile(join(own, name), 'utf8');
  return { own, other, merge, text };
}

describe('a merge', () => {
  test('writes the facts and a record; the same edition again changes nothing', async () => {
    const { merge, text } = await folders(pages({ intro: 'Ours.' }), pages({ intro: 'Theirs.', title: 'Get' }));
    expect(await merge()).toBe(0);
    const [page, record] = [await text('reference/devices.md'), await text('upstream.json')];
    expect(page).toContain('Ours.');
    expect(JSON.parse(record)).toMatchObject({ wording: { 'GET /devices': { '': expect.any(String) } } });
    expect(await merge()).toBe(0);
    expect([await text('reference/devices.md'), await text('upstream.json')]).toEqual([page, record]);
  });

  test('names pages that come and go before it writes them', async () => {
    const { 'reference/devices.md': page = '', ...others } = pages();
    const { merge, text } = await folders(pages(), {
      ...others,
      'reference/parts.md': page.replaceAll('Devices', 'Parts').replaceAll('devices', 'parts'),
    });
    expect(await merge({ keepGoing: true })).toBe(0);
    expect(stdout).toMatch(/New: \S+\/parts\.md\n.*Removed: \S+\/devices\.md\n/);
    await expect(text('reference/devices.md')).rejects.toThrow('ENOENT');
    expect(await text('reference/parts.md')).toContain('# Parts Actions');
  });

  test('without --write, nothing is written', async () => {
    const ours = pages();
    const { merge, text } = await folders(ours, pages({ intro: 'New.' }));
    await merge({ write: false });
    expect(await text('reference/devices.md')).toBe(ours['reference/devices.md']);
    await expect(text('upstream.json')).rejects.toThrow('ENOENT');
  });

  test('uncommitted changes are refused, unless --force is given', async () => {
    const { own, merge, text } = await folders(pages(), pages({ intro: 'New.' }));
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: own, encoding: 'utf8' });
    git('init', '--quiet');
    await expect(merge()).rejects.toThrow(/Uncommitted changes .*; nothing written\. Commit them, or use --force/);
    expect(await text('reference/devices.md')).toBe(pages()['reference/devices.md']);
    expect(await merge({ force: true })).toBe(0);
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--message', 'All');
    expect(await merge()).toBe(0);
  });

  test('text that the dialect does not know is not lost: the merge is refused', async () => {
    const ours = pages({ intro: 'Text.\n\n> A quotation.' });
    const { merge, text } = await folders(
      ours,
      pages({ intro: 'Text.', method: 'PUT https://api.losant.com/devices' }),
    );
    await expect(merge({ keepGoing: true })).rejects.toThrow('the dialect does not know');
    expect(await text('reference/devices.md')).toBe(ours['reference/devices.md']);
  });
});

describe('the record', () => {
  test('of another shape is an error', async () => {
    const { own, merge } = await folders(pages(), pages());
    await writeFile(join(own, 'upstream.json'), '{ "source": 1 }');
    await expect(merge()).rejects.toThrow(/Cannot read \S+upstream\.json: Expected the members source and version/);
    await writeFile(join(own, 'upstream.json'), '{');
    await expect(merge()).rejects.toThrow(/Cannot read \S+upstream\.json: .*JSON/);
  });

  test('an older edition is merged with a warning first', async () => {
    const { own, other, merge } = await folders(pages(), pages());
    const source = join(other, 'reference');
    await writeFile(
      join(own, 'upstream.json'),
      JSON.stringify({ source, version: '10.0.0', bodies: {}, wording: {}, moved: {} }),
    );
    expect(await merge()).toBe(0);
    expect(stdout).toMatch(/^Warning: .* is older than 10\.0\.0/);
  });
});

describe('--todo', () => {
  test('lists what nobody has worded, and exits with 1', async () => {
    const { merge } = await folders(pages(), pages());
    await merge();
    stdout = '';
    expect(await merge({ todo: true })).toBe(1);
    expect(stdout).toMatch(/The wording is that of upstream; say it in our own words\. \(\d+\)\n {2}devices\.md:\d+ /);
    stdout = '';
    await merge({ todo: true, format: 'json' });
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ kind: 'missing', place: 'summary' }));
  });

  test('is a list for a pull request, in which foreign text is neither HTML nor a mention', async () => {
    const { merge } = await folders(pages(), pages({ intro: '**Bold** <b>x</b> by @somebody.' }));
    await merge();
    stdout = '';
    expect(await merge({ todo: true, format: 'markdown' })).toBe(1);
    expect(stdout).toMatch(/^\*\*\d+ sentences to word\.\*\*\n/);
    expect(stdout).toMatch(/^- GET \/devices, summary – devices\.md:\d+$/m);
    expect(stdout).not.toMatch(/<b>|@somebody/);
  });

  test('needs a record', async () => {
    const { merge } = await folders(pages(), pages());
    await expect(merge({ todo: true })).rejects.toThrow('nothing was merged into');
  });
});
